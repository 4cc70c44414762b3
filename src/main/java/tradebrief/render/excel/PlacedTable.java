package tradebrief.render.excel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import tradebrief.report.Cell;
import tradebrief.report.ReportTable;

/**
 * A table on its sheet.
 *
 * @param table the table
 * @param sheet its sheet
 * @param headerRow the row of its header, from 0
 */
record PlacedTable(ReportTable table, XSSFSheet sheet, int headerRow) {
  /** Where a cell stands. */
  CellReference at(int row, int column) {
    return new CellReference(headerRow + 1 + row, column);
  }

  /** The header and all rows. */
  AreaReference area() {
    return new AreaReference(
        new CellReference(headerRow, 0), lastCell(), SpreadsheetVersion.EXCEL2007);
  }

  /** All rows without the header. */
  CellRangeAddress body() {
    CellReference last = lastCell();
    return new CellRangeAddress(headerRow + 1, last.getRow(), 0, last.getCol());
  }

  private CellReference lastCell() {
    return at(table.rows().size() - 1, table.columns().size() - 1);
  }

  /** The column right of the table, which stays empty. */
  int gapColumn() {
    return table.columns().size();
  }

  /** The first place of each figure, such as {@code headline!B7}, by the figure's id. */
  Map<String, String> places() {
    Map<String, String> places = new LinkedHashMap<>();
    for (int i = 0; i < table.rows().size(); i++) {
      List<Cell> cells = table.rows().get(i).cells();
      for (int j = 0; j < cells.size(); j++) {
        if (cells.get(j) instanceof Cell.Numeric numeric) {
          places.putIfAbsent(
              numeric.figure().id(), table.name() + "!" + at(i, j).formatAsString(false));
        }
      }
    }
    return places;
  }
}
