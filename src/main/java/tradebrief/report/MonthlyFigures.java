package tradebrief.report;

import java.time.YearMonth;
import tradebrief.model.Flow;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;
import tradebrief.statistics.Level;

/**
 * Names what a monthly bulletin says beside the headline: the year so far, twelve months, the
 * season.
 */
final class MonthlyFigures {
  private final Composition composition;
  private final YearMonth month;

  MonthlyFigures(Composition composition) {
    this.composition = composition;
    month = composition.period.last();
  }

  /** Whether a report is of a month, or of the months of a year so far. */
  static boolean areOf(Period period) {
    return switch (period.kind()) {
      case MONTH, RANGE -> true;
      case YEAR, HALF, QUARTER -> false;
    };
  }

  void addAll() {
    for (Flow flow : Flow.values()) {
      add(flow);
    }
  }

  /** Those that wait for the seasonal adjustment. */
  void addAdjusted() {
    composition
        .adjustedTotal()
        .monthOnMonth("trade.total.month-on-month.seasonally-adjusted", month);
  }

  private void add(Flow flow) {
    Series series = composition.series(flow);
    String id = "trade." + flow + ".";
    composition.book.measuredIfDefined(
        id + "month-on-month", composition.time.monthOnMonth(series, composition.period));
    Period cumulative = new Period(YearMonth.of(month.getYear(), 1), month);
    level(id + "cumulative.value", series, cumulative);
    composition.book.measuredIfDefined(
        id + "cumulative.growth.computed", composition.time.cumulativeGrowth(series, month));
    composition
        .statistics
        .find(series, cumulative)
        .ifPresent(
            observation ->
                composition.book.publishedGrowth(id + "cumulative.growth.published", observation));
    level(id + "rolling-year.value", series, new Period(month.minusMonths(11), month));
    composition.book.measuredIfDefined(
        id + "rolling-year.growth.computed", composition.time.rollingYearGrowth(series, month));
    if (flow != Flow.TOTAL) {
      Series total = composition.series(Flow.TOTAL);
      composition.book.measuredIfDefined(
          id + "contribution",
          composition.structure.contribution(series, total, composition.period));
    }
  }

  private void level(String id, Series series, Period period) {
    if (composition.levels.level(series, period) instanceof Level.Known known) {
      composition.book.level(id, known);
    }
  }
}
