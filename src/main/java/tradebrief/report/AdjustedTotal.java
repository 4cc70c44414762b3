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
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import tradebrief.calendar.ChineseNewYear;
import tradebrief.model.Amount;
import tradebrief.model.Flow;
import tradebrief.model.Marker;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;
import tradebrief.model.Text;
import tradebrief.statistics.Level;
import tradebrief.statistics.seasonal.Adjustment;
import tradebrief.statistics.seasonal.Adjustment.Adjusted;
import tradebrief.statistics.seasonal.Adjustment.NotAdjusted;
import tradebrief.statistics.seasonal.Adjustment.Reason;
import tradebrief.statistics.seasonal.MonthlySeries;
import tradebrief.statistics.seasonal.SeasonalAdjustment;

/**
 * The total of the months up to the report's, seasonally adjusted: the program's own estimate,
 * never a publisher's, and marked as such.
 */
final class AdjustedTotal {
  private static final String METHOD =
      "adjusted for season, working days and Chinese New Year: table D 11 of X-13 (JDemetra+)";

  private final Composition composition;
  private final NavigableMap<YearMonth, BigDecimal> months = new TreeMap<>();
  private final Map<Integer, BigDecimal> joint = new HashMap<>();
  private final List<Observation> inputs = new ArrayList<>();

  /** The month of the latest break, before which no month is taken; empty when none breaks. */
  private final Optional<YearMonth> broken;

  /** Worked out beside the rest of the report, which goes on until it needs it. */
  private final CompletableFuture<Adjustment> adjustment;

  /** Made once, when first needed. */
  private static final class Season {
    static final SeasonalAdjustment ADJUSTMENT = new SeasonalAdjustment(ChineseNewYear::of);
  }

  AdjustedTotal(Composition composition) {
    this.composition = composition;
    Series series = composition.series(Flow.TOTAL);
    Optional<YearMonth> first =
        composition
            .known(composition.basis, Period.Kind.MONTH)
            .map(Period::first)
            .min(Comparator.naturalOrder());
    broken =
        composition
            .statistics
            .findUnbrokenSince(series, composition.period.last())
            .filter(since -> first.filter(since::isAfter).isPresent());
    broken.or(() -> first).ifPresent(begin -> collect(series, begin));
    adjustment =
        isPositive()
            ? CompletableFuture.supplyAsync(
                () -> Season.ADJUSTMENT.adjustJoint(new MonthlySeries(months), joint))
            : CompletableFuture.completedFuture(new NotAdjusted(Reason.NOT_POSITIVE, ""));
  }

  private boolean isPositive() {
    return Stream.concat(months.values().stream(), joint.values().stream())
        .allMatch(value -> value.signum() > 0);
  }

  /** The months from one on as they were published, in units of the currency. */
  private void collect(Series series, YearMonth begin) {
    for (YearMonth at = begin; !at.isAfter(composition.period.last()); at = at.plusMonths(1)) {
      YearMonth now = at;
      known(series, new Period(at, at)).ifPresent(value -> months.put(now, value));
      if (at.getMonthValue() == 2 && !months.containsKey(at)) {
        known(series, new Period(at.minusMonths(1), at))
            .ifPresent(value -> joint.put(now.getYear(), value));
      }
    }
  }

  private Optional<BigDecimal> known(Series series, Period period) {
    if (composition.levels.level(series, period) instanceof Level.Known known) {
      inputs.addAll(known.observations());
      return Optional.of(known.amount().inCurrency());
    }
    return Optional.empty();
  }

  /** Why it was not adjusted; empty when it was. */
  Optional<Text> reason() {
    if (!(adjustment.join() instanceof NotAdjusted not)) {
      return Optional.empty();
    }
    String key = "not-adjusted." + not.reason();
    return Optional.of(
        broken
            .filter(since -> not.reason() == Reason.TOO_SHORT)
            .map(since -> composition.format.period(new Period(since, since)))
            .map(since -> composition.words.text(key + ".since-break", since))
            .orElseGet(() -> composition.words.text(key)));
  }

  /** A month, or January and February together, adjusted; in the unit of tables. */
  Cell level(String id, Period period) {
    Optional<BigDecimal> sum = Optional.of(BigDecimal.ZERO);
    for (YearMonth at = period.first(); !at.isAfter(period.last()); at = at.plusMonths(1)) {
      Optional<BigDecimal> value = find(at);
      sum = sum.flatMap(before -> value.map(before::add));
    }
    return sum.map(value -> value.divide(composition.unit.size()))
        .<Cell>map(
            value ->
                new Cell.Numeric(
                    composition.book.number(
                        id,
                        value,
                        FigureUnit.of(composition.unit),
                        Amount.enoughDecimals(value, FigureBook.COMPUTED_DECIMALS),
                        EnumSet.of(Marker.E),
                        Provenance.computed("month, " + METHOD, inputs))))
        .orElseGet(() -> new Cell.Missing(MissingReason.NOT_APPLICABLE, id));
  }

  private Optional<BigDecimal> find(YearMonth month) {
    return adjustment.join() instanceof Adjusted adjusted
        ? adjusted.series().find(month)
        : Optional.empty();
  }

  /**
   * By how many percent an adjusted month is above the one before. Not defined for January and
   * February, nor for March where the two are published as one: of these only the sum has a meaning
   * then.
   */
  Optional<Figure> monthOnMonth(String id, YearMonth month) {
    if (month.getMonthValue() <= 2 || (month.getMonthValue() == 3 && !joint.isEmpty())) {
      return Optional.empty();
    }
    return adjustment.join() instanceof Adjusted adjusted
        ? adjusted
            .series()
            .monthOnMonth(month)
            .map(
                growth ->
                    composition.book.percent(
                        id,
                        growth,
                        FigureBook.COMPUTED_DECIMALS,
                        EnumSet.of(Marker.E),
                        Provenance.computed(
                            "100 × (month ÷ month before − 1), both " + METHOD, inputs)))
        : Optional.empty();
  }
}
