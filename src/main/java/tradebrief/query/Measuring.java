package tradebrief.query;

import java.util.List;
import java.util.Set;
import tradebrief.model.Marker;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;
import tradebrief.report.MissingReason;
import tradebrief.statistics.Level;
import tradebrief.statistics.Markers;
import tradebrief.statistics.Measure;
import tradebrief.statistics.Reason;
import tradebrief.statistics.Result;
import tradebrief.statistics.Statistics;
import tradebrief.statistics.StructureMeasures;
import tradebrief.statistics.TimeMeasures;

/** What each measure says of a row, and how it is marked. */
final class Measuring {
  private static final Set<Measure> LEVELS =
      Set.of(Measure.VALUE, Measure.CUMULATIVE, Measure.ROLLING_YEAR);

  private final Markers markers;
  private final TimeMeasures time;
  private final StructureMeasures structure;
  private final Ladder ladder;

  Measuring(Statistics statistics, Ladder ladder) {
    markers = Markers.of(statistics);
    this.ladder = ladder;
    time = TimeMeasures.of(statistics);
    structure = StructureMeasures.of(statistics);
  }

  /**
   * One measure of one row.
   *
   * @param base where an index is 100, and compound growth begins
   */
  Measured measure(Measure measure, RowKey row, Period base) {
    Result result = result(measure, row.series(), row.period(), base);
    return new Measured(result, markers(result));
  }

  private Result result(Measure measure, Series series, Period period, Period base) {
    return switch (measure) {
      case VALUE -> time.value(series, period);
      case YEAR_ON_YEAR -> time.yearOnYear(series, period);
      case MONTH_ON_MONTH -> time.monthOnMonth(series, period);
      case CUMULATIVE -> time.cumulative(series, period.last());
      case CUMULATIVE_GROWTH -> time.cumulativeGrowth(series, period.last());
      case ROLLING_YEAR -> time.rollingYear(series, period.last());
      case ROLLING_YEAR_GROWTH -> time.rollingYearGrowth(series, period.last());
      case INDEX -> time.index(series, period, base);
      case COMPOUND_GROWTH -> compoundGrowth(series, period, base);
      case SHARE,
          SHARE_CHANGE,
          CONTRIBUTION,
          RANK,
          RANK_CHANGE,
          BALANCE,
          EXPORT_IMPORT_RATIO,
          GOODS_TRADE_SHARE,
          CONCENTRATION ->
          structure(measure, series, period);
    };
  }

  private Result compoundGrowth(Series series, Period period, Period base) {
    return period.kind() == Period.Kind.YEAR && base.kind() == Period.Kind.YEAR
        ? time.compoundGrowth(series, base.year(), period.year())
        : Result.none(Measure.COMPOUND_GROWTH, Reason.PERIOD_NOT_SUITED);
  }

  private Result structure(Measure measure, Series series, Period period) {
    return switch (measure) {
      case SHARE -> structure.share(series, ladder.whole(series), period);
      case SHARE_CHANGE -> structure.shareChange(series, ladder.whole(series), period);
      case CONTRIBUTION -> structure.contribution(series, ladder.whole(series), period);
      case RANK -> structure.rank(series, ladder.peers(series), period);
      case RANK_CHANGE -> structure.rankChange(series, ladder.peers(series), period);
      case BALANCE -> structure.balance(series, period);
      case EXPORT_IMPORT_RATIO -> structure.exportImportRatio(series, period);
      case GOODS_TRADE_SHARE -> structure.goodsTradeShare(series, period);
      case CONCENTRATION -> structure.concentration(parts(series, period), period);
      case VALUE,
          YEAR_ON_YEAR,
          MONTH_ON_MONTH,
          CUMULATIVE,
          CUMULATIVE_GROWTH,
          ROLLING_YEAR,
          ROLLING_YEAR_GROWTH,
          INDEX,
          COMPOUND_GROWTH ->
          throw new IllegalArgumentException(measure + " is of one series");
    };
  }

  /** A mode that there was not yet is no part that is missing. */
  private List<Series> parts(Series series, Period period) {
    return ladder.parts(series).stream()
        .filter(
            part ->
                !ladder.isOfLaterMode(part, period)
                    || time.value(part, period) instanceof Result.Value)
        .toList();
  }

  private Set<Marker> markers(Result result) {
    if (result instanceof Result.Value value) {
      Set<Marker> all =
          LEVELS.contains(value.measure())
              ? markers.ofLevel(value.inputs().get(0))
              : markers.ofComputed(value.observations());
      if (NumberText.isLow(value)) {
        all.add(Marker.LOW);
      }
      return all;
    }
    List<Level.Missing> missing = ((Result.NotDefined) result).missing();
    return Set.of(missing.isEmpty() ? Marker.Z : MissingReason.of(missing.get(0).gap()).marker());
  }
}
