package tradebrief.statistics;

import java.util.Optional;
import tradebrief.model.Interval;

/** What came of a formula. */
sealed interface Outcome {
  /**
   * A number.
   *
   * @param exact the number
   * @param interval the numbers that the rounding of the inputs leaves open; empty where that says
   *     nothing
   */
  record Found(Fraction exact, Optional<Interval> interval) implements Outcome {}

  /** No number, and why. */
  record None(Reason reason) implements Outcome {}
}
