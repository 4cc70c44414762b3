package tradebrief.statistics;

import java.math.BigDecimal;
import java.util.Optional;
import tradebrief.model.Interval;
import tradebrief.model.Observation;

/**
 * The share of a part in its whole, of the same area, flow and period.
 *
 * @param percent in percent, to {@link Percent#DECIMALS} decimals
 * @param interval the percentages that the rounding of the two levels leaves open
 * @param part the part
 * @param whole the whole
 */
public record Share(BigDecimal percent, Interval interval, Observation part, Observation whole) {
  /**
   * The share; empty when a level is not published, the whole is not positive, or the currencies
   * differ.
   */
  public static Optional<Share> find(Observation part, Observation whole) {
    if (part.amount().isEmpty() || whole.amount().isEmpty()) {
      return Optional.empty();
    }
    return Formulas.share(part.amount().get(), whole.amount().get()) instanceof Outcome.Found number
        ? Optional.of(
            new Share(number.exact().decimal(), number.interval().orElseThrow(), part, whole))
        : Optional.empty();
  }
}
