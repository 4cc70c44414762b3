package tradebrief.render.excel;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import tradebrief.model.Language;
import tradebrief.report.ReportTable;
import tradebrief.report.Row;

/**
 * Widths of columns, computed of the text they show: asking AWT, as POI does, is slow and needs
 * fonts that a server has not.
 *
 * @param characters the width of each column, in digits of the usual size
 */
record ColumnWidths(List<Integer> characters) {
  private static final int UNIT = 256;
  private static final int PADDING = 3;

  /** The widest that words get before they wrap, in a table of many columns and of few. */
  private static final int WORDS_AMONG_MANY = 54;

  private static final int WORDS_AMONG_FEW = 84;
  private static final int FEW = 3;

  /** The widest that a header gets on its own account before it wraps. */
  private static final int HEADER = 12;

  /** Bold letters are wider. */
  private static final double BOLD = 1.12;

  /** Of each column of a table. */
  static ColumnWidths of(ReportTable table, Language language) {
    return new ColumnWidths(
        IntStream.range(0, table.columns().size())
            .mapToObj(i -> Math.max(header(table, i, language), cells(table, i, language)))
            .toList());
  }

  private static int header(ReportTable table, int index, Language language) {
    String header = table.columns().get(index).header().in(language);
    int width = Math.max(Math.min(SheetText.width(header), HEADER), SheetText.unbreakable(header));
    return bold(width) + PADDING;
  }

  private static int cells(ReportTable table, int index, Language language) {
    int widest =
        table.rows().stream().mapToInt(row -> cell(table, row, index, language)).max().orElse(0);
    int most = table.columns().size() > FEW ? WORDS_AMONG_MANY : WORDS_AMONG_FEW;
    return Math.min(widest, most) + PADDING;
  }

  private static int cell(ReportTable table, Row row, int index, Language language) {
    String shown =
        CellContent.of(row.cells().get(index), table.columns().get(index), language).shown();
    int width = SheetText.width(shown);
    return row.emphasis() == Row.Emphasis.STRONG ? bold(width) : width;
  }

  private static int bold(int width) {
    return (int) Math.ceil(width * BOLD);
  }

  /** Sets the widths of a sheet's columns. */
  void set(XSSFSheet sheet) {
    for (int i = 0; i < characters.size(); i++) {
      sheet.setColumnWidth(i, characters.get(i) * UNIT);
    }
  }

  /** How many lines a text takes in a column. */
  int lines(int column, String text, boolean bold, Language language) {
    int room = characters.get(column) - 1;
    return SheetLines.count(text, bold ? (int) (room / BOLD) : room, language);
  }
}
