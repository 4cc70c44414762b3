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
    head(sheet, table, announced);
    PlacedTable placed = new PlacedTable(table, sheet, sheet.getPhysicalNumberOfRows());
    header(sheet, table);
    table.rows().forEach(row -> body(sheet, table, row));
    mark(placed);
    ColumnWidths.set(sheet, table, language);
    Paper.set(sheet);
    sheet.createFreezePane(0, placed.headerRow() + 1);
    sheet.setRepeatingRows(new CellRangeAddress(placed.headerRow(), placed.headerRow(), -1, -1));
    return placed;
  }

  private void head(XSSFSheet sheet, ReportTable table, List<String> announced) {
    above(sheet, table.title().in(language), Look.Role.HEADING_1);
    above(sheet, Phrases.holds(table.name(), announced, language), Look.Role.PLAIN);
    for (Text note : table.notes()) {
      above(sheet, note.in(language), Look.Role.PLAIN);
    }
    if (!table.name().equals(CONTENTS)) {
      link(above(sheet, Phrases.TO_CONTENTS.in(language), Look.Role.LINK), CONTENTS);
    }
  }

  private XSSFCell above(XSSFSheet sheet, String words, Look.Role role) {
    XSSFCell cell = sheet.createRow(sheet.getPhysicalNumberOfRows()).createCell(0);
    put(cell, CellContent.words(words, Look.words(role, Look.Flow.OVER)));
    return cell;
  }

  private void header(XSSFSheet sheet, ReportTable table) {
    XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    for (Column column : table.columns()) {
      Look look =
          new Look(
              Look.Role.HEADER, Look.GENERAL, CellContent.alignment(column), Look.Flow.WRAP, false);
      put(next(row), CellContent.words(column.header().in(language), look));
    }
  }

  private void body(XSSFSheet sheet, ReportTable table, Row cells) {
    XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    for (int i = 0; i < table.columns().size(); i++) {
      XSSFCell cell = next(row);
      CellContent content = CellContent.of(cells.cells().get(i), table.columns().get(i), language);
      if (i == 0 && table.name().equals(CONTENTS)) {
        put(cell, content.as(Look.Role.LINK));
        link(cell, content.shown());
      } else {
        put(cell, cells.emphasis() == Row.Emphasis.STRONG ? content.as(Look.Role.STRONG) : content);
      }
    }
  }

  private static XSSFCell next(XSSFRow row) {
    return row.createCell(row.getPhysicalNumberOfCells());
  }

  private void put(XSSFCell cell, CellContent content) {
    content.value().accept(cell);
    cell.setCellStyle(looks.of(content.look()));
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
