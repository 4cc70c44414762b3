package tradebrief.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import tradebrief.model.Interval;

/** Percentages that are carried exactly enough to be rounded once, at the end. */
public final class Percent {
  /** How many decimals a computed percentage has; far more than are ever shown. */
  public static final int DECIMALS = 12;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Percent() {}

  /** How many percent of {@code whole} a part is. */
  public static BigDecimal of(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP);
  }

  /**
   * Whether a stated percentage agrees with a computed one, within the rounding of all that they
   * rest on. A growth rate that does not was measured against another base: that is a fact of its
   * publication, not an error.
   *
   * @param open what rounding leaves open around the computed one
   */
  static boolean agree(Interval open, BigDecimal stated) {
    return open.overlaps(interval(stated));
  }

  /** The percentages that one stated with so many decimals may stand for. */
  public static Interval interval(BigDecimal stated) {
    return Interval.around(stated, BigDecimal.ONE.movePointLeft(Math.max(0, stated.scale())));
  }
}
