package tradebrief.render.excel;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import tradebrief.model.Language;
import tradebrief.report.ReportTable;

/**
 * Widths of columns, computed of the text they show: asking AWT, as POI does, is slow and needs
 * fonts that a server has not.
 */
final class ColumnWidths {
  private static final int UNIT = 256;
  private static final int PADDING = 3;

  /** The widest that words get before they wrap. */
  private static final int WORDS = 60;

  /** The widest that a header gets on its own account before it wraps. */
  private static final int HEADER = 18;

  /** The room of a filter button, or of an arrow before a number. */
  private static final int BUTTON = 3;

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
   * Sets them.
   *
   * @param buttons whether the header has filter buttons, which take room
   */
  void set(XSSFSheet sheet, boolean buttons) {
    for (int i = 0; i < table.columns().size(); i++) {
      int header = header(i) + (buttons ? BUTTON : 0);
      boolean arrow = table.columns().get(i).tellsChange();
      int cells = cells(i) + (arrow ? BUTTON : 0);
      set(sheet, i, Math.max(header, cells) + PADDING);
    }
  }

  /** Sets one width, in characters. */
  static void set(XSSFSheet sheet, int column, int characters) {
    sheet.setColumnWidth(column, characters * UNIT);
  }

  private int header(int index) {
    String header = table.columns().get(index).header().in(language);
    int width = Math.max(Math.min(SheetText.width(header), HEADER), SheetText.unbreakable(header));
    return (int) Math.ceil(width * BOLD);
  }

  private int cells(int index) {
    int widest = 0;
    int indivisible = 0;
    for (List<CellContent> row : contents) {
      widest = Math.max(widest, SheetText.width(row.get(index).shown()));
      indivisible = Math.max(indivisible, SheetText.unbreakable(row.get(index).shown()));
    }
    return Math.max(Math.min(widest, WORDS), Math.min(indivisible, 2 * WORDS));
  }
}
