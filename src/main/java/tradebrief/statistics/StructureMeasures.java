package tradebrief.statistics;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tradebrief.model.Basis;
import tradebrief.model.Flow;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;

/**
 * The measures that set one series beside others; {@link Measure} defines each. What is not defined
 * says why, and nothing throws for want of a figure.
 */
public final class StructureMeasures {
  private final Statistics statistics;
  private final Levels levels;

  private StructureMeasures(Statistics statistics) {
    this.statistics = statistics;
    levels = Levels.of(statistics);
  }

  /** The measures of what is known to some statistics. */
  public static StructureMeasures of(Statistics statistics) {
    return new StructureMeasures(statistics);
  }

  /** {@link Measure#SHARE}. */
  public Result share(Series part, Series whole, Period period) {
    return shareOf(Measure.SHARE, part, whole, period);
  }

  /** {@link Measure#GOODS_TRADE_SHARE}: goods trade in all supervision modes. */
  public Result goodsTradeShare(Series series, Period period) {
    return shareOf(Measure.GOODS_TRADE_SHARE, series, goodsTrade(series), period);
  }

  /** The goods trade that a series is a part of. */
  static Series goodsTrade(Series series) {
    return Series.of(series.area(), series.flow(), Basis.GOODS_TRADE);
  }

  private Result shareOf(Measure measure, Series part, Series whole, Period period) {
    return Inputs.of(measure)
        .need(levels.level(part, period), Reason.NO_LEVEL)
        .need(levels.level(whole, period), Reason.NO_WHOLE)
        .unless(() -> countDifferently(part, List.of(whole)), Reason.BASIS_UNSTATED)
        .compute(amounts -> Formulas.share(amounts.get(0), amounts.get(1)));
  }

  /** Whether the others are of other areas, and the basis does not say that all count alike. */
  private static boolean countDifferently(Series series, Collection<Series> others) {
    return !series.basis().comparesAreas()
        && others.stream().anyMatch(other -> !other.area().equals(series.area()));
  }

  /** {@link Measure#SHARE_CHANGE} since a year before. */
  public Result shareChange(Series part, Series whole, Period period) {
    return overAYear(Measure.SHARE_CHANGE, part, whole, period)
        .need(levels.level(whole, period), Reason.NO_WHOLE)
        .compute(
            amounts ->
                change(
                    Formulas.share(amounts.get(0), amounts.get(3)),
                    Formulas.share(amounts.get(1), amounts.get(2))));
  }

  private static Outcome change(Outcome now, Outcome before) {
    if (now instanceof Outcome.Found later && before instanceof Outcome.Found earlier) {
      return Formulas.difference(later, earlier);
    }
    return now instanceof Outcome.None ? now : before;
  }

  /** {@link Measure#CONTRIBUTION}, in points of the whole's year-on-year growth. */
  public Result contribution(Series part, Series whole, Period period) {
    boolean ofFlow = !part.flow().equals(whole.flow());
    return overAYear(Measure.CONTRIBUTION, part, whole, period)
        .unless(
            () ->
                ofFlow && (flowsDiffer(whole, period) || flowsDiffer(whole, period.minusYears(1))),
            Reason.PARTS_DIFFER)
        .compute(amounts -> Formulas.contribution(amounts.get(0), amounts.get(1), amounts.get(2)));
  }

  /** The part, the part a year before, and the whole a year before. */
  private Inputs overAYear(Measure measure, Series part, Series whole, Period period) {
    Period base = period.minusYears(1);
    List<Level> over =
        List.of(levels.level(part, period), levels.level(part, base), levels.level(whole, base));
    return Inputs.of(measure)
        .need(over.get(0), Reason.NO_LEVEL)
        .need(over.get(1), Reason.NO_BASE)
        .need(over.get(2), Reason.NO_WHOLE)
        .unless(() -> countDifferently(part, List.of(whole)), Reason.BASIS_UNSTATED)
        .unless(() -> breaks(part, period), Reason.SERIES_BREAK)
        .unless(() -> breaks(whole, period), Reason.SERIES_BREAK)
        .unless(() -> !over.stream().allMatch(levels::isComparable), Reason.RELEASES_DIFFER);
  }

  /**
   * Whether exports and imports of the area, mode and basis of a series are known, and do not make
   * its total, more than rounding explains.
   */
  public boolean flowsDiffer(Series series, Period period) {
    return Reconciliation.find(
            levels.level(in(series, Flow.TOTAL), period),
            List.of(
                levels.level(in(series, Flow.EXPORT), period),
                levels.level(in(series, Flow.IMPORT), period)))
        .filter(compared -> !compared.withinRounding())
        .isPresent();
  }

  private boolean breaks(Series series, Period period) {
    return statistics.breaks(series).between(period.minusYears(1), period);
  }

  /**
   * {@link Measure#RANK}. Its input is the series' own level.
   *
   * @param among the series to be ranked with; those without a level have no place
   */
  public Result rank(Series series, Collection<Series> among, Period period) {
    return Inputs.of(Measure.RANK)
        .need(levels.level(series, period), Reason.NO_LEVEL)
        .unless(() -> countDifferently(series, among), Reason.BASIS_UNSTATED)
        .unless(() -> currenciesDiffer(series, among, period), Reason.CURRENCY_DIFFERS)
        .compute(amounts -> number(place(amounts.get(0).inCurrency(), among, period)));
  }

  private static Outcome number(long number) {
    return new Outcome.Found(Fraction.of(BigDecimal.valueOf(number)), Optional.empty());
  }

  private long place(BigDecimal value, Collection<Series> among, Period period) {
    return 1L + above(value, among, period).size();
  }

  private List<Level.Known> above(BigDecimal value, Collection<Series> among, Period period) {
    return known(among, period).stream()
        .filter(level -> level.amount().inCurrency().compareTo(value) > 0)
        .toList();
  }

  /** The levels that are counted for the {@link #rank} of a series: those above its own. */
  public List<Level.Known> above(Series series, Collection<Series> among, Period period) {
    return levels.level(series, period) instanceof Level.Known own
        ? above(own.amount().inCurrency(), among, period)
        : List.of();
  }

  private List<Level.Known> known(Collection<Series> among, Period period) {
    return among.stream()
        .map(series -> levels.level(series, period))
        .filter(Level.Known.class::isInstance)
        .map(Level.Known.class::cast)
        .toList();
  }

  private boolean currenciesDiffer(Series series, Collection<Series> among, Period period) {
    return known(List.of(series), period).stream()
        .anyMatch(
            own ->
                known(among, period).stream()
                    .anyMatch(other -> Formulas.currenciesDiffer(own.amount(), other.amount())));
  }

  /**
   * {@link Measure#RANK_CHANGE} since a year before; its inputs are the series' own levels.
   *
   * @param among the series to be ranked with: those with both levels, so that none gains a place
   *     because another is not known yet
   */
  public Result rankChange(Series series, Collection<Series> among, Period period) {
    Period base = period.minusYears(1);
    return Inputs.of(Measure.RANK_CHANGE)
        .need(levels.level(series, period), Reason.NO_LEVEL)
        .need(levels.level(series, base), Reason.NO_BASE)
        .unless(() -> countDifferently(series, among), Reason.BASIS_UNSTATED)
        .unless(() -> breaks(series, period), Reason.SERIES_BREAK)
        .unless(() -> isNothing(series, period) && isNothing(series, base), Reason.NO_TRADE)
        .unless(() -> currenciesDiffer(series, among, period), Reason.CURRENCY_DIFFERS)
        .unless(() -> currenciesDiffer(series, among, base), Reason.CURRENCY_DIFFERS)
        .compute(
            amounts -> {
              List<Series> both = comparable(among, period);
              return number(
                  place(amounts.get(1).inCurrency(), both, base)
                      - place(amounts.get(0).inCurrency(), both, period));
            });
  }

  /** Those that are counted for the {@link #rankChange} of a series, in the period and before. */
  public List<Level.Known> aboveInBoth(Series series, Collection<Series> among, Period period) {
    List<Series> both = comparable(among, period);
    return Stream.concat(
            above(series, both, period).stream(),
            above(series, both, period.minusYears(1)).stream())
        .toList();
  }

  private boolean isNothing(Series series, Period period) {
    return levels.level(series, period) instanceof Level.Known known
        && known.amount().value().signum() == 0;
  }

  /** Those whose levels of a period and of a year before can be compared. */
  private List<Series> comparable(Collection<Series> among, Period period) {
    return among.stream()
        .filter(one -> levels.level(one, period) instanceof Level.Known)
        .filter(one -> levels.level(one, period.minusYears(1)) instanceof Level.Known)
        .filter(one -> !breaks(one, period))
        .toList();
  }

  /** {@link Measure#BALANCE} of the area, mode and basis of a series, whatever its flow. */
  public Result balance(Series series, Period period) {
    return bothFlows(Measure.BALANCE, series, period)
        .compute(amounts -> Formulas.difference(amounts.get(0), amounts.get(1)));
  }

  /** {@link Measure#EXPORT_IMPORT_RATIO} of the area, mode and basis of a series. */
  public Result exportImportRatio(Series series, Period period) {
    return bothFlows(Measure.EXPORT_IMPORT_RATIO, series, period)
        .compute(amounts -> Formulas.ratio(amounts.get(0), amounts.get(1)));
  }

  private Inputs bothFlows(Measure measure, Series series, Period period) {
    return Inputs.of(measure)
        .need(levels.level(in(series, Flow.EXPORT), period), Reason.PART_MISSING)
        .need(levels.level(in(series, Flow.IMPORT), period), Reason.PART_MISSING);
  }

  private static Series in(Series series, Flow flow) {
    return new Series(series.area(), flow, series.mode(), series.basis());
  }

  /** {@link Measure#CONCENTRATION} of parts, which are all the parts there are. */
  public Result concentration(Collection<Series> parts, Period period) {
    Inputs inputs = Inputs.of(Measure.CONCENTRATION);
    parts.forEach(part -> inputs.need(levels.level(part, period), Reason.PART_MISSING));
    return inputs
        .unless(parts::isEmpty, Reason.NO_PARTS)
        .unless(
            () -> parts.stream().anyMatch(part -> countDifferently(part, parts)),
            Reason.BASIS_UNSTATED)
        .compute(Formulas::concentration);
  }

  /** The parts of a whole in a period; see {@link Breakdown}. */
  public Breakdown breakdown(Series whole, Collection<Series> parts, Period period) {
    return new Breakdown(
        levels.level(whole, period),
        parts.stream().map(part -> levels.level(part, period)).toList());
  }
}
