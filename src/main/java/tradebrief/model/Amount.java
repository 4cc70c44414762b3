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
  /** In 亿元, two are a million yuan: what publications show. */
  private static final int ENOUGH = 2;

  /** The value in units of the currency, such as yuan; exact. */
  public BigDecimal inCurrency() {
    return value.multiply(unit.size());
  }

  /** The values, in units of the currency, that it may stand for. */
  public Interval interval() {
    BigDecimal exact = inCurrency();
    Interval open =
        roundingUnit
            .map(rounding -> Interval.around(exact, rounding.multiply(unit.size())))
            .orElseGet(() -> Interval.exactly(exact));
    return exact.signum() < 0 || open.low().signum() >= 0
        ? open
        : new Interval(BigDecimal.ZERO, open.high());
  }

  /**
   * How many decimals it is shown with: in its own unit all that it is known to; in a larger one no
   * more than two, but those that the first two digits of a small value take.
   *
   * @param size of the unit that it is shown in, in units of the currency
   * @return at least 0
   */
  public int decimals(BigDecimal size) {
    int known = knownDecimals(size);
    return size.compareTo(unit.size()) > 0
        ? Math.min(known, enoughDecimals(inCurrency().divide(size), ENOUGH))
        : known;
  }

  /**
   * How many decimals show enough of a number: so many, but those that the first two digits of a
   * small one take, so that it does not read as zero.
   */
  public static int enoughDecimals(BigDecimal number, int usual) {
    int leadingZeros = number.signum() == 0 ? 0 : number.scale() - number.precision();
    return Math.max(usual, leadingZeros + ENOUGH);
  }

  /**
   * How many decimals it is known to.
   *
   * @param size of the unit that it is shown in, in units of the currency
   * @return at least 0; of an exact value, the decimals that it has
   */
  public int knownDecimals(BigDecimal size) {
    BigDecimal known = roundingUnit.orElseGet(this::lastDigit);
    return Math.max(0, known.multiply(unit.size()).divide(size).stripTrailingZeros().scale());
  }

  private BigDecimal lastDigit() {
    return BigDecimal.ONE.movePointLeft(Math.max(0, value.scale()));
  }
}
