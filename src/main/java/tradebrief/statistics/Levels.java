package tradebrief.statistics;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;
import tradebrief.model.Status;
import tradebrief.model.Unit;

/**
 * The levels of trade series as known on one day. A level that is published directly holds; one
 * that is not is derived from published ones of the same calendar years, see {@link Level.Derived};
 * what is suppressed or cannot exist is not derived.
 *
 * <p>January and February: since 2020 the customs administration publishes the two months of a year
 * together first, and neither is known alone (facts, rule 8).
 */
public final class Levels {
  private final Statistics statistics;
  private final Revisions revisions;

  private Levels(Statistics statistics) {
    this.statistics = statistics;
    revisions = Revisions.of(statistics);
  }

  /** The levels known to some statistics. */
  public static Levels of(Statistics statistics) {
    return new Levels(statistics);
  }

  /** The level of a series in a period. */
  public Level level(Series series, Period period) {
    Optional<Observation> direct = statistics.find(series, period);
    Optional<Level.Published> published = direct.flatMap(Level.Published::find);
    if (published.isPresent()) {
      return published.get();
    }
    return direct
        .flatMap(observation -> Gap.find(observation.status()))
        .<Level>map(gap -> new Level.Missing(series, period, gap, List.of()))
        .orElseGet(() -> indirect(series, period));
  }

  private Level indirect(Series series, Period period) {
    Optional<Level.Derived> derived = findDerived(series, period);
    if (derived.isPresent() && breaks(series, period)) {
      return new Level.Missing(series, period, Gap.SERIES_BREAK, List.of());
    }
    return derived.<Level>map(level -> level).orElseGet(() -> missing(series, period));
  }

  private boolean breaks(Series series, Period period) {
    return statistics.breaks(series).within(period.first(), period.last());
  }

  /** The level of a period as the other published levels have it. */
  Optional<Level.Derived> findDerived(Series series, Period period) {
    List<Level.Published> roads = roads(series, period);
    return Arrays.stream(Unit.values())
        .map(Unit::currency)
        .distinct()
        .map(currency -> roads.stream().filter(level -> isIn(currency, level)).toList())
        .flatMap(inOne -> new Route(inOne).find(period).stream())
        .findFirst()
        .map(terms -> new Level.Derived(series, period, Route.sum(terms), terms))
        // no trade is negative: the published levels contradict each other
        .filter(derived -> derived.amount().value().signum() >= 0);
  }

  private static boolean isIn(String currency, Level.Published level) {
    return level.amount().unit().currency().equals(currency);
  }

  /** The published levels, the period's own apart, of the calendar years that it touches. */
  private List<Level.Published> roads(Series series, Period period) {
    YearMonth first = YearMonth.of(period.first().getYear(), 1);
    YearMonth last = YearMonth.of(period.year(), 12);
    return statistics.latest(series).stream()
        .filter(found -> !found.period().equals(period))
        .filter(found -> !found.period().first().isBefore(first))
        .filter(found -> !found.period().last().isAfter(last))
        .flatMap(found -> Level.Published.find(found).stream())
        .toList();
  }

  private Level.Missing missing(Series series, Period period) {
    if (period.months() == 1) {
      Gap gap = isOnlyJoint(series, period) ? Gap.JOINT_ONLY : Gap.NOT_PUBLISHED;
      return new Level.Missing(series, period, gap, List.of());
    }
    List<Observation> parts =
        statistics.latest(series).stream().filter(part -> isWithin(part.period(), period)).toList();
    if (parts.stream().noneMatch(part -> part.amount().isPresent())) {
      return new Level.Missing(series, period, Gap.NOT_PUBLISHED, List.of());
    }
    boolean suppressed = parts.stream().anyMatch(part -> part.status() == Status.Q);
    Gap gap = suppressed ? Gap.PART_SUPPRESSED : Gap.PART_MISSING;
    return new Level.Missing(series, period, gap, missingMonths(series, period));
  }

  private static boolean isWithin(Period part, Period whole) {
    return !part.first().isBefore(whole.first()) && !part.last().isAfter(whole.last());
  }

  private boolean isOnlyJoint(Series series, Period month) {
    return month.first().getMonthValue() <= 2 && isKnown(series, joint(month.year()));
  }

  /** January and February of a year as one period. */
  static Period joint(int year) {
    return new Period(YearMonth.of(year, 1), YearMonth.of(year, 2));
  }

  /** The months of a period that have no level; January and February as one where both are. */
  private List<Period> missingMonths(Series series, Period period) {
    List<Period> missing = new ArrayList<>();
    for (YearMonth month = period.first();
        !month.isAfter(period.last());
        month = month.plusMonths(1)) {
      Period single = new Period(month, month);
      if (!isKnown(series, single)) {
        missing.add(single);
      }
    }
    return joined(series, period, missing);
  }

  private List<Period> joined(Series series, Period period, List<Period> months) {
    List<Period> parts = new ArrayList<>(months);
    for (int year = period.first().getYear(); year <= period.year(); year++) {
      Period joint = joint(year);
      Period january = new Period(joint.first(), joint.first());
      Period february = new Period(joint.last(), joint.last());
      // of a joint period itself, the months are what is missing
      if (!period.equals(joint) && parts.containsAll(List.of(january, february))) {
        parts.remove(february);
        parts.set(parts.indexOf(january), joint);
        if (isKnown(series, joint)) {
          parts.remove(joint);
        }
      }
    }
    return parts;
  }

  /** Whether it has a level; asks for no reason, which would ask for the parts in turn. */
  private boolean isKnown(Series series, Period period) {
    Optional<Observation> direct = statistics.find(series, period);
    return direct.flatMap(Observation::amount).isPresent()
        || (direct.flatMap(part -> Gap.find(part.status())).isEmpty()
            && findDerived(series, period).isPresent()
            && !breaks(series, period));
  }

  /**
   * Whether a level may be compared with that of another time, see {@link Reason#RELEASES_DIFFER}:
   * not if it {@link #mixesReleases}, nor if it is left over of a figure of which the published
   * growth was measured against a base that was not published.
   */
  boolean isComparable(Level level) {
    return !mixesReleases(level)
        && remainders(level)
            .flatMap(pair -> Stream.of(pair.whole(), pair.part()))
            .noneMatch(this::isOverAnotherBase);
  }

  /**
   * Whether a level holds what was revised between the figures that it is left over of: one of them
   * was revised after another was released last, which has not become final by a revision of its
   * own.
   */
  public boolean mixesReleases(Level level) {
    return remainders(level)
        .anyMatch(
            pair -> outdates(pair.whole(), pair.part()) || outdates(pair.part(), pair.whole()));
  }

  /** A figure that another one within the same time is taken from. */
  private record Remainder(Observation whole, Observation part) {}

  private static Stream<Remainder> remainders(Level level) {
    if (!(level instanceof Level.Derived derived)) {
      return Stream.empty();
    }
    return observations(derived, true)
        .flatMap(
            part ->
                observations(derived, false)
                    .filter(whole -> overlap(whole.period(), part.period()))
                    .map(whole -> new Remainder(whole, part)));
  }

  private static Stream<Observation> observations(Level.Derived level, boolean subtracted) {
    return level.terms().stream()
        .filter(term -> term.subtracted() == subtracted)
        .map(term -> term.level().observation());
  }

  private static boolean overlap(Period one, Period other) {
    return !one.first().isAfter(other.last()) && !other.first().isAfter(one.last());
  }

  /** Whether it was revised after another was released last, which may be revised yet. */
  private boolean outdates(Observation observation, Observation other) {
    return !isFinal(other)
        && statistics.releases(observation.series(), observation.period()).stream()
            .filter(release -> release.release().isAfter(other.release()))
            .anyMatch(revisions::isRevised);
  }

  private boolean isFinal(Observation observation) {
    return revisions.isRevised(observation) && !observation.flags().preliminary();
  }

  private boolean isOverAnotherBase(Observation observation) {
    return observation
        .growthPublished()
        .filter(
            stated ->
                statistics
                    .find(observation.series(), observation.period().minusYears(1))
                    .flatMap(base -> Growth.find(observation, base))
                    .filter(computed -> !computed.agreesWith(stated))
                    .isPresent())
        .isPresent();
  }

  /**
   * A published level beside what the other published levels come to, such as a year beside its
   * months; empty when one of the two is missing.
   */
  public Optional<Reconciliation> findReconciliation(Series series, Period period) {
    return statistics
        .find(series, period)
        .flatMap(Level.Published::find)
        .flatMap(
            total ->
                findDerived(series, period)
                    .flatMap(sum -> Reconciliation.find(total, List.of(sum))));
  }
}
