package tradebrief.model;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * The numbers that a rounded one may stand for.
 *
 * @param low the least of them
 * @param high the greatest of them, not below {@code low}
 */
public record Interval(BigDecimal low, BigDecimal high) {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException when {@code high} is below {@code low}
   */
  public Interval {
    if (high.compareTo(low) < 0) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "interval from %s to %s", low, high));
    }
  }

  /** The interval of a number known to half of a rounding unit. */
  public static Interval around(BigDecimal value, BigDecimal roundingUnit) {
    BigDecimal half = roundingUnit.multiply(HALF);
    return new Interval(value.subtract(half), value.add(half));
  }

  /** The interval of a number that is exact. */
  public static Interval exactly(BigDecimal value) {
    return new Interval(value, value);
  }

  /** Whether some number lies in both. */
  public boolean overlaps(Interval other) {
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }

  /** Every sum of a number of this and one of the other. */
  public Interval plus(Interval other) {
    return new Interval(low.add(other.low), high.add(other.high));
  }

  /** Every difference of a number of this and one of the other. */
  public Interval minus(Interval other) {
    return new Interval(low.subtract(other.high), high.subtract(other.low));
  }

  /** The same numbers in a unit of so many, which must be a power of ten. */
  public Interval in(BigDecimal size) {
    return new Interval(low.divide(size), high.divide(size));
  }

  /** Whether a number lies in it, ends included. */
  public boolean contains(BigDecimal number) {
    return low.compareTo(number) <= 0 && number.compareTo(high) <= 0;
  }
}
