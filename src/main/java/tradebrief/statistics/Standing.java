package tradebrief.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import tradebrief.model.Interval;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;

/**
 * How the figure of a period stands among the earlier ones of its series: those of periods of the
 * same kind and length, after the last break; of a range, such as January to October, those of the
 * same months. Levels differ when their rounding does not explain it.
 */
public final class Standing {
  /** Fewer earlier figures than these make no record: of months a year, of other periods three. */
  private static final int MONTHS_OF_A_RECORD = 12;

  private static final int PERIODS_OF_A_RECORD = 3;

  /** So many periods in a row went the other way before a turn is worth a word. */
  private static final int PERIODS_BEFORE_A_TURN = 3;

  private final List<Observation> earlier;
  private final Optional<Interval> level;
  private final int ofARecord;
  private final Statistics statistics;
  private final Levels levels;
  private final TimeMeasures time;
  private final Series series;
  private final Period period;

  private Standing(Statistics statistics, Series series, Period period) {
    this.series = series;
    this.period = period;
    this.statistics = statistics;
    levels = Levels.of(statistics);
    time = TimeMeasures.of(statistics);
    level = statistics.find(series, period).flatMap(Standing::level);
    ofARecord = period.months() == 1 ? MONTHS_OF_A_RECORD : PERIODS_OF_A_RECORD;
    List<Observation> known = new ArrayList<>();
    for (Observation observation : statistics.latest(series)) {
      Period other = observation.period();
      if (isLike(other)
          && other.last().isBefore(period.first())
          && level(observation).isPresent()
          && !statistics.breaks(series).between(other, period)) {
        known.add(observation);
      }
    }
    known.sort((one, another) -> one.period().compareTo(another.period()));
    earlier = Collections.unmodifiableList(known);
  }

  /** The standing of a figure. */
  public static Standing of(Statistics statistics, Series series, Period period) {
    return new Standing(statistics, series, period);
  }

  /** As a quarter is like every quarter; but a range like those of the same months only. */
  private boolean isLike(Period other) {
    return other.kind() == period.kind()
        && other.months() == period.months()
        && (period.kind() != Period.Kind.RANGE
            || other.first().getMonth() == period.first().getMonth());
  }

  private static Optional<Interval> level(Observation observation) {
    return observation.amount().map(amount -> amount.interval());
  }

  private static boolean isAbove(Interval one, Interval other) {
    return one.low().compareTo(other.high()) > 0;
  }

  private static boolean isBelow(Interval one, Interval other) {
    return one.high().compareTo(other.low()) < 0;
  }

  /**
   * The earliest period of which a level is known, when the level is above all since then.
   *
   * @return empty when it is not, when too few are known to speak of a record, and when one since
   *     the first figure of the series is not: it is missing, or of before a break. January and
   *     February that are known together only are as one where the level is above both together,
   *     for then it is above either
   */
  public Optional<Period> recordHighSince() {
    return record(Standing::isAbove, Standing::isAbove).map(first -> beginning());
  }

  /**
   * The same for a level that is below all earlier ones; of January and February that are known
   * together only, one may always have been lower.
   */
  public Optional<Period> recordLowSince() {
    return record(Standing::isBelow, (mine, both) -> false).map(first -> beginning());
  }

  /**
   * The first month with a level of its own, when the level is above that of all such months, and
   * of January and February that are known together only, one may have been higher, but need not:
   * half of both is less.
   *
   * @return empty when it is not, for a record, and where no record could be
   */
  public Optional<Period> highestOfSeparateSince() {
    return recordHighSince().isPresent()
        ? Optional.empty()
        : record(Standing::isAbove, Standing::isAboveHalf);
  }

  /** The same for a level below that of all such months. */
  public Optional<Period> lowestOfSeparateSince() {
    return recordLowSince().isPresent()
        ? Optional.empty()
        : record(Standing::isBelow, Standing::isBelowHalf);
  }

  private static boolean isAboveHalf(Interval one, Interval both) {
    return isAbove(one.plus(one), both);
  }

  private static boolean isBelowHalf(Interval one, Interval both) {
    return isBelow(one.plus(one), both);
  }

  /**
   * The first of the earlier periods, when the level beats all since the series began.
   *
   * @param beatsBoth whether the level beats that of January and February that are known together
   */
  private Optional<Period> record(
      BiPredicate<Interval, Interval> beats, BiPredicate<Interval, Interval> beatsBoth) {
    return level
        .filter(mine -> earlier.size() >= ofARecord && isWhole(mine, beatsBoth))
        .filter(
            mine ->
                earlier.stream().allMatch(other -> beats.test(mine, level(other).orElseThrow())))
        .map(mine -> earlier.get(0).period());
  }

  /** The first period, or January and February as one where the months after are the first. */
  private Period beginning() {
    Period first = earlier.get(0).period();
    Period before = previous(first);
    return levels.level(series, before).isOnlyJoint() ? Levels.joint(before.year()) : first;
  }

  /**
   * Whether the earlier levels are all since the series began, by a figure of its own or a derived
   * one, or by one of January and February together that is beaten.
   */
  private boolean isWhole(Interval mine, BiPredicate<Interval, Interval> beatsBoth) {
    Set<Period> known = earlier.stream().map(Observation::period).collect(Collectors.toSet());
    Period begin = earlier.get(0).period();
    for (Period at = previous(period); at.compareTo(begin) >= 0; at = previous(at)) {
      if (!known.contains(at)
          && !(levels.level(series, at).isOnlyJoint() && areBothBeaten(at, mine, beatsBoth))) {
        return false;
      }
    }
    boolean hasEarlier =
        statistics.latest(series).stream()
            .map(Observation::period)
            .anyMatch(other -> isLike(other) && other.compareTo(begin) < 0);
    Period before = previous(begin);
    return !hasEarlier
        && levels.level(series, before) instanceof Level.Missing missing
        && (!missing.isOnlyJoint() || areBothBeaten(before, mine, beatsBoth));
  }

  private boolean areBothBeaten(
      Period of, Interval mine, BiPredicate<Interval, Interval> beatsBoth) {
    return levels.level(series, Levels.joint(of.year())) instanceof Level.Known both
        && beatsBoth.test(mine, both.amount().interval());
  }

  /**
   * The latest earlier period whose level was as high, when enough lie between for that to be worth
   * a word and the level is above all of them.
   *
   * @return empty when it is not, for a record, and when a level in between is not known
   */
  public Optional<Period> highestSince() {
    return since(Standing::isAbove);
  }

  /** The same for a level below those between. */
  public Optional<Period> lowestSince() {
    return since(Standing::isBelow);
  }

  private Optional<Period> since(BiPredicate<Interval, Interval> beats) {
    if (level.isEmpty()) {
      return Optional.empty();
    }
    int between = 0;
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Period other = earlier.get(i).period();
      if (!follows(other, i + 1 < earlier.size() ? earlier.get(i + 1).period() : period)) {
        return Optional.empty();
      }
      if (!beats.test(level.get(), level(earlier.get(i)).orElseThrow())) {
        return between >= ofARecord ? Optional.of(other) : Optional.empty();
      }
      between++;
    }
    return Optional.empty();
  }

  /** Whether no period of the kind lies between the two. */
  private static boolean follows(Period one, Period next) {
    return one.equals(previous(next));
  }

  /**
   * The latest earlier period that grew on a year earlier, when this one does and the periods
   * between, three at least, did not.
   *
   * @return empty when it is not so, or when the growth of one of them is not known
   */
  public Optional<Period> firstRiseSince() {
    return turn(1);
  }

  /** The same for a fall after rises. */
  public Optional<Period> firstFallSince() {
    return turn(-1);
  }

  private Optional<Period> turn(int direction) {
    if (direction(period) != direction) {
      return Optional.empty();
    }
    Period before = previous(period);
    int others = 0;
    while (direction(before) == -direction) {
      before = previous(before);
      others++;
    }
    return others >= PERIODS_BEFORE_A_TURN && direction(before) == direction
        ? Optional.of(before)
        : Optional.empty();
  }

  /**
   * 1 for a rise on a year earlier, -1 for a fall; 0 when rounding leaves it open, when it is not
   * known, and when the published growth says otherwise.
   */
  private int direction(Period of) {
    int computed =
        time.yearOnYear(series, of) instanceof Result.Value growth
            ? growth
                .interval()
                .map(open -> open.low().signum() > 0 ? 1 : open.high().signum() < 0 ? -1 : 0)
                .orElse(0)
            : 0;
    return statistics
        .find(series, of)
        .flatMap(Observation::growthPublished)
        .filter(published -> published.signum() != computed)
        .map(contradicting -> 0)
        .orElse(computed);
  }

  private static Period previous(Period of) {
    int step = of.kind() == Period.Kind.RANGE ? 12 : of.months();
    return new Period(of.first().minusMonths(step), of.last().minusMonths(step));
  }
}
