package tradebrief.statistics;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;

/** What releases changed of what was said before them; {@link Revision} has the numbers. */
public final class Revisions {
  private final Statistics statistics;

  private Revisions(Statistics statistics) {
    this.statistics = statistics;
  }

  /** The revisions known to some statistics. */
  public static Revisions of(Statistics statistics) {
    return new Revisions(statistics);
  }

  /**
   * The latest release before an observation that has a level: what it may have revised. One
   * without, as of a figure that was withdrawn for a time, stands between the two without changing
   * that.
   */
  public Optional<Observation> findPrevious(Observation observation) {
    return findBefore(observation, release -> release.amount().isPresent());
  }

  /**
   * Whether two periods are told in the same issues: those of months tell of January and February
   * as of one; others tell of periods of one kind and length.
   */
  public static boolean areAlike(Period one, Period other) {
    return isMonthly(one)
        ? isMonthly(other)
        : one.kind() == other.kind() && one.months() == other.months();
  }

  /** Whether a period is told in the issues of months: a month, or January and February as one. */
  public static boolean isMonthly(Period period) {
    return period.months() == 1 || period.equals(Levels.joint(period.year()));
  }

  /**
   * The first release of the latest earlier figure of the kind: what the issue before this one was
   * made of.
   */
  public Optional<Observation> findIssueBefore(Series series, Period period) {
    return statistics.latest(series).stream()
        .map(Observation::period)
        .filter(other -> areAlike(other, period))
        .filter(other -> other.last().isBefore(period.last()))
        .max(Comparator.comparing(Period::last).thenComparing(Period::first))
        .map(before -> statistics.releases(series, before).get(0));
  }

  /** The figures of a series whose level a release after a day changed, by period. */
  public List<Observation> revisedSince(Series series, LocalDate day) {
    return statistics.latest(series).stream()
        .filter(
            observation ->
                statistics.releases(series, observation.period()).stream()
                    .filter(release -> release.release().isAfter(day))
                    .anyMatch(this::isRevised))
        .sorted(Comparator.comparing(Observation::period))
        .toList();
  }

  /** Whether the level of an observation differs from the one that was published before it. */
  public boolean isRevised(Observation observation) {
    return findPrevious(observation).filter(old -> levelDiffers(old, observation)).isPresent();
  }

  /** Whether the growth published with an observation differs from the one published before it. */
  public boolean isGrowthRevised(Observation observation) {
    return findBefore(observation, release -> release.growthPublished().isPresent())
        .filter(old -> growthDiffers(old, observation))
        .isPresent();
  }

  private Optional<Observation> findBefore(Observation observation, Predicate<Observation> which) {
    return statistics.releases(observation.series(), observation.period()).stream()
        .takeWhile(release -> !release.equals(observation))
        .filter(which)
        .reduce((earlier, later) -> later);
  }

  /** Whether level or growth of two releases of a figure differ. */
  static boolean differ(Observation before, Observation after) {
    return levelDiffers(before, after) || growthDiffers(before, after);
  }

  private static boolean levelDiffers(Observation before, Observation after) {
    return before.amount().isPresent()
        && after.amount().isPresent()
        && (Formulas.currenciesDiffer(before.amount().get(), after.amount().get())
            || before.amount().get().inCurrency().compareTo(after.amount().get().inCurrency())
                != 0);
  }

  private static boolean growthDiffers(Observation before, Observation after) {
    return before.growthPublished().isPresent()
        && after.growthPublished().isPresent()
        && before.growthPublished().get().compareTo(after.growthPublished().get()) != 0;
  }
}
