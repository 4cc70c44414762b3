package tradebrief.report;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import tradebrief.model.Flow;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;
import tradebrief.model.Text;
import tradebrief.statistics.Gap;
import tradebrief.statistics.Level;
import tradebrief.statistics.Reason;
import tradebrief.statistics.Result;

/** Why numbers of the headline table are missing. */
final class HeadlineGaps {
  private static final String JANUARY_FEBRUARY = "undefined.JANUARY_FEBRUARY";

  private final Composition composition;

  HeadlineGaps(Composition composition) {
    this.composition = composition;
  }

  /** Why a number is missing, as its cell and as its row say it. */
  record Why(MissingReason reason, Text words) {}

  /** It is not published, and that is all. */
  Why notPublished() {
    return new Why(MissingReason.NOT_PUBLISHED, composition.vintages.none());
  }

  /** Why a measure of a flow is missing, should it be. */
  Why of(Flow flow, String measure) {
    Series series = composition.series(flow);
    YearMonth last = composition.period.last();
    return switch (measure) {
      case "growth.computed" -> why(composition.time.yearOnYear(series, composition.period));
      case "share-of-goods-trade" ->
          why(composition.structure.goodsTradeShare(series, composition.period));
      case "month-on-month" -> why(composition.time.monthOnMonth(series, composition.period));
      case "cumulative.value", "cumulative.growth.published" ->
          why(series, new Period(last.withMonth(1), last));
      case "cumulative.growth.computed" -> why(composition.time.cumulativeGrowth(series, last));
      case "rolling-year.value" -> why(series, new Period(last.minusMonths(11), last));
      case "rolling-year.growth.computed" -> why(composition.time.rollingYearGrowth(series, last));
      default -> why(series, composition.period);
    };
  }

  /** The same of what is said of the place of an area, by its name in {@link ProvinceFigures}. */
  Why ofPlace(String name) {
    return name.equals(ProvinceFigures.RANKED)
        ? notPublished()
        : why(new ProvinceFigures(composition).result(name));
  }

  /** The same of the seasonally adjusted change. */
  Why ofAdjusted() {
    Optional<Text> reason = composition.adjustedTotal().reason();
    if (reason.isPresent() || composition.period.last().getMonthValue() <= Month.MARCH.getValue()) {
      return new Why(
          MissingReason.NOT_APPLICABLE,
          reason.orElseGet(() -> composition.words.text(JANUARY_FEBRUARY)));
    }
    return why(composition.series(Flow.TOTAL), composition.period);
  }

  private Why why(Series series, Period period) {
    return findGap(series, period).map(this::why).orElseGet(this::notPublished);
  }

  private Optional<Gap> findGap(Series series, Period period) {
    return composition.levels.level(series, period) instanceof Level.Missing missing
        ? Optional.of(missing.gap())
        : Optional.empty();
  }

  private Why why(Gap gap) {
    return new Why(MissingReason.of(gap), composition.vintages.why(gap));
  }

  private Why why(Result result) {
    return result instanceof Result.NotDefined none
        ? why(none.reason(), none.missing().stream().map(Level.Missing::gap).toList())
        : notPublished();
  }

  private Why why(Reason reason, List<Gap> gaps) {
    Optional<Why> own =
        gaps.stream()
            .filter(gap -> MissingReason.of(gap) != MissingReason.NOT_PUBLISHED)
            .map(this::why)
            .findFirst();
    String words =
        switch (reason) {
          case NO_BASE -> "undefined.NO_BASE";
          case SERIES_BREAK -> "undefined.SERIES_BREAK";
          case BASIS_UNSTATED -> "undefined.BASIS_UNSTATED";
          case RELEASES_DIFFER -> "undefined.RELEASES_DIFFER";
          case PARTS_DIFFER -> "undefined.PARTS_DIFFER";
          case CURRENCY_DIFFERS -> "undefined.CURRENCY_DIFFERS";
          case BASE_NOT_POSITIVE, WHOLE_NOT_POSITIVE, NEGATIVE -> "undefined.BASE_NOT_POSITIVE";
          case JANUARY_FEBRUARY -> JANUARY_FEBRUARY;
          case NO_TRADE -> "undefined.NO_TRADE";
          case PERIOD_NOT_SUITED -> "undefined.PERIOD_NOT_SUITED";
          case NO_LEVEL, NO_WHOLE, PART_MISSING, NO_PARTS -> "vintage.none";
        };
    return own.orElseGet(() -> new Why(MissingReason.of(reason), composition.words.text(words)));
  }
}
