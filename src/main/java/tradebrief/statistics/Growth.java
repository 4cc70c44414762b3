package tradebrief.statistics;

import java.math.BigDecimal;
import java.util.Optional;
import tradebrief.model.Interval;
import tradebrief.model.Observation;
import tradebrief.model.Status;

/**
 * Growth computed from two releases, such as a later and the first one of a figure; {@link
 * TimeMeasures#yearOnYear} computes it from the levels that hold. It is not the published growth,
 * which is measured against a base that may never have been published.
 *
 * @param percent in percent, to {@link Percent#DECIMALS} decimals
 * @param interval the percentages that the rounding of the two levels leaves open
 * @param current the later observation
 * @param base the earlier observation
 */
public record Growth(BigDecimal percent, Interval interval, Observation current, Observation base) {
  /**
   * The growth from one observation to another; empty when a level is missing, the base is not
   * positive, the currencies differ, or the later one breaks the series.
   */
  public static Optional<Growth> find(Observation current, Observation base) {
    return current.status() != Status.B
            && current.amount().isPresent()
            && base.amount().isPresent()
            && Formulas.growth(current.amount().get(), base.amount().get())
                instanceof Outcome.Found number
        ? Optional.of(
            new Growth(number.exact().decimal(), number.interval().orElseThrow(), current, base))
        : Optional.empty();
  }

  /** Whether a growth rate stated for the later observation agrees; see {@link Percent#agree}. */
  public boolean agreesWith(BigDecimal published) {
    return Percent.agree(interval, published);
  }
}
