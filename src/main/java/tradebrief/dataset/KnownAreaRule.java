package tradebrief.dataset;

import java.util.Set;
import tradebrief.model.Area;
import tradebrief.model.Likeness;

/**
 * {@code unknown-area}: an observation is of the nation, a province, a prefecture, or a county
 * whose prefecture is known.
 */
final class KnownAreaRule implements Rule {
  @Override
  public void check(Tables tables, Findings findings) {
    if (!tables.complete(Contract.PROVINCES, Contract.PREFECTURES)) {
      return;
    }
    Divisions divisions = Divisions.of(tables);
    for (Row row : tables.rows(Contract.OBSERVATIONS, "area")) {
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
}
