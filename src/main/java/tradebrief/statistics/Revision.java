package tradebrief.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import tradebrief.model.Amount;
import tradebrief.model.Interval;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;

/**
 * One release of a figure beside the level published before it, and what its published growth was
 * measured against.
 *
 * @param observation the release
 * @param before the latest release before it with a level; empty where there is none
 * @param hasBase whether any level of the base period is known
 * @param fittingBase the latest release of the base period whose level agrees with the published
 *     growth, within rounding; empty when none does or no growth was published
 */
public record Revision(
    Observation observation,
    Optional<Observation> before,
    boolean hasBase,
    Optional<Observation> fittingBase) {

  /** Every known release of a figure, the oldest first. */
  public static List<Revision> of(Statistics statistics, Series series, Period period) {
    Revisions earlier = Revisions.of(statistics);
    List<Revision> revisions = new ArrayList<>();
    for (Observation release : statistics.releases(series, period)) {
      List<Observation> bases = statistics.releases(series, period.minusYears(1));
      boolean hasBase = bases.stream().anyMatch(base -> base.amount().isPresent());
      revisions.add(
          new Revision(
              release, earlier.findPrevious(release), hasBase, fittingBase(release, bases)));
    }
    return List.copyOf(revisions);
  }

  private static Optional<Observation> fittingBase(Observation release, List<Observation> bases) {
    return bases.stream().filter(base -> agrees(release, base)).reduce((earlier, later) -> later);
  }

  private static boolean agrees(Observation release, Observation base) {
    return release
        .growthPublished()
        .flatMap(stated -> Growth.find(release, base).filter(growth -> growth.agreesWith(stated)))
        .isPresent();
  }

  /**
   * The level minus the one before, in units of the currency; empty when one is missing, or they
   * are not in one currency.
   */
  public Optional<BigDecimal> change() {
    return compare(Formulas::difference).map(number -> number.exact().decimal());
  }

  /**
   * By how many percent the level is above the one before; empty when one is missing, the one
   * before is not positive, or they are not in one currency.
   */
  public Optional<BigDecimal> changePercent() {
    return compare(Formulas::growth).map(number -> number.exact().decimal());
  }

  private Optional<Outcome.Found> compare(BiFunction<Amount, Amount, Outcome> formula) {
    return before
        .flatMap(Observation::amount)
        .flatMap(old -> observation.amount().map(amount -> formula.apply(amount, old)))
        .filter(Outcome.Found.class::isInstance)
        .map(Outcome.Found.class::cast);
  }

  /** What rounding leaves open around {@link #change}. */
  public Optional<Interval> changeInterval() {
    return compare(Formulas::difference).flatMap(Outcome.Found::interval);
  }

  /** What rounding leaves open around {@link #changePercent}. */
  public Optional<Interval> changePercentInterval() {
    return compare(Formulas::growth).flatMap(Outcome.Found::interval);
  }

  /**
   * The base that the published growth implies, in units of the currency: the level divided by one
   * plus the growth. Empty when either is missing, or the growth is -100 %.
   */
  public Optional<BigDecimal> impliedBase() {
    return observation
        .growthPublished()
        .map(growth -> BigDecimal.ONE.add(growth.movePointLeft(2)))
        .filter(factor -> factor.signum() > 0)
        .flatMap(factor -> observation.amount().map(amount -> impliedBase(amount, factor)));
  }

  /** What the rounding of level and growth leaves open around {@link #impliedBase}. */
  public Optional<Interval> impliedBaseInterval() {
    Optional<Interval> factor = observation.growthPublished().map(Revision::factor);
    Optional<Interval> level = observation.amount().map(Amount::interval);
    return factor
        .filter(ends -> ends.low().signum() > 0)
        .flatMap(
            ends ->
                level.filter(open -> open.low().signum() >= 0).map(open -> quotient(open, ends)));
  }

  private static Interval factor(BigDecimal growth) {
    Interval stated = Percent.interval(growth);
    return new Interval(
        BigDecimal.ONE.add(stated.low().movePointLeft(2)),
        BigDecimal.ONE.add(stated.high().movePointLeft(2)));
  }

  private static Interval quotient(Interval level, Interval factor) {
    return new Interval(
        level.low().divide(factor.high(), Percent.DECIMALS, RoundingMode.FLOOR),
        level.high().divide(factor.low(), Percent.DECIMALS, RoundingMode.CEILING));
  }

  private static BigDecimal impliedBase(Amount amount, BigDecimal factor) {
    return amount.inCurrency().divide(factor, Percent.DECIMALS, RoundingMode.HALF_UP);
  }
}
