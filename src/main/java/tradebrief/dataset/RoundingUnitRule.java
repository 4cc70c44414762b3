package tradebrief.dataset;

import java.math.BigDecimal;

/** {@code rounding-unit}: a value is known to half of a unit greater than 0, or exactly. */
final class RoundingUnitRule implements Rule {
  @Override
  public void check(Tables tables, Findings findings) {
    for (Row row : tables.figures("rounding_unit")) {
      if (!row.isEmpty("rounding_unit")
          && new BigDecimal(row.text("rounding_unit")).signum() <= 0) {
        findings.add(
            row.place("rounding_unit")
                .error(
                    "rounding-unit",
                    row.quote("rounding_unit"),
                    "more than 0",
                    "empty when the value is exact"));
      }
    }
  }
}
