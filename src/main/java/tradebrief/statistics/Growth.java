package tradebrief.statistics;

import java.math.BigDecimal;
import java.util.Optional;
import tradebrief.model.Amount;
import tradebrief.model.Interval;
import tradebrief.model.Observation;
import tradebrief.model.Status;

/**
 * Growth computed from two published releases, such as the first ones of two years; {@link
 * TimeMeasures#yearOnYear} computes it from the levels that hold. It is not the published growth,
 * which is measured against a base that may never have been published.
 */
public sealed interface Growth {
  /**
   * It is defined.
   *
   * @param percent in percent, to {@link Percent#DECIMALS} decimals
   * @param interval the percentages that the rounding of the two levels leaves open
   * @param current the later observation
   * @param base the earlier observation
   */
  record Defined(BigDecimal percent, Interval interval, Observation current, Observation base)
      implements Growth {
    /**
     * Whether a growth rate stated for the later observation agrees with the two levels, within the
     * rounding of all three. One that does not was measured against another base: that is a fact of
     * the publication, not an error.
     */
    public boolean agreesWith(BigDecimal published) {
      return interval.overlaps(Percent.interval(published));
    }
  }

  /** It is not, and why. */
  record NotDefined(Reason reason) implements Growth {}

  /**
   * The growth from one observation to another; never an exception, never 0 for want of a number.
   */
  static Growth between(Optional<Observation> current, Optional<Observation> base) {
    Optional<Amount> later = current.flatMap(Observation::amount);
    Optional<Amount> earlier = base.flatMap(Observation::amount);
    if (later.isEmpty()) {
      return new NotDefined(Reason.NO_LEVEL);
    }
    if (earlier.isEmpty()) {
      return new NotDefined(Reason.NO_BASE);
    }
    if (current.get().status() == Status.B) {
      return new NotDefined(Reason.SERIES_BREAK);
    }
    return of(Formulas.growth(later.get(), earlier.get()), current.get(), base.get());
  }

  private static Growth of(Outcome outcome, Observation current, Observation base) {
    if (outcome instanceof Outcome.Found number) {
      return new Defined(number.exact().decimal(), number.interval().orElseThrow(), current, base);
    }
    return new NotDefined(((Outcome.None) outcome).reason());
  }
}
