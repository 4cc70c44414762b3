package tradebrief.report;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import tradebrief.model.Period;
import tradebrief.model.Text;
import tradebrief.report.ReportChart.Series;
import tradebrief.report.ReportChart.Shape;

/** The charts that a template may name. */
final class Charts {
  private static final Map<
          String, BiFunction<Composition, Map<String, ReportTable>, Optional<? extends Block>>>
      ALL =
          Map.ofEntries(
              entry("growth", Charts::growth),
              entry("zones", Charts::zones),
              entry("twelve_months", Charts::twelveMonths),
              entry("ranking", leading("ranking", "total")),
              entry("share", leading("share", "share")),
              entry("contribution", leading("contribution", "contribution")),
              entry("zones_by_state", Charts::zonesByState),
              entry(GrowthStepsTable.NAME, Charts::growthSteps),
              entry(RevisionFanTable.NAME, RevisionFanTable::chart),
              entry(ProvinceGrowthTable.NAME, Charts::provinceGrowth),
              entry(ProvinceTiles.NAME, Charts::provinceTiles));

  /** How many provinces a chart shows. */
  private static final int LEADING = 10;

  /** The charts that the workbook shows beside their tables, whatever the template says. */
  private static final List<String> OF_WORKBOOK =
      List.of("share", "zones_by_state", GrowthStepsTable.NAME, RevisionFanTable.NAME);

  private Charts() {}

  /** Those that the workbook shows though the sections do not. */
  static List<ReportChart> ofWorkbook(
      Composition composition, Map<String, ReportTable> tables, List<Section> sections) {
    Set<String> shown =
        sections.stream()
            .flatMap(section -> section.blocks().stream())
            .filter(ReportChart.class::isInstance)
            .map(chart -> ((ReportChart) chart).id())
            .collect(Collectors.toSet());
    return OF_WORKBOOK.stream()
        .filter(name -> !shown.contains(name))
        .flatMap(name -> build(name, composition, tables).stream())
        .map(ReportChart.class::cast)
        .toList();
  }

  static boolean has(String name) {
    return ALL.containsKey(name);
  }

  static List<String> names() {
    return ALL.keySet().stream().sorted().toList();
  }

  /** The chart of a name; empty when the report lacks the table or the numbers that it draws. */
  static Optional<? extends Block> build(
      String name, Composition composition, Map<String, ReportTable> tables) {
    return Optional.ofNullable(ALL.get(name))
        .flatMap(chart -> chart.apply(composition, tables))
        .filter(block -> !(block instanceof ReportChart chart) || !chart.figures().isEmpty());
  }

  /** Totals as columns and their growth as lines, within the basis of the report. */
  private static Optional<ReportChart> growth(
      Composition composition, Map<String, ReportTable> tables) {
    return Optional.ofNullable(tables.get(TradeByYearTable.NAME))
        .map(table -> growth(composition, table));
  }

  private static ReportChart growth(Composition composition, ReportTable table) {
    int last = table.rows().size() - 1;
    int first = last - composition.years(composition.basis).size() + 1;
    return chart(
        composition,
        "growth",
        table,
        first,
        last,
        "period",
        List.of(
            series(composition, "growth", "total", Shape.COLUMNS),
            series(composition, "growth", "growth.published", Shape.LINE),
            series(composition, "growth", "growth.computed", Shape.DASHED_LINE)),
        "total");
  }

  /**
   * Zones established by each batch as columns, and those in being after it as a line on the same
   * axis.
   */
  private static Optional<ReportChart> zones(
      Composition composition, Map<String, ReportTable> tables) {
    return Optional.ofNullable(tables.get(ZoneTables.BY_BATCH))
        .map(
            table ->
                chart(
                    composition,
                    "zones",
                    table,
                    0,
                    table.rows().size() - 1,
                    "batch",
                    List.of(
                        series(composition, "zones", "established", Shape.COLUMNS),
                        series(composition, "zones", "active-after", Shape.LINE)),
                    "active-after"));
  }

  /** The zones of each batch, on top of each other those still active and those no longer. */
  private static Optional<ReportChart> zonesByState(
      Composition composition, Map<String, ReportTable> tables) {
    return Optional.ofNullable(tables.get(ZoneTables.BY_BATCH))
        .map(
            table ->
                chart(
                    composition,
                    "zones_by_state",
                    table,
                    0,
                    table.rows().size() - 1,
                    "batch",
                    List.of(
                        series(composition, "zones_by_state", "batch-active", Shape.STACKED),
                        series(composition, "zones_by_state", "batch-ended", Shape.STACKED)),
                    "batch-active"));
  }

  /** The months of a year as columns, and the same months a year before as a dashed line. */
  private static Optional<ReportChart> twelveMonths(
      Composition composition, Map<String, ReportTable> tables) {
    List<Period> months = TradeByMonthTable.months(composition);
    long shown =
        months.stream()
            .filter(month -> month.first().isAfter(composition.period.last().minusMonths(12)))
            .count();
    return Optional.ofNullable(tables.get(TradeByMonthTable.NAME))
        .map(
            table ->
                chart(
                    composition,
                    "twelve_months",
                    table,
                    table.rows().size() - (int) shown,
                    table.rows().size() - 1,
                    "period",
                    List.of(
                        series(composition, "twelve_months", "total", Shape.COLUMNS),
                        series(composition, "twelve_months", "year-before", Shape.DASHED_LINE)),
                    "total"));
  }

  /** A number of each of the provinces with the greatest trade, as bars. */
  private static BiFunction<Composition, Map<String, ReportTable>, Optional<? extends Block>>
      leading(String id, String column) {
    return (composition, tables) ->
        Optional.ofNullable(tables.get(ProvinceRankingTable.NAME))
            .filter(table -> ProvinceRankingTable.trading(table) > 1)
            .map(
                table ->
                    chart(
                        composition,
                        id,
                        table,
                        1, // below the nation
                        Math.min(LEADING, ProvinceRankingTable.trading(table)),
                        "province",
                        List.of(series(composition, id, column, Shape.BARS)),
                        column));
  }

  /** From the level of a year before to that of the period. */
  private static Optional<ReportChart> growthSteps(
      Composition composition, Map<String, ReportTable> tables) {
    String id = GrowthStepsTable.NAME;
    return Optional.ofNullable(tables.get(id))
        .map(
            table ->
                chart(
                    composition,
                    id,
                    table,
                    0,
                    table.rows().size() - 1,
                    "step",
                    List.of(
                        series(composition, id, "foot", Shape.GROUND),
                        series(composition, id, "whole", Shape.STACKED),
                        series(composition, id, "rise", Shape.STACKED),
                        series(composition, id, "fall", Shape.STACKED)),
                    "amount"));
  }

  private static Optional<ReportHeatMap> provinceGrowth(
      Composition composition, Map<String, ReportTable> tables) {
    return Optional.ofNullable(tables.get(ProvinceGrowthTable.NAME))
        .map(table -> ProvinceGrowthTable.map(composition, table));
  }

  private static Optional<ReportTileMap> provinceTiles(
      Composition composition, Map<String, ReportTable> tables) {
    return Optional.ofNullable(tables.get(ProvinceRankingTable.NAME))
        .flatMap(table -> ProvinceTiles.build(composition, table));
  }

  private static Series series(Composition composition, String chart, String column, Shape shape) {
    return new Series(column, composition.words.text("chart." + chart + "." + column), shape);
  }

  private static ReportChart chart(
      Composition composition,
      String id,
      ReportTable table,
      int first,
      int last,
      String category,
      List<Series> series,
      String told) {
    String key = "chart." + id;
    List<Figure> figures = new ArrayList<>();
    List<Text> points = new ArrayList<>();
    for (Row row : table.rows().subList(first, last + 1)) {
      if (row.cells().get(table.indexOf(told)) instanceof Cell.Numeric number) {
        figures.add(number.figure());
        points.add(point(composition, row.cells().get(table.indexOf(category)), number));
      }
    }
    Text title =
        composition.flagged(
            composition.words.text(
                key,
                composition.name(composition.area),
                composition.format.day(composition.asOf.date()),
                composition.format.period(composition.period),
                Text.same(Integer.toString(last - first + 1))));
    Text lineAxis = composition.words.text(key + ".line-axis");
    return new ReportChart(
        id,
        title,
        composition.words.text(
            key + ".alternative", title, composition.unitName(), Listing.plain(points)),
        figures,
        table,
        first,
        last,
        category,
        series.stream().filter(one -> isDrawn(one, table, first, last)).toList(),
        composition.words.text(key + ".value-axis", composition.unitName()),
        lineAxis);
  }

  /**
   * Whether it would stand in the drawing, and not in the legend only, as a line without points.
   */
  private static boolean isDrawn(Series series, ReportTable table, int first, int last) {
    int column = table.indexOf(series.column());
    return !series.shape().isLine()
        || table.rows().subList(first, last + 1).stream()
            .anyMatch(row -> row.cells().get(column) instanceof Cell.Numeric);
  }

  private static Text point(Composition composition, Cell category, Cell.Numeric number) {
    return composition.words.text("chart.point", category.text(), number.figure().marked());
  }
}
