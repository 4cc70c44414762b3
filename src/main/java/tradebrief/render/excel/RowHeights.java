package tradebrief.render.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
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

  private final XSSFSheet sheet;
  private final double usualSize;
  private final Map<Long, Lines> ofStyles = new HashMap<>();

  /**
   * How a style sets text.
   *
   * @param size of its font, in points
   * @param wraps whether text that is wider than its column goes on in another line
   * @param indent what it leaves free at one side, in characters
   */
  private record Lines(int size, boolean wraps, double indent) {
    static Lines of(XSSFCellStyle style) {
      return new Lines(
          style.getFont().getFontHeightInPoints(),
          style.getWrapText(),
          style.getIndention() * Look.STEP);
    }
  }

  private RowHeights(XSSFSheet sheet) {
    this.sheet = sheet;
    usualSize = sheet.getWorkbook().getFontAt(0).getFontHeightInPoints();
  }

  /** Sets the height of each row that the sheet has. */
  static void set(XSSFSheet sheet) {
    RowHeights heights = new RowHeights(sheet);
    sheet.forEach(row -> heights.set((XSSFRow) row));
  }

  private void set(XSSFRow row) {
    double points = 0;
    for (Cell cell : row) {
      points = Math.max(points, points((XSSFCell) cell));
    }
    row.setHeightInPoints((float) Math.min(HIGHEST, Math.ceil(points)));
  }

  private double points(XSSFCell cell) {
    // for each cell, POI would read the whole style anew
    Lines style =
        ofStyles.computeIfAbsent(cell.getCTCell().getS(), key -> Lines.of(cell.getCellStyle()));
    return LINE * style.size() * (style.wraps() ? lines(cell, style) : 1);
  }

  private long lines(XSSFCell cell, Lines style) {
    double width = ColumnWidths.of(sheet, cell.getColumnIndex()) - style.indent();
    double room = width * usualSize / style.size() - PADDING;
    return cell.getStringCellValue().lines().mapToLong(line -> lines(line, room)).sum();
  }

  private static long lines(String line, double room) {
    int width = SheetText.width(line);
    return width <= room ? 1 : (long) Math.ceil(width / (room * USED));
  }
}
