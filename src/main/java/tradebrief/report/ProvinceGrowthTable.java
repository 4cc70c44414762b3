package tradebrief.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tradebrief.model.Flow;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;
import tradebrief.model.Province;
import tradebrief.model.Text;
import tradebrief.statistics.Result;

/** The growth of each province, month by month over a year: what a heat map is drawn of. */
final class ProvinceGrowthTable {
  static final String NAME = "province_growth";

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

  private ReportTable table(List<Row> rows) {
    List<Column> columns = new ArrayList<>();
    columns.add(composition.code("area"));
    columns.add(composition.text("province", 5));
    for (Period month : months) {
      Text header = composition.words.text("column.growth-of", Text.same(month.toString()));
      columns.add(
          new Column("growth." + month, header, Column.Kind.NUMBER, Audience.EVERYWHERE, 3));
    }
    return new ReportTable(
        NAME, composition.title(NAME), columns, rows, List.of(), Audience.WORKBOOK);
  }

  private Row row(Province province) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell.Code(province.area().code()));
    cells.add(new Cell.Words(province.shortName()));
    Series series =
        new Series(
            province.area(), Flow.TOTAL, composition.series(Flow.TOTAL).mode(), composition.basis);
    for (Period month : months) {
      Result growth = composition.time.yearOnYear(series, month);
      cells.add(composition.measureCell("growth." + province.area() + "." + month, growth));
    }
    return Row.of(cells);
  }
}
