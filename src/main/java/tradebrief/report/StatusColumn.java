package tradebrief.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tradebrief.model.Marker;

/**
 * The status of a table's main number in a column of its own, the last one, so that rows can be
 * filtered and counted by it: the letters that stand in brackets beside the number, or in its
 * place; {@code A} where none does.
 */
final class StatusColumn {
  private static final String ID = "status";

  /** The main number of each table that has such a column. */
  private static final Map<String, String> MAIN =
      Map.of(
          TradeByYearTable.NAME, "total",
          TradeByMonthTable.NAME, "total",
          TradeByProvinceTable.NAME, "total",
          ProvinceRankingTable.NAME, "total",
          RevisionsTable.NAME, "amount");

  private static final String NORMAL = "A";

  private StatusColumn() {}

  /** The table, with the column if it is to have one. */
  static ReportTable add(ReportTable table, Composition composition) {
    return Optional.ofNullable(MAIN.get(table.name()))
        .map(main -> add(table, table.indexOf(main), composition))
        .orElse(table);
  }

  private static ReportTable add(ReportTable table, int main, Composition composition) {
    List<Column> columns = new ArrayList<>(table.columns());
    columns.add(composition.code(ID));
    List<Row> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      List<Cell> cells = new ArrayList<>(row.cells());
      cells.add(new Cell.Code(status(row.cells().get(main))));
      rows.add(new Row(cells, row.audience(), row.emphasis()));
    }
    return new ReportTable(
        table.name(), table.title(), columns, rows, table.notes(), table.audience());
  }

  private static String status(Cell cell) {
    if (cell instanceof Cell.Numeric number) {
      Set<Marker> markers = number.figure().markers();
      return markers.isEmpty()
          ? NORMAL
          : markers.stream().map(Marker::name).collect(Collectors.joining(" "));
    }
    if (cell instanceof Cell.Missing missing) {
      return missing.reason().marker().name();
    }
    throw new IllegalArgumentException("no status is that of " + cell);
  }
}
