package tradebrief.dataset;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code mixed-units}: the values of one series are in one unit. The one that most of them are in
 * is taken for right, so that a single slip is a single finding.
 */
final class MixedUnitsRule implements Rule {
  @Override
  public void check(Tables tables, Findings findings) {
    for (List<Published> series : tables.series()) {
      String unit = series.get(0).row().text("unit");
      if (series.stream().anyMatch(one -> !one.row().text("unit").equals(unit))) {
        check(series.stream().map(Published::row).toList(), findings);
      }
    }
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
