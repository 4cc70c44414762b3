package tradebrief.statistics;

import java.math.BigDecimal;
import java.math.MathContext;

/** Roots of decimals, by Newton's method. */
final class Root {
  private static final MathContext PRECISION = new MathContext(60);

  /** From a double's 15 digits, each step doubles them: 30, 60. One more for safety. */
  private static final int STEPS = 3;

  private Root() {}

  /**
   * The constant yearly growth from one level to another, in percent, right to some 50 digits.
   *
   * @param to not negative
   * @param from positive
   * @param years at least 1
   */
  static BigDecimal growth(BigDecimal to, BigDecimal from, int years) {
    BigDecimal ratio = to.divide(from, PRECISION);
    return root(ratio, years).subtract(BigDecimal.ONE).movePointRight(2);
  }

  private static BigDecimal root(BigDecimal number, int degree) {
    if (number.signum() == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal n = BigDecimal.valueOf(degree);
    BigDecimal root = BigDecimal.valueOf(StrictMath.pow(number.doubleValue(), 1.0 / degree));
    for (int step = 0; step < STEPS; step++) {
      BigDecimal quotient = number.divide(root.pow(degree - 1, PRECISION), PRECISION);
      root = root.multiply(n.subtract(BigDecimal.ONE)).add(quotient).divide(n, PRECISION);
    }
    return root;
  }
}
