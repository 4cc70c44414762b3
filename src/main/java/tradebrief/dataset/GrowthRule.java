package tradebrief.dataset;

import java.math.BigDecimal;

/** {@code growth-below-minus-100}: nothing can shrink by more than all of it. */
final class GrowthRule implements Rule {
  private static final BigDecimal ALL_GONE = BigDecimal.valueOf(-100);

  @Override
  public void check(Tables tables, Findings findings) {
    for (Row row : tables.figures("growth_published")) {
      if (row.find("growth_published", BigDecimal::new)
          .filter(growth -> growth.compareTo(ALL_GONE) < 0)
          .isPresent()) {
        findings.add(
            row.place("growth_published")
                .error(
                    "growth-below-minus-100",
                    row.quote("growth_published"),
                    "at least -100",
                    "it is in percent"));
      }
    }
  }
}
