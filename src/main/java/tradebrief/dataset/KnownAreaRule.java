package tradebrief.dataset;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tradebrief.model.Area;
import tradebrief.model.Likeness;

/**
 * {@code unknown-area}: an observation is of the nation, a province, a prefecture, or a county
 * whose prefecture is known.
 */
record KnownAreaRule(Divisions divisions, Tables tables) implements FigureRule {
  /** The rule, if the divisions are known. */
  static Optional<FigureRule> find(Tables tables) {
    return tables.complete(Contract.PROVINCES, Contract.PREFECTURES)
        ? Optional.of(new KnownAreaRule(Divisions.of(tables), tables))
        : Optional.empty();
  }

  @Override
  public List<String> columns() {
    return List.of("area");
  }

  @Override
  public void check(Row row, Findings findings) {
    Area area = tables.meanings().area(row.text("area"));
    if (!divisions.knows(area) && !divisions.mistyped(area, tables)) {
      findings.addAbsence(
          divisions.unknownPart(area),
          row.place("area")
              .error(
                  "unknown-area",
                  row.quote("area"),
                  "CN or a division of provinces.csv or prefectures.csv, or a county of one",
                  Likeness.hint(area.code(), Set.of("CN"))));
    }
  }
}
