package tradebrief.render.excel;

import java.util.List;
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
  private static final int PADDING = 3;

  /** The widest that words get before they wrap. */
  private static final int WORDS = 60;

  /** The widest that a header gets on its own account before it wraps. */
  private static final int HEADER = 18;

  /** The room of a filter button, or of an arrow before a number. */
  private static final int BUTTON = 3;

  /** Bold letters are wider. */
  private static final double BOLD = 1.12;

  private ColumnWidths() {}

  /**
   * Sets those of a table.
   *
   * @param buttons whether its header has filter buttons, which take room
   */
  static void set(XSSFSheet sheet, ReportTable table, Language language, boolean buttons) {
    for (int i = 0; i < table.columns().size(); i++) {
      int header = header(table, i, language) + (buttons ? BUTTON : 0);
      boolean arrow = table.columns().get(i).tellsChange();
      int cells = cells(table, i, language) + (arrow ? BUTTON : 0);
      set(sheet, i, Math.max(header, cells) + PADDING);
    }
  }

  /** Sets one width, in characters. */
  static void set(XSSFSheet sheet, int column, int characters) {
    sheet.setColumnWidth(column, characters * UNIT);
  }

  private static int header(ReportTable table, int index, Language language) {
    String header = table.columns().get(index).header().in(language);
    int width = Math.max(Math.min(SheetText.width(header), HEADER), SheetText.unbreakable(header));
    return (int) Math.ceil(width * BOLD);
  }

  private static int cells(ReportTable table, int index, Language language) {
    Column column = table.columns().get(index);
    List<String> shown =
        table.rows().stream()
            .map(row -> CellContent.of(row.cells().get(index), column, language).shown())
            .toList();
    int widest = shown.stream().mapToInt(SheetText::width).max().orElse(0);
    int indivisible = shown.stream().mapToInt(SheetText::unbreakable).max().orElse(0);
    return Math.max(Math.min(widest, WORDS), Math.min(indivisible, 2 * WORDS));
  }
}
