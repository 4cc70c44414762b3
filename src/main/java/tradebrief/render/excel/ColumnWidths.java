package tradebrief.render.excel;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import tradebrief.model.Language;
import tradebrief.report.Column;
import tradebrief.report.ReportTable;

/**
 * Widths of columns, computed of the text they show: asking AWT, as POI does, is slow and needs
 * fonts that a server has not.
 */
final class ColumnWidths {
  private static final int UNIT = 256;

  /** What stays free beside words and numbers: a number that is too wide shows as ####. */
  private static final int PADDING = 3;

  /** What stays free beside a header, which is broken into lines. */
  private static final int HEADER_PADDING = 1;

  /** The width of a column that nothing is said of, in characters. */
  private static final double USUAL = 8.43;

  /** The widest that words get before they wrap, if the page has no room left. */
  private static final int WORDS = 45;

  /** The same of what no line break can divide, such as an address. */
  private static final int ADDRESS = 68;

  /** As much as a page across is wide. */
  private static final int PAGE = 124;

  /** The widest that a header gets on its own account before it wraps. */
  private static final int HEADER = 10;

  /** The room of a filter button, or of an arrow before a number. */
  static final int BUTTON = 3;

  /** Bold letters are wider. */
  private static final double BOLD = 1.12;

  private final ReportTable table;
  private final List<List<CellContent>> contents;
  private final Language language;

  /**
   * Those of a table.
   *
   * @param contents its cells, row by row
   */
  ColumnWidths(ReportTable table, List<List<CellContent>> contents, Language language) {
    this.table = table;
    this.contents = contents;
    this.language = language;
  }

  /**
   * Sets them. What is left of the width of a page goes to the words that wrap.
   *
   * @param buttons whether the header has filter buttons, which take room
   */
  void set(XSSFSheet sheet, boolean buttons) {
    int columns = table.columns().size();
    int[] wanted = new int[columns];
    int[] narrow = new int[columns];
    for (int i = 0; i < columns; i++) {
      int header = header(i, buttons);
      boolean number = table.columns().get(i).kind() == Column.Kind.NUMBER;
      wanted[i] = Math.max(header, cells(i) + PADDING);
      int words = Math.max(WORDS, Math.min(indivisible(i) + PADDING, ADDRESS));
      narrow[i] = number ? wanted[i] : Math.max(header, Math.min(wanted[i], words));
    }
    int left = Math.max(0, PAGE - IntStream.of(narrow).sum());
    int wrapping = (int) IntStream.range(0, columns).filter(i -> wanted[i] > narrow[i]).count();
    for (int i = 0; i < columns; i++) {
      set(sheet, i, Math.min(wanted[i], narrow[i] + left / Math.max(1, wrapping)));
    }
  }

  /** Sets one width, in characters. */
  static void set(XSSFSheet sheet, int column, int characters) {
    sheet.setColumnWidth(column, characters * UNIT);
  }

  /** The last column of those that so many characters take, from the first on. */
  static int last(XSSFSheet sheet, int first, double characters) {
    int column = first;
    double left = characters - of(sheet, column);
    while (left > 0) {
      column++;
      left -= of(sheet, column);
    }
    return column;
  }

  /** The width of a column, in characters. */
  static double of(XSSFSheet sheet, int column) {
    double width = (double) sheet.getColumnWidth(column) / UNIT;
    return width > 0 ? width : USUAL;
  }

  private int header(int index, boolean button) {
    String header = table.columns().get(index).header().in(language);
    int width = Math.max(Math.min(SheetText.width(header), HEADER), SheetText.unbreakable(header));
    return (int) Math.ceil(width * BOLD) + (button ? BUTTON : 0) + HEADER_PADDING;
  }

  private int indivisible(int index) {
    return contents.stream()
        .mapToInt(row -> SheetText.unbreakable(row.get(index).shown()))
        .max()
        .orElse(0);
  }

  /** What its cells take in one line each. */
  private int cells(int index) {
    int widest = 0;
    for (List<CellContent> row : contents) {
      widest = Math.max(widest, SheetText.width(row.get(index).shown()));
    }
    return widest + (table.columns().get(index).tellsChange() ? BUTTON : 0);
  }
}
