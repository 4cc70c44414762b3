package tradebrief.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tradebrief.model.Likeness;
import tradebrief.model.Place;
import tradebrief.text.CsvCell;

/** Checks that a header names exactly the declared columns, in their order. */
final class HeaderCheck {
  private final List<CsvCell> header;
  private final List<String> names;
  private final List<String> declared;
  private final Findings findings;

  HeaderCheck(List<CsvCell> header, List<String> declared, Findings findings) {
    this.header = header;
    this.names = header.stream().map(CsvCell::text).toList();
    this.declared = declared;
    this.findings = findings;
  }

  /** Whether the rows below can be told apart by it. */
  boolean accepts() {
    if (names.equals(declared)) {
      return true;
    }
    if (isForeign()) {
      noHeader();
      return false;
    }
    Set<String> seen = new HashSet<>();
    List<CsvCell> known = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      if (!declared.contains(names.get(i))) {
        unknown(i);
      } else if (!seen.add(names.get(i))) {
        duplicate(i);
      } else {
        known.add(header.get(i));
      }
    }
    missing();
    order(known);
    return false;
  }

  /** Whether it is no such header at all. */
  boolean isForeign() {
    return names.stream().noneMatch(declared::contains);
  }

  private void noHeader() {
    findings.add(
        header
            .get(0)
            .place()
            .error(
                "no-header",
                Quoted.cell("line", String.join(",", names)),
                "the header " + String.join(",", declared),
                "fields are divided by commas, and the first line names the columns"));
  }

  private void duplicate(int index) {
    CsvCell cell = header.get(index);
    String expected = isRenamed(index) ? "column " + declared.get(index) : "it once";
    findings.add(
        cell.place().error("duplicate-column", "column " + cell.text() + " again", expected, ""));
  }

  private void unknown(int index) {
    CsvCell cell = header.get(index);
    String expected = isRenamed(index) ? "column " + declared.get(index) : "no such column";
    findings.add(
        cell.place()
            .error(
                "unknown-column",
                "column \"" + cell.text() + "\"",
                expected,
                Likeness.hint(cell.text(), declared)));
  }

  /** A wrong name in the place of a missing one is one fault, not two. */
  private boolean isRenamed(int index) {
    return index < declared.size()
        && index < names.size()
        && !names.contains(declared.get(index))
        && (!declared.contains(names.get(index)) || names.indexOf(names.get(index)) < index);
  }

  private void missing() {
    for (int i = 0; i < declared.size(); i++) {
      if (!names.contains(declared.get(i)) && !isRenamed(i)) {
        findings.add(
            place(i)
                .error(
                    "missing-column",
                    "no column " + declared.get(i),
                    "it here, in the order " + String.join(",", declared),
                    ""));
      }
    }
  }

  /** Where a column should stand: before the one that is there, or behind the last one. */
  private Place place(int index) {
    if (index < header.size()) {
      return header.get(index).place();
    }
    CsvCell last = header.get(header.size() - 1);
    long length = last.text().codePointCount(0, last.text().length());
    return new Place(last.place().file(), last.place().line(), last.place().column() + length);
  }

  private void order(List<CsvCell> known) {
    List<String> present = known.stream().map(CsvCell::text).toList();
    List<String> ordered = declared.stream().filter(present::contains).toList();
    for (int i = 0; i < known.size(); i++) {
      if (!present.get(i).equals(ordered.get(i))) {
        findings.add(
            known
                .get(i)
                .place()
                .error(
                    "column-order",
                    "column " + present.get(i),
                    "column " + ordered.get(i) + " here",
                    "the order is " + String.join(",", declared)));
        return;
      }
    }
  }
}
