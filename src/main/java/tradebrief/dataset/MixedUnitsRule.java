package tradebrief.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tradebrief.model.Observation.Series;

/**
 * {@code mixed-units}: the values of one series are in one unit. The one that most of them are in
 * is taken for right, so that a single slip is a single finding.
 */
final class MixedUnitsRule implements Rule {
  @Override
  public void check(Tables tables, Findings findings) {
    Map<Series, List<Row>> bySeries = new LinkedHashMap<>();
    for (Row row : tables.cleanRows(Contract.OBSERVATIONS)) {
      bySeries.computeIfAbsent(Records.series(row), series -> new ArrayList<>()).add(row);
    }
    bySeries.values().forEach(rows -> check(rows, findings));
  }

  private static void check(List<Row> rows, Findings findings) {
    List<String> units = rows.stream().map(row -> row.text("unit")).toList();
    String usual = units.get(0);
    for (String unit : units) {
      if (Collections.frequency(units, unit) > Collections.frequency(units, usual)) {
        usual = unit;
      }
    }
    for (Row row : rows) {
      if (!row.text("unit").equals(usual)) {
        findings.add(
            row.place("unit")
                .error(
                    "mixed-units",
                    row.quote("unit"),
                    usual + ", as at " + rows.get(units.indexOf(usual)).place("unit"),
                    "one unit throughout a series"));
      }
    }
  }
}
