package tradebrief.report;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tradebrief.calendar.ChineseNewYear;
import tradebrief.model.Flow;
import tradebrief.model.Marker;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;
import tradebrief.statistics.DerivedPeriods;
import tradebrief.statistics.Level;
import tradebrief.statistics.Result;
import tradebrief.statistics.seasonal.Adjustment;
import tradebrief.statistics.seasonal.MonthlySeries;
import tradebrief.statistics.seasonal.SeasonalAdjustment;

/**
 * Names what a monthly bulletin says beside the headline: the year so far, twelve months, the
 * season.
 */
final class MonthlyFigures {
  private final Composition composition;
  private final YearMonth month;

  /** Made once, when first needed: it works out two centuries of New Years. */
  private static final class Season {
    static final SeasonalAdjustment ADJUSTMENT = new SeasonalAdjustment(ChineseNewYear::of);
  }

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
    addSeasonallyAdjusted();
  }

  private void add(Flow flow) {
    Series series = composition.series(flow);
    String id = "trade." + flow + ".";
    measure(id + "month-on-month", composition.time.monthOnMonth(series, composition.period));
    Period cumulative = new Period(YearMonth.of(month.getYear(), 1), month);
    level(id + "cumulative.value", series, cumulative);
    measure(id + "cumulative.growth.computed", composition.time.cumulativeGrowth(series, month));
    composition
        .statistics
        .find(series, cumulative)
        .ifPresent(
            observation ->
                composition.book.publishedGrowth(id + "cumulative.growth.published", observation));
    level(id + "rolling-year.value", series, new Period(month.minusMonths(11), month));
    measure(id + "rolling-year.growth.computed", composition.time.rollingYearGrowth(series, month));
  }

  private void level(String id, Series series, Period period) {
    if (composition.levels.level(series, period) instanceof Level.Known known) {
      composition.book.level(id, known);
    }
  }

  private void measure(String id, Result result) {
    if (result instanceof Result.Value value) {
      composition.book.measured(id, value);
    }
  }

  /** Month-on-month of the adjusted total: the program's own estimate, never a publisher's. */
  private void addSeasonallyAdjusted() {
    if (month.getMonthValue() <= 2) {
      return;
    }
    NavigableMap<YearMonth, BigDecimal> months = new TreeMap<>();
    Map<Integer, BigDecimal> joint = new HashMap<>();
    List<Observation> inputs = collect(months, joint);
    if (!months.containsKey(month)) {
      return;
    }
    Adjustment adjustment = Season.ADJUSTMENT.adjustJoint(new MonthlySeries(months), joint);
    if (adjustment instanceof Adjustment.Adjusted adjusted) {
      adjusted
          .series()
          .monthOnMonth(month)
          .filter(growth -> month.getMonthValue() > 3 || joint.isEmpty())
          .ifPresent(growth -> addEstimate(growth, inputs));
    }
  }

  private void addEstimate(BigDecimal growth, List<Observation> inputs) {
    composition.book.percent(
        "trade.total.month-on-month.seasonally-adjusted",
        growth,
        FigureBook.COMPUTED_DECIMALS,
        EnumSet.of(Marker.E),
        Provenance.computed(
            "100 × (a ÷ b − 1), a and b the months adjusted by X-13 (JDemetra+) for season, working days and"
                + " Chinese New Year",
            inputs));
  }

  /** The total month by month up to the report's, in units of the currency. */
  private List<Observation> collect(
      NavigableMap<YearMonth, BigDecimal> months, Map<Integer, BigDecimal> joint) {
    Series series = composition.series(Flow.TOTAL);
    Optional<Period> first =
        Stream.concat(
                composition
                    .statistics
                    .periods(composition.area, composition.basis, Period.Kind.MONTH)
                    .stream(),
                DerivedPeriods.of(composition.statistics)
                    .periods(composition.area, composition.basis)
                    .stream()
                    .filter(period -> period.kind() == Period.Kind.MONTH))
            .min(Comparator.naturalOrder());
    List<Observation> inputs = new ArrayList<>();
    if (first.isEmpty()) {
      return inputs;
    }
    for (YearMonth at = first.get().first(); !at.isAfter(month); at = at.plusMonths(1)) {
      YearMonth now = at;
      known(series, new Period(at, at), inputs).ifPresent(value -> months.put(now, value));
      boolean jointOnly = at.getMonthValue() == 2 && !months.containsKey(at);
      if (jointOnly) {
        known(series, new Period(at.minusMonths(1), at), inputs)
            .ifPresent(value -> joint.put(now.getYear(), value));
      }
    }
    return inputs;
  }

  private Optional<BigDecimal> known(Series series, Period period, List<Observation> inputs) {
    if (composition.levels.level(series, period) instanceof Level.Known known) {
      inputs.addAll(known.observations());
      return Optional.of(known.amount().inCurrency());
    }
    return Optional.empty();
  }
}
