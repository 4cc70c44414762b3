package tradebrief.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number carried exactly, as one decimal over another, so that parts add up to their total before
 * anything is rounded. Compare with {@link #compareTo}: two fractions that are equal in number may
 * be written differently.
 *
 * @param numerator the upper number
 * @param denominator the lower number, positive
 */
public record Fraction(BigDecimal numerator, BigDecimal denominator)
    implements Comparable<Fraction> {
  /**
   * Checks the sign.
   *
   * @throws IllegalArgumentException when the denominator is not positive
   */
  public Fraction {
    if (denominator.signum() <= 0) {
      throw new IllegalArgumentException("denominator " + denominator);
    }
  }

  /** A decimal as it is. */
  public static Fraction of(BigDecimal whole) {
    return new Fraction(whole, BigDecimal.ONE);
  }

  /** The sum, exact. */
  public Fraction plus(Fraction other) {
    if (denominator.compareTo(other.denominator) == 0) {
      return new Fraction(numerator.add(other.numerator), denominator);
    }
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /** The difference, exact. */
  public Fraction minus(Fraction other) {
    return plus(new Fraction(other.numerator.negate(), other.denominator));
  }

  /** The decimal: exact over a denominator of 1, else to {@link Percent#DECIMALS} decimals. */
  public BigDecimal decimal() {
    return denominator.compareTo(BigDecimal.ONE) == 0
        ? numerator
        : numerator.divide(denominator, Percent.DECIMALS, RoundingMode.HALF_UP);
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }
}
