package tradebrief.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tradebrief.model.Flow;
import tradebrief.model.Period;
import tradebrief.statistics.Level;
import tradebrief.statistics.Result;

/**
 * The levels that lead from the total of a year before to that of the period, through the changes
 * of exports and imports.
 *
 * @param before the total of a year before
 * @param parts exports and imports
 * @param now the total of the period
 */
record GrowthSteps(Level.Known before, List<Part> parts, Level.Known now) {
  private static final List<Flow> FLOWS = List.of(Flow.EXPORT, Flow.IMPORT);

  /**
   * A flow that is a part of the total.
   *
   * @param flow which
   * @param before its level a year before
   * @param now its level in the period
   * @param contribution to the growth of the total, in percentage points
   */
  record Part(Flow flow, Level.Known before, Level.Known now, Result contribution) {}

  /** The steps of the report's own figures; empty where they are unknown or do not add up. */
  static Optional<GrowthSteps> of(Composition composition) {
    Period base = composition.period.minusYears(1);
    boolean measured =
        Stream.concat(
                Stream.of(
                    composition.time.yearOnYear(
                        composition.series(Flow.TOTAL), composition.period)),
                FLOWS.stream().map(flow -> contribution(composition, flow)))
            .allMatch(Result.Value.class::isInstance);
    if (!measured) {
      return Optional.empty();
    }
    return Optional.of(
        new GrowthSteps(
            known(composition, Flow.TOTAL, base),
            FLOWS.stream()
                .map(
                    flow ->
                        new Part(
                            flow,
                            known(composition, flow, base),
                            known(composition, flow, composition.period),
                            contribution(composition, flow)))
                .toList(),
            known(composition, Flow.TOTAL, composition.period)));
  }

  private static Result contribution(Composition composition, Flow flow) {
    return composition.structure.contribution(
        composition.series(flow), composition.series(Flow.TOTAL), composition.period);
  }

  /** A level that a measure which is defined rests on. */
  private static Level.Known known(Composition composition, Flow flow, Period period) {
    return (Level.Known) composition.levels.level(composition.series(flow), period);
  }

  /** All levels: before and now of the total, then now and before of each part. */
  List<Level.Known> levels() {
    return Stream.concat(
            Stream.of(before, now),
            parts.stream().flatMap(part -> Stream.of(part.now(), part.before())))
        .toList();
  }

  /** How much a level rose, in units of the currency; negative for a fall. */
  static BigDecimal change(Level.Known from, Level.Known to) {
    return to.amount().inCurrency().subtract(from.amount().inCurrency());
  }

  /** What the changes of the parts leave of the change of the total, in units of the currency. */
  BigDecimal rest() {
    return parts.stream()
        .map(part -> change(part.before(), part.now()))
        .reduce(change(before, now), BigDecimal::subtract);
  }
}
