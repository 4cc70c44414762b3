package tradebrief.dataset;

import java.math.BigDecimal;
import java.util.List;

/** {@code growth-below-minus-100}: nothing can shrink by more than all of it. */
final class GrowthRule implements FigureRule {
  private static final BigDecimal ALL_GONE = BigDecimal.valueOf(-100);

  @Override
  public List<String> columns() {
    return List.of("growth_published");
  }

  @Override
  public void check(Row row, Findings findings) {
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
