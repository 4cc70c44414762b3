package tradebrief.dataset;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tradebrief.dataset.Schema.ForeignKey;
import tradebrief.model.Likeness;
import tradebrief.text.CsvCell;

/** {@code foreign-key}: what refers to another resource is found there. */
final class ForeignKeys {
  private final Descriptor descriptor;
  private final Map<String, Table> tables;
  private final Findings findings;

  ForeignKeys(Descriptor descriptor, Map<String, Table> tables, Findings findings) {
    this.descriptor = descriptor;
    this.tables = tables;
    this.findings = findings;
  }

  void check(Table table) {
    for (ForeignKey key : table.schema().foreignKeys()) {
      // the specification lets an empty name mean the resource itself
      String target = key.resource().isEmpty() ? table.name() : key.resource();
      boolean named = descriptor.names().contains(target);
      if (named && tables.containsKey(target)) {
        check(table, key, tables.getOrDefault(target, table));
      } else if (!named && !Contract.neededResources().contains(target)) {
        // that a needed one is absent has its own finding
        wrong(key, "a reference to " + target, "a resource of the package");
      }
    }
  }

  private void check(Table table, ForeignKey key, Table target) {
    if (!target.schema().names().containsAll(key.targets())) {
      wrong(
          key, "a reference to " + String.join(", ", key.targets()), "fields of " + target.name());
    } else if (target.complete()) {
      Set<List<String>> known =
          target.rows().stream().map(row -> row.texts(key.targets())).collect(toSet());
      table.rows().stream()
          .filter(row -> findings.clean(row, key.columns()))
          .filter(row -> row.texts(key.columns()).stream().noneMatch(String::isEmpty))
          .filter(row -> !known.contains(row.texts(key.columns())))
          .forEach(row -> broken(row, key, target));
    }
  }

  private void broken(Row row, ForeignKey key, Table target) {
    CsvCell cell = row.cell(key.columns().get(0));
    List<String> faultyOnes =
        target.rows().stream()
            .filter(other -> !findings.clean(other, key.targets()))
            .map(other -> other.text(key.targets().get(0)))
            .toList();
    if (faultyOnes.stream().anyMatch(text -> Likeness.mayBe(text, cell.text()))) {
      findings.spoil(cell.place()); // it is the other end that is mistyped, and has its finding
      return;
    }
    String text = String.join(", ", row.texts(key.columns()));
    findings.addAbsence(
        text,
        cell.place()
            .error(
                "foreign-key",
                String.join(", ", key.columns()) + " \"" + text + "\"",
                "one of the " + String.join(", ", key.targets()) + " of " + target.name(),
                Likeness.hint(cell.text(), known(target, key))));
  }

  private static List<String> known(Table target, ForeignKey key) {
    return key.targets().size() == 1
        ? target.rows().stream().map(row -> row.text(key.targets().get(0))).toList()
        : List.of();
  }

  private void wrong(ForeignKey key, String found, String expected) {
    findings.add(key.place().error(Members.CODE, found, expected, ""));
  }
}
