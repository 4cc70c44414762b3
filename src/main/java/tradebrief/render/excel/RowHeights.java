package tradebrief.render.excel;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Heights of rows, computed of the text they show and written to the file: not every program works
 * them out when it opens one, and text that wraps would then be cut.
 */
final class RowHeights {
  /** From one line of text to the next, in font sizes; the Chinese font needs the most. */
  private static final double LINE = 1.45;

  /** Lines break at words, so that not all of a column's width is used. */
  private static final double USED = 0.92;

  /** What a column leaves free at its sides, in characters. */
  private static final double PADDING = 1;

  /** No program makes a row higher. */
  private static final double HIGHEST = 409;

  private static final double WIDTH_UNIT = 256;

  private RowHeights() {}

  /** Sets the height of each row that the sheet has. */
  static void set(XSSFSheet sheet) {
    sheet.forEach(
        row -> {
          double points = 0;
          for (Cell cell : row) {
            points = Math.max(points, points((XSSFCell) cell));
          }
          ((XSSFRow) row).setHeightInPoints((float) Math.min(HIGHEST, Math.ceil(points)));
        });
  }

  private static double points(XSSFCell cell) {
    CellStyle style = cell.getCellStyle();
    int size = cell.getCellStyle().getFont().getFontHeightInPoints();
    return LINE * size * (style.getWrapText() ? lines(cell, size) : 1);
  }

  private static long lines(XSSFCell cell, int size) {
    double usual = cell.getSheet().getWorkbook().getFontAt(0).getFontHeightInPoints();
    double room =
        cell.getSheet().getColumnWidth(cell.getColumnIndex()) / WIDTH_UNIT * usual / size - PADDING;
    return cell.getStringCellValue().lines().mapToLong(line -> lines(line, room)).sum();
  }

  private static long lines(String line, double room) {
    int width = SheetText.width(line);
    return width <= room ? 1 : (long) Math.ceil(width / (room * USED));
  }
}
