package tradebrief.render.excel;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;
import tradebrief.model.Language;
import tradebrief.report.Cell;
import tradebrief.report.Column;
import tradebrief.report.ReportTable;
import tradebrief.report.Row;

/** A sheet of one table: what it is in column A, then the table, and nothing below. */
final class TableSheet {
  static final String CONTENTS = "contents";
  private static final String STYLE = "TableStyleLight1";

  /** The longest sheet name; POI would cut a longer one without a word. */
  private static final int LONGEST_NAME = 31;

  /** A table of more rows does not fit on a screen, and keeps its header in sight. */
  private static final int SCREEN = 20;

  private final ReportTable table;
  private final XSSFSheet sheet;
  private final Looks looks;
  private final Language language;
  private int rows;

  private TableSheet(ReportTable table, XSSFSheet sheet, Looks looks, Language language) {
    this.table = table;
    this.sheet = sheet;
    this.looks = looks;
    this.language = language;
  }

  /**
   * Writes a table to a sheet of its own.
   *
   * @param remarks what else stands on the sheet
   * @param places to which the table adds its figures, unless they have a place already
   */
  static PlacedTable write(
      ReportTable table,
      List<String> remarks,
      XSSFWorkbook workbook,
      Looks looks,
      Language language,
      Map<String, String> places) {
    if (table.name().length() > LONGEST_NAME) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "table name '%s' is too long for a sheet; at most %d characters",
              table.name(),
              LONGEST_NAME));
    }
    TableSheet sheet = new TableSheet(table, workbook.createSheet(table.name()), looks, language);
    sheet.writeIntroduction(remarks);
    return sheet.writeTable(places);
  }

  private void writeIntroduction(List<String> remarks) {
    write(table.title().in(language), Look.Role.HEADING_1);
    StringBuilder about = new StringBuilder(Phrases.oneTable(table.name(), language));
    remarks.forEach(remark -> about.append(Phrases.space(language)).append(remark));
    if (isFrozen()) {
      about.append(Phrases.space(language)).append(Phrases.frozen(language));
    }
    write(about.toString(), Look.Role.PLAIN);
    table.notes().forEach(note -> write(note.in(language), Look.Role.PLAIN));
    if (!table.name().equals(CONTENTS)) {
      link(write(Phrases.TO_CONTENTS.in(language), Look.Role.LINK), CONTENTS);
    }
  }

  private boolean isFrozen() {
    return table.rows().size() > SCREEN;
  }

  /** Over the cells to the right, not wrapped: column A is as narrow as its part of the table. */
  private XSSFCell write(String words, Look.Role role) {
    XSSFCell cell = sheet.createRow(rows++).createCell(0);
    cell.setCellValue(SheetText.of(words));
    cell.setCellStyle(
        looks.of(Look.words(role, Look.Flow.OVER).quoted(SheetText.looksLikeFormula(words))));
    return cell;
  }

  private PlacedTable writeTable(Map<String, String> places) {
    PlacedTable placed = new PlacedTable(table, sheet, rows);
    writeHeader();
    for (Row row : table.rows()) {
      writeRow(row);
    }
    recordPlaces(placed, places);
    markUp(placed);
    ColumnWidths.set(sheet, table, language);
    RowHeights.set(sheet);
    Printing.prepare(sheet);
    sheet.setRepeatingRows(new CellRangeAddress(placed.headerRow(), placed.headerRow(), -1, -1));
    if (isFrozen()) {
      sheet.createFreezePane(0, placed.headerRow() + 1);
    }
    return placed;
  }

  private void writeHeader() {
    XSSFRow header = sheet.createRow(rows++);
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      XSSFCell cell = header.createCell(i);
      cell.setCellValue(SheetText.of(column.header().in(language)));
      cell.setCellStyle(looks.of(Look.header(CellContent.alignment(column)).inColumn(i)));
    }
  }

  private void writeRow(Row row) {
    XSSFRow line = sheet.createRow(rows++);
    for (int i = 0; i < row.cells().size(); i++) {
      CellContent content = CellContent.of(row.cells().get(i), table.columns().get(i), language);
      XSSFCell cell = line.createCell(i);
      content.value().accept(cell);
      Look look = content.look().inColumn(i);
      if (i == 0 && table.name().equals(CONTENTS)) {
        link(cell, content.shown());
        look = look.as(Look.Role.LINK);
      } else if (row.emphasis() == Row.Emphasis.STRONG) {
        look = look.as(Look.Role.STRONG);
      }
      cell.setCellStyle(looks.of(look));
    }
  }

  private void link(XSSFCell cell, String sheetName) {
    XSSFHyperlink link =
        sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + sheetName + "'!A1");
    cell.setHyperlink(link);
  }

  private void recordPlaces(PlacedTable placed, Map<String, String> places) {
    for (int row = 0; row < table.rows().size(); row++) {
      List<Cell> cells = table.rows().get(row).cells();
      for (int column = 0; column < cells.size(); column++) {
        if (cells.get(column) instanceof Cell.Numeric numeric) {
          String address = placed.at(row, column).formatAsString();
          places.putIfAbsent(numeric.figure().id(), table.name() + "!" + address);
        }
      }
    }
  }

  /** Makes it a table to Excel, without stripes and without filter buttons. */
  private void markUp(PlacedTable placed) {
    XSSFTable excelTable = sheet.createTable(placed.area());
    excelTable.setName(table.name());
    excelTable.setDisplayName(table.name());
    CTTableStyleInfo style = excelTable.getCTTable().addNewTableStyleInfo();
    style.setName(STYLE);
    style.setShowColumnStripes(false);
    style.setShowRowStripes(false);
    style.setShowFirstColumn(false);
    style.setShowLastColumn(false);
    excelTable.updateHeaders();
  }
}
