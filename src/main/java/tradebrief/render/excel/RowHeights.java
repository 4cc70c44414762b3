package tradebrief.render.excel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
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
  private final Map<Short, Lines> ofStyles = new HashMap<>();

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

  /** Sets the height of each row. */
  static void set(SheetRows rows) {
    RowHeights heights = new RowHeights(rows.sheet());
    rows.setHeights(rows.all().stream().map(heights::points).toList());
  }

  private double points(List<SheetCell> row) {
    double points = 0;
    for (int column = 0; column < row.size(); column++) {
      points = Math.max(points, points(column, row.get(column)));
    }
    return Math.min(HIGHEST, Math.ceil(points));
  }

  private double points(int column, SheetCell cell) {
    // for each cell, POI would read the whole style anew
    Lines style = ofStyles.computeIfAbsent(cell.style().getIndex(), key -> Lines.of(cell.style()));
    return LINE * style.size() * (style.wraps() ? lines(column, cell, style) : 1);
  }

  private long lines(int column, SheetCell cell, Lines style) {
    double width = ColumnWidths.of(sheet, column) - style.indent();
    double room = width * usualSize / style.size() - PADDING;
    return cell.text().lines().mapToLong(line -> lines(line, room)).sum();
  }

  private static long lines(String line, double room) {
    int width = SheetText.width(line);
    return width <= room ? 1 : (long) Math.ceil(width / (room * USED));
  }
}
