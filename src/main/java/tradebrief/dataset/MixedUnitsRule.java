package tradebrief.dataset;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tradebrief.model.Observation.Series;

/**
 * {@code mixed-units}: the values of one series are in one unit. The one that most of them are in
 * is taken for right, so that a single slip is a single finding.
 */
final class MixedUnitsRule implements Rule {
  @Override
  public void check(Tables tables, Findings findings) {
    Set<Series> mixed = mixed(tables.observations());
    for (List<Published> series : tables.series()) {
      if (mixed.contains(series.get(0).observation().series())) {
        check(series.stream().map(Published::row).toList(), findings);
      }
    }
  }

  /** Looked for in the order of the rows, which is that in memory. */
  private static Set<Series> mixed(List<Published> observations) {
    Map<Series, String> units = new HashMap<>();
    Set<Series> mixed = new HashSet<>();
    for (Published one : observations) {
      Series series = one.observation().series();
      String unit = one.row().text("unit");
      String before = units.putIfAbsent(series, unit);
      if (before != null && !before.equals(unit)) {
        mixed.add(series);
      }
    }
    return mixed;
  }

  private static void check(List<Row> rows, Findings findings) {
    Map<String, List<Row>> byUnit =
        rows.stream().collect(groupingBy(row -> row.text("unit"), LinkedHashMap::new, toList()));
    List<Row> usual = byUnit.values().iterator().next();
    for (List<Row> others : byUnit.values()) {
      usual = others.size() > usual.size() ? others : usual;
    }
    Row example = usual.get(0);
    for (Row row : rows) {
      if (!row.text("unit").equals(example.text("unit"))) {
        findings.add(
            row.place("unit")
                .error(
                    "mixed-units",
                    row.quote("unit"),
                    example.text("unit") + ", as at " + example.place("unit"),
                    "one unit throughout a series; what was compiled otherwise is another basis"));
      }
    }
  }
}
