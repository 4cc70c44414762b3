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
 * @param rows the rows of its sheet
 * @param headerRow the row of its header, from 0
 */
record PlacedTable(ReportTable table, SheetRows rows, int headerRow) {
  /** How wide a letter of a sentence is at most, on average, to the digit that columns count. */
  private static final double LETTER = 0.9;

  /** Its sheet. */
  XSSFSheet sheet() {
    return rows.sheet();
  }

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

  /** The last row of the table, from 0. */
  int lastRow() {
    return headerRow + table.rows().size();
  }

  /** The column right of the table, which stays empty. */
  int gapColumn() {
    return table.columns().size();
  }

  /** The last column that the table takes, or that the text above it reaches over. */
  int lastColumn() {
    double widest = 0;
    for (int i = 0; i < headerRow; i++) {
      SheetCell cell = rows.all().get(i).get(0);
      int size = cell.style().getFont().getFontHeightInPoints();
      widest = Math.max(widest, SheetText.width(cell.text()) * LETTER * size / 12);
    }
    return Math.max(gapColumn() - 1, ColumnWidths.last(sheet(), 0, widest));
  }

  /** The first column right of all that, where charts stand. */
  int exhibitColumn() {
    return Math.max(gapColumn(), lastColumn()) + 1;
  }
}
