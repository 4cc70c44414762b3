package tradebrief.report;

import static java.util.Comparator.comparing;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tradebrief.model.Flow;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;
import tradebrief.model.Text;
import tradebrief.statistics.Gap;
import tradebrief.statistics.Level;
import tradebrief.statistics.Reason;
import tradebrief.statistics.Result;

/**
 * The numbers that the report is about, one a row. Every row is there in every release, so that a
 * cell keeps its address; a number that is not published is marked as missing.
 */
final class HeadlineTable {
  private static final List<String> MEASURES =
      List.of("value", "growth.published", "growth.computed", "share-of-goods-trade");
  private static final List<String> MONTHLY_MEASURES =
      List.of(
          "value",
          "growth.published",
          "growth.computed",
          "month-on-month",
          "cumulative.value",
          "cumulative.growth.published",
          "cumulative.growth.computed",
          "rolling-year.value",
          "rolling-year.growth.computed",
          "share-of-goods-trade");
  private static final Pattern BATCH = Pattern.compile("zones\\.batch\\.(\\d+)\\.(.*)");
  private static final String JANUARY_FEBRUARY = "undefined.JANUARY_FEBRUARY";
  private static final String ADJUSTED = "trade.total.month-on-month.seasonally-adjusted";
  private static final List<String> ZONES =
      List.of(
          "zones.active.asof",
          "zones.active.period-end",
          "zones.batches.asof",
          "zones.provinces.asof",
          "zones.covered.asof");

  private final Composition composition;

  private HeadlineTable(Composition composition) {
    this.composition = composition;
  }

  static Optional<ReportTable> build(Composition composition) {
    return Optional.of(new HeadlineTable(composition).table());
  }

  private ReportTable table() {
    List<Row> rows = new ArrayList<>();
    boolean monthly = MonthlyFigures.areOf(composition.period);
    for (Flow flow : Flow.values()) {
      (monthly ? MONTHLY_MEASURES : MEASURES)
          .forEach(
              measure -> rows.add(row("trade." + flow + "." + measure, missing(flow, measure))));
    }
    if (monthly) {
      rows.add(row(ADJUSTED, missingAdjusted()));
    }
    if (!composition.isNational()) {
      for (String name : ProvinceFigures.of(composition.area)) {
        rows.add(row("trade.total." + name, missingPlace(name)));
      }
    }
    (composition.isNational() ? ZONES : ZONES.subList(0, 2))
        .forEach(id -> rows.add(row(id, notPublished())));
    return new ReportTable(
        "headline",
        composition.title("headline"),
        List.of(
            composition.text("indicator", 5),
            composition.number("value", 4),
            Composition.workbookOnly(composition.text("unit", 2)),
            composition.text("obtained", 8)),
        rows,
        List.of(),
        Audience.EVERYWHERE);
  }

  /** Why a number is missing, as its cell and as its row say it. */
  private record Why(MissingReason reason, Text words) {}

  private Why notPublished() {
    return new Why(MissingReason.NOT_PUBLISHED, composition.vintages.none());
  }

  /** Why a number is missing, should it be. */
  private Why missing(Flow flow, String measure) {
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

  private Why missingPlace(String name) {
    return name.equals(ProvinceFigures.RANKED)
        ? notPublished()
        : why(new ProvinceFigures(composition).result(name));
  }

  private Why missingAdjusted() {
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
          case CURRENCY_DIFFERS -> "undefined.CURRENCY_DIFFERS";
          case BASE_NOT_POSITIVE, WHOLE_NOT_POSITIVE, NEGATIVE -> "undefined.BASE_NOT_POSITIVE";
          case JANUARY_FEBRUARY -> JANUARY_FEBRUARY;
          case NO_TRADE -> "undefined.NO_TRADE";
          case PERIOD_NOT_SUITED -> "undefined.PERIOD_NOT_SUITED";
          case NO_LEVEL, NO_WHOLE, PART_MISSING, NO_PARTS -> "vintage.none";
        };
    return own.orElseGet(() -> new Why(MissingReason.of(reason), composition.words.text(words)));
  }

  private Row row(String id, Why ifMissing) {
    Optional<Figure> figure = composition.book.find(id);
    return new Row(
        List.of(
            new Cell.Words(label(composition, id)),
            Cell.of(id, figure, ifMissing.reason()),
            new Cell.Words(unit(id, figure)),
            new Cell.Words(
                figure.map(found -> obtained(composition, found)).orElse(ifMissing.words()))),
        Audience.EVERYWHERE,
        id.endsWith(".value") || id.equals("zones.active.asof")
            ? Row.Emphasis.STRONG
            : Row.Emphasis.NONE);
  }

  /** What a figure is called, with the report's dates. */
  static Text label(Composition composition, String id) {
    Matcher batch = BATCH.matcher(id);
    String number = batch.matches() ? batch.group(1) : "";
    return composition.words.text(
        "figure." + batch.replaceFirst("zones.batch.$2"),
        composition.format.day(composition.asOf.date()),
        composition.format.period(composition.period),
        Text.same(number));
  }

  private Text unit(String id, Optional<Figure> figure) {
    String unit =
        figure
            .map(Figure::unit)
            .map(FigureUnit::name)
            .orElseGet(
                () ->
                    switch (id.substring(id.lastIndexOf('.') + 1)) {
                      case "value" -> composition.unit.name();
                      case "rank" -> FigureUnit.RANK.name();
                      case ProvinceFigures.RANKED -> FigureUnit.DIVISIONS.name();
                      case "rank-change" -> FigureUnit.PLACES.name();
                      case "contribution-to-nation" -> FigureUnit.PERCENTAGE_POINTS.name();
                      default -> FigureUnit.PERCENT.name();
                    });
    return composition.words.text("unit." + unit);
  }

  /** How a figure was obtained, with its vintages. */
  static Text obtained(Composition composition, Figure figure) {
    List<Observation> inputs = figure.provenance().inputs();
    return switch (figure.provenance().kind()) {
      case PUBLISHED ->
          composition.words.text(
              "obtained.published",
              figure.unit() == FigureUnit.PERCENT
                  ? composition.vintages.ofGrowth(inputs.get(0))
                  : composition.vintages.of(Optional.of(inputs.get(0))),
              composition.cells.release(Optional.of(inputs.get(0))).text());
      case COMPUTED ->
          composition.words.text(
              isDerivedLevel(figure) ? "obtained.derived" : "obtained.computed",
              releases(composition, inputs));
      case COUNTED ->
          composition.words.text(
              figure.unit() == FigureUnit.ZONES || !figure.provenance().events().isEmpty()
                  ? "obtained.counted"
                  : "obtained.counted-figures");
    };
  }

  private static boolean isDerivedLevel(Figure figure) {
    return figure.id().endsWith(".value");
  }

  /**
   * The releases of some observations: two of them, the newest first; of more, the days between
   * which they are.
   */
  private static Text releases(Composition composition, List<Observation> inputs) {
    List<Text> days =
        inputs.stream()
            .sorted(comparing(Observation::release).reversed())
            .map(input -> composition.cells.release(Optional.of(input)).text())
            .distinct()
            .toList();
    return days.size() <= 2
        ? Listing.plain(days)
        : composition.words.text("days.between", days.get(days.size() - 1), days.get(0));
  }
}
