package tradebrief.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A trade value as published.
 *
 * @param value the decimal as published, in {@code unit}
 * @param unit its unit
 * @param roundingUnit in the same unit: the value is known to half of it; empty when it is exact
 */
public record Amount(BigDecimal value, Unit unit, Optional<BigDecimal> roundingUnit) {
  /** The value in units of the currency, such as yuan; exact. */
  public BigDecimal inCurrency() {
    return value.multiply(unit.size());
  }

  /** The values, in units of the currency, that it may stand for. */
  public Interval interval() {
    BigDecimal exact = inCurrency();
    return roundingUnit
        .map(rounding -> Interval.around(exact, rounding.multiply(unit.size())))
        .orElseGet(() -> new Interval(exact, exact));
  }
}
