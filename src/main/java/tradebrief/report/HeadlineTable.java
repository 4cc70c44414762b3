package tradebrief.report;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tradebrief.model.Flow;
import tradebrief.model.Observation;
import tradebrief.model.Text;

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
  private static final String ADJUSTED = "trade.total.month-on-month.seasonally-adjusted";
  private static final List<String> ZONES =
      List.of(
          "zones.active.asof",
          "zones.active.period-end",
          "zones.batches.asof",
          "zones.provinces.asof",
          "zones.covered.asof");

  private final Composition composition;
  private final HeadlineGaps gaps;

  private HeadlineTable(Composition composition) {
    this.composition = composition;
    gaps = new HeadlineGaps(composition);
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
              measure -> rows.add(row("trade." + flow + "." + measure, gaps.of(flow, measure))));
    }
    if (monthly) {
      rows.add(row(ADJUSTED, gaps.ofAdjusted()));
    }
    if (!composition.isNational()) {
      for (String name : ProvinceFigures.of(composition.area)) {
        rows.add(row("trade.total." + name, gaps.ofPlace(name)));
      }
    }
    (composition.isNational() ? ZONES : ZONES.subList(0, 2))
        .forEach(id -> rows.add(row(id, gaps.notPublished())));
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

  private Row row(String id, HeadlineGaps.Why ifMissing) {
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
          composition
              .book
              .findDerived(figure.id())
              .map(
                  level ->
                      composition.words.text(
                          "obtained.derived",
                          composition.vintages.of(level),
                          releases(composition, inputs)))
              .orElseGet(
                  () -> composition.words.text("obtained.computed", releases(composition, inputs)));
      case COUNTED ->
          composition.words.text(
              figure.unit() == FigureUnit.ZONES || !figure.provenance().events().isEmpty()
                  ? "obtained.counted"
                  : "obtained.counted-figures");
    };
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
