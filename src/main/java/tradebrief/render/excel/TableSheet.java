package tradebrief.render.excel;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;
import tradebrief.model.Language;
import tradebrief.model.Text;
import tradebrief.report.Cell;
import tradebrief.report.Column;
import tradebrief.report.ReportTable;
import tradebrief.report.Row;

/**
 * A sheet of one table: title, what the sheet holds, notes, a link back, then the table against the
 * left edge, and nothing below it.
 */
final class TableSheet {
  /** The list of tables; its first column holds the names of sheets. */
  private static final String CONTENTS = "contents";

  /** The widest line above a table, in characters: it shows over the empty cells to its right. */
  private static final int NOTE_WIDTH = 110;

  private final XSSFWorkbook workbook;
  private final Looks looks;
  private final Language language;

  TableSheet(XSSFWorkbook workbook, Looks looks, Language language) {
    this.workbook = workbook;
    this.looks = looks;
    this.language = language;
  }

  /**
   * Adds the sheet.
   *
   * @param announced what is said of the pictures to the right of the table
   */
  PlacedTable write(ReportTable table, List<String> announced) {
    XSSFSheet sheet = workbook.createSheet(table.name());
    ColumnWidths widths = ColumnWidths.of(table, language);
    widths.set(sheet);
    head(sheet, table, announced);
    PlacedTable placed = new PlacedTable(table, sheet, sheet.getPhysicalNumberOfRows());
    header(sheet, table, widths);
    table.rows().forEach(row -> body(sheet, table, row, widths));
    mark(placed);
    Paper.set(sheet);
    sheet.createFreezePane(0, placed.headerRow() + 1);
    sheet.setRepeatingRows(new CellRangeAddress(placed.headerRow(), placed.headerRow(), -1, -1));
    return placed;
  }

  private void head(XSSFSheet sheet, ReportTable table, List<String> announced) {
    above(sheet, table.title().in(language), Look.Role.HEADING_1);
    above(sheet, Phrases.holds(table.name(), language), Look.Role.PLAIN);
    announced.forEach(words -> above(sheet, words, Look.Role.PLAIN));
    for (Text note : table.notes()) {
      // in rows, as a cell of column A alone would wrap it to the width of that column
      SheetLines.of(note.in(language), NOTE_WIDTH, language)
          .forEach(line -> above(sheet, line, Look.Role.PLAIN));
    }
    if (!table.name().equals(CONTENTS)) {
      link(above(sheet, Phrases.TO_CONTENTS.in(language), Look.Role.LINK), CONTENTS);
    }
  }

  private XSSFCell above(XSSFSheet sheet, String words, Look.Role role) {
    XSSFRow row = row(sheet);
    XSSFCell cell = row.createCell(0);
    looks.put(cell, CellContent.words(words, Look.words(role, Look.Flow.OVER)));
    looks.setHeight(row, role, 1);
    return cell;
  }

  private static XSSFRow row(XSSFSheet sheet) {
    return sheet.createRow(sheet.getPhysicalNumberOfRows());
  }

  private void header(XSSFSheet sheet, ReportTable table, ColumnWidths widths) {
    XSSFRow row = row(sheet);
    int lines = 1;
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      String words = column.header().in(language);
      looks.put(
          row.createCell(i), CellContent.words(words, Look.header(CellContent.alignment(column))));
      lines = Math.max(lines, widths.lines(i, words, true, language));
    }
    looks.setHeight(row, Look.Role.HEADER, lines);
  }

  private void body(XSSFSheet sheet, ReportTable table, Row cells, ColumnWidths widths) {
    XSSFRow row = row(sheet);
    boolean strong = cells.emphasis() == Row.Emphasis.STRONG;
    int lines = 1;
    for (int i = 0; i < table.columns().size(); i++) {
      XSSFCell cell = row.createCell(i);
      CellContent content = CellContent.of(cells.cells().get(i), table.columns().get(i), language);
      if (i == 0 && table.name().equals(CONTENTS)) {
        looks.put(cell, content.as(Look.Role.LINK));
        link(cell, content.shown());
      } else {
        looks.put(cell, strong ? content.as(Look.Role.STRONG) : content);
      }
      lines = Math.max(lines, widths.lines(i, content.shown(), strong, language));
    }
    looks.setHeight(row, Look.Role.PLAIN, lines);
  }

  private void link(XSSFCell cell, String sheet) {
    XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + sheet + "'!A1");
    cell.setHyperlink(link);
  }

  private static void mark(PlacedTable placed) {
    XSSFTable table = placed.sheet().createTable(placed.area());
    table.setName(placed.table().name());
    table.setDisplayName(placed.table().name());
    CTTableStyleInfo style = table.getCTTable().addNewTableStyleInfo();
    style.setName("TableStyleLight1");
    style.setShowColumnStripes(false);
    style.setShowRowStripes(false);
    if (placed.table().rows().stream()
        .flatMap(row -> row.cells().stream())
        .anyMatch(Cell.Code.class::isInstance)) {
      // or Excel marks each code of digits as a mistake
      placed.sheet().addIgnoredErrors(placed.body(), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }
  }
}
