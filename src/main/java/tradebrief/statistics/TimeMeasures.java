package tradebrief.statistics;

import java.time.YearMonth;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;

/**
 * The measures of one series over time; {@link Measure} defines each. What is not defined says why,
 * and nothing throws for want of a figure.
 */
public final class TimeMeasures {
  private final Statistics statistics;
  private final Levels levels;

  private TimeMeasures(Statistics statistics) {
    this.statistics = statistics;
    levels = Levels.of(statistics);
  }

  /** The measures of what is known to some statistics. */
  public static TimeMeasures of(Statistics statistics) {
    return new TimeMeasures(statistics);
  }

  /** {@link Measure#VALUE}. */
  public Result value(Series series, Period period) {
    return level(Measure.VALUE, series, period);
  }

  private Result level(Measure measure, Series series, Period period) {
    return Inputs.of(measure)
        .need(levels.level(series, period), Reason.NO_LEVEL)
        .compute(amounts -> Formulas.level(amounts.get(0)));
  }

  /** {@link Measure#YEAR_ON_YEAR}. */
  public Result yearOnYear(Series series, Period period) {
    return growth(Measure.YEAR_ON_YEAR, series, period, period.minusYears(1));
  }

  /** {@link Measure#MONTH_ON_MONTH}. */
  public Result monthOnMonth(Series series, Period month) {
    if (month.months() != 1) {
      return Result.none(Measure.MONTH_ON_MONTH, Reason.PERIOD_NOT_SUITED);
    }
    if (month.first().getMonthValue() <= 2) {
      return Result.none(Measure.MONTH_ON_MONTH, Reason.JANUARY_FEBRUARY);
    }
    YearMonth last = month.first().minusMonths(1);
    Period before = new Period(last, last);
    return levels.level(series, before).isOnlyJoint()
        ? Result.none(Measure.MONTH_ON_MONTH, Reason.JANUARY_FEBRUARY)
        : growth(Measure.MONTH_ON_MONTH, series, month, before);
  }

  /** {@link Measure#CUMULATIVE}, to a month. */
  public Result cumulative(Series series, YearMonth month) {
    return level(Measure.CUMULATIVE, series, toDate(month));
  }

  /** {@link Measure#CUMULATIVE_GROWTH}, to a month. */
  public Result cumulativeGrowth(Series series, YearMonth month) {
    Period period = toDate(month);
    return growth(Measure.CUMULATIVE_GROWTH, series, period, period.minusYears(1));
  }

  private static Period toDate(YearMonth month) {
    return new Period(month.withMonth(1), month);
  }

  /** {@link Measure#ROLLING_YEAR}, to a month. */
  public Result rollingYear(Series series, YearMonth month) {
    return level(Measure.ROLLING_YEAR, series, twelveMonths(month));
  }

  /** {@link Measure#ROLLING_YEAR_GROWTH}, to a month. */
  public Result rollingYearGrowth(Series series, YearMonth month) {
    Period period = twelveMonths(month);
    return growth(Measure.ROLLING_YEAR_GROWTH, series, period, period.minusYears(1));
  }

  private static Period twelveMonths(YearMonth month) {
    return new Period(month.minusMonths(11), month);
  }

  /**
   * {@link Measure#INDEX}.
   *
   * @param base where the index is 100; as long as the period
   */
  public Result index(Series series, Period period, Period base) {
    if (period.months() != base.months()) {
      return Result.none(Measure.INDEX, Reason.PERIOD_NOT_SUITED);
    }
    return compared(Measure.INDEX, series, period, base)
        .compute(amounts -> Formulas.index(amounts.get(0), amounts.get(1)));
  }

  /**
   * {@link Measure#COMPOUND_GROWTH}.
   *
   * @param from the earlier year
   * @param to the later year
   */
  public Result compoundGrowth(Series series, int from, int to) {
    if (to <= from) {
      return Result.none(Measure.COMPOUND_GROWTH, Reason.PERIOD_NOT_SUITED);
    }
    return compared(Measure.COMPOUND_GROWTH, series, Period.year(to), Period.year(from))
        .compute(amounts -> Formulas.compoundGrowth(amounts.get(0), amounts.get(1), to - from));
  }

  private Result growth(Measure measure, Series series, Period period, Period base) {
    return compared(measure, series, period, base)
        .compute(amounts -> Formulas.growth(amounts.get(0), amounts.get(1)));
  }

  /** The levels of two periods of one series; the base of an index may be the later one. */
  private Inputs compared(Measure measure, Series series, Period period, Period base) {
    Level level = levels.level(series, period);
    Level earlier = levels.level(series, base);
    Period first = base.compareTo(period) <= 0 ? base : period;
    Period second = base.compareTo(period) <= 0 ? period : base;
    return Inputs.of(measure)
        .need(level, Reason.NO_LEVEL)
        .unless(
            () -> earlier instanceof Level.Missing && statistics.hasOtherBasis(series, base),
            Reason.SERIES_BREAK)
        .need(earlier, Reason.NO_BASE)
        .unless(() -> statistics.breaks(series).between(first, second), Reason.SERIES_BREAK)
        .unless(
            () -> !levels.isComparable(level) || !levels.isComparable(earlier),
            Reason.RELEASES_DIFFER);
  }
}
