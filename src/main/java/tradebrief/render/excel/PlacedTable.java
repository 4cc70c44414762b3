package tradebrief.render.excel;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
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
        new CellReference(headerRow, 0),
        at(table.rows().size() - 1, table.columns().size() - 1),
        SpreadsheetVersion.EXCEL2007);
  }

  /** The column right of the table, which stays empty. */
  int gapColumn() {
    return table.columns().size();
  }
}
