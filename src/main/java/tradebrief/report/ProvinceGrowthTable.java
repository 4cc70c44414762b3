package tradebrief.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tradebrief.model.Flow;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;
import tradebrief.model.Province;
import tradebrief.model.Text;
import tradebrief.report.ReportHeatMap.Shaded;
import tradebrief.statistics.Result;

/** The growth of each province, month by month over a year, and the heat map of it. */
final class ProvinceGrowthTable {
  static final String NAME = "province_growth";

  private static final String PROVINCE = "province";
  private static final String GROWTH = "growth.";

  private final Composition composition;
  private final List<Period> months;

  private ProvinceGrowthTable(Composition composition) {
    this.composition = composition;
    months =
        TradeByMonthTable.months(composition).stream()
            .filter(month -> month.first().isAfter(composition.period.last().minusMonths(12)))
            .toList();
  }

  static Optional<ReportTable> build(Composition composition) {
    ProvinceGrowthTable growth = new ProvinceGrowthTable(composition);
    List<Row> rows = composition.statistics.zones().provinces().stream().map(growth::row).toList();
    boolean any =
        rows.stream().flatMap(row -> row.cells().stream()).anyMatch(Cell.Numeric.class::isInstance);
    return composition.isNational() && any ? Optional.of(growth.table(rows)) : Optional.empty();
  }

  /** The heat map of the table. */
  static ReportHeatMap map(Composition composition, ReportTable table) {
    return new ProvinceGrowthTable(composition).map(table);
  }

  private ReportTable table(List<Row> rows) {
    List<Column> columns = new ArrayList<>();
    columns.add(composition.code("area"));
    columns.add(composition.text(PROVINCE, 5));
    for (Period month : months) {
      Text header = composition.words.text("column.growth-of", Text.same(month.toString()));
      columns.add(new Column(GROWTH + month, header, Column.Kind.NUMBER, Audience.WORKBOOK, 3));
    }
    return new ReportTable(
        NAME, composition.title(NAME), columns, rows, List.of(), Audience.WORKBOOK);
  }

  private Row row(Province province) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell.Code(province.area().code()));
    cells.add(new Cell.Words(province.shortName()));
    Series series = composition.series(Flow.TOTAL).in(province.area());
    for (Period month : months) {
      Result growth = composition.time.yearOnYear(series, month);
      cells.add(composition.cells.measure(GROWTH + province.area() + "." + month, growth));
    }
    return Row.of(cells);
  }

  private ReportHeatMap map(ReportTable table) {
    List<Shaded> columns =
        months.stream()
            .map(month -> new Shaded(GROWTH + month, composition.format.shortPeriod(month)))
            .toList();
    List<BigDecimal> numbers =
        table.rows().stream().flatMap(ProvinceGrowthTable::figures).map(Figure::value).toList();
    Shades shades = Shades.of(numbers);
    Optional<Extremes> extremes = extremes(table);
    return new ReportHeatMap(
        NAME,
        table.title(),
        alternative(table, extremes),
        extremes.map(Extremes::figures).orElse(List.of()),
        table,
        PROVINCE,
        columns,
        shades,
        ShadeKey.of(composition.words, shades));
  }

  private static Stream<Figure> figures(Row row) {
    return row.cells().stream()
        .filter(Cell.Numeric.class::isInstance)
        .map(cell -> ((Cell.Numeric) cell).figure());
  }

  private static Optional<Figure> newest(Row row) {
    return row.cells().get(row.cells().size() - 1) instanceof Cell.Numeric number
        ? Optional.of(number.figure())
        : Optional.empty();
  }

  /** Of the newest month; empty without any growth. */
  private static Optional<Extremes> extremes(ReportTable table) {
    return Extremes.of(
        table.rows().stream()
            .flatMap(
                row ->
                    newest(row).stream()
                        .map(figure -> new Extremes.Named(name(table, row), figure)))
            .toList());
  }

  private Text alternative(ReportTable table, Optional<Extremes> extremes) {
    String key = "chart.province_growth.alternative";
    if (extremes.isEmpty()) {
      return composition.words.text(key + ".plain", table.title());
    }
    return composition.words.text(
        key,
        extremes
            .get()
            .words(table.title(), composition.format.shortPeriod(months.get(months.size() - 1))));
  }

  private static Text name(ReportTable table, Row row) {
    return row.cells().get(table.indexOf(PROVINCE)).text();
  }
}
