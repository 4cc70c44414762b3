package tradebrief.render.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;
import tradebrief.report.Cell;
import tradebrief.report.Column;
import tradebrief.report.Report;
import tradebrief.report.ReportHeatMap;
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

  /**
   * What a sheet has that the rules for publication advise against.
   *
   * @param formulas whether numbers are formulas
   * @param filter whether the header has buttons
   * @param frozen whether the header stays in sight
   * @param exhibits whether charts stand beside the table
   * @param maps by which its cells are shaded
   */
  record Extras(
      boolean formulas,
      boolean filter,
      boolean frozen,
      boolean exhibits,
      List<ReportHeatMap> maps) {
    static Extras of(ReportTable table, boolean exhibits, Book book) {
      boolean data = !table.name().equals(CONTENTS) && !table.name().equals(Report.NOTES);
      if (!book.isForAnalysis()) {
        return new Extras(false, false, false, false, List.of());
      }
      return new Extras(
          isCalculated(table),
          data,
          table.rows().size() > SCREEN,
          exhibits,
          book.report().heatMaps().filter(map -> map.table().name().equals(table.name())).toList());
    }

    private static boolean isCalculated(ReportTable table) {
      return table.rows().stream()
          .flatMap(row -> row.cells().stream())
          .anyMatch(cell -> cell instanceof Cell.Numeric n && n.calculation().isPresent());
    }
  }

  private final ReportTable table;
  private final XSSFSheet sheet;
  private final Book book;
  private final Extras extras;
  private int rows;

  private TableSheet(ReportTable table, XSSFSheet sheet, Book book, Extras extras) {
    this.table = table;
    this.sheet = sheet;
    this.book = book;
    this.extras = extras;
  }

  /**
   * Writes a table to a sheet of its own.
   *
   * @param exhibits whether charts will stand beside it
   * @param places to which the table adds its figures
   */
  static PlacedTable write(ReportTable table, boolean exhibits, Book book, FigureCells places) {
    if (table.name().length() > LONGEST_NAME) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "table name '%s' is too long for a sheet; at most %d characters",
              table.name(),
              LONGEST_NAME));
    }
    TableSheet sheet =
        new TableSheet(
            table,
            book.workbook().createSheet(table.name()),
            book,
            Extras.of(table, exhibits, book));
    sheet.writeIntroduction();
    return sheet.writeTable(places);
  }

  private void writeIntroduction() {
    write(table.title().in(book.language()), Look.Role.HEADING_1);
    new SheetIntroduction(table, book).lines(extras).forEach(line -> write(line, Look.Role.PLAIN));
    if (!table.name().equals(CONTENTS)) {
      link(write(book.phrases().toContents(), Look.Role.LINK), CONTENTS);
    }
  }

  /** Over the cells to the right, not wrapped: column A is as narrow as its part of the table. */
  private XSSFCell write(String words, Look.Role role) {
    XSSFCell cell = sheet.createRow(rows++).createCell(0);
    cell.setCellValue(SheetText.of(words));
    cell.setCellStyle(
        book.looks()
            .of(Look.words(role, Look.Flow.OVER).quoted(SheetText.looksLikeFormula(words))));
    return cell;
  }

  private PlacedTable writeTable(FigureCells places) {
    PlacedTable placed = new PlacedTable(table, sheet, rows);
    List<List<CellContent>> contents = table.rows().stream().map(this::contents).toList();
    writeHeader();
    for (int i = 0; i < contents.size(); i++) {
      writeRow(i, contents.get(i), placed);
    }
    recordPlaces(placed, places);
    markUp(placed);
    new ColumnWidths(table, contents, book.language()).set(sheet, extras.filter());
    RowHeights.set(sheet);
    Printing.prepare(placed, book);
    if (book.isForAnalysis()) {
      Signs.add(placed, book.palette());
    }
    if (extras.frozen()) {
      sheet.createFreezePane(0, placed.headerRow() + 1);
    }
    return placed;
  }

  private void writeHeader() {
    XSSFRow header = sheet.createRow(rows++);
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      XSSFCell cell = header.createCell(i);
      cell.setCellValue(SheetText.of(column.header().in(book.language())));
      cell.setCellStyle(
          book.looks().of(Look.header(CellContent.alignment(column), extras.filter()).inColumn(i)));
    }
  }

  private List<CellContent> contents(Row row) {
    List<CellContent> contents = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      contents.add(CellContent.of(row.cells().get(i), table.columns().get(i), book.language()));
    }
    return contents;
  }

  private void writeRow(int index, List<CellContent> contents, PlacedTable placed) {
    Row row = table.rows().get(index);
    XSSFRow line = sheet.createRow(rows++);
    FormulaText formulas = new FormulaText(placed, book.language(), index);
    for (int i = 0; i < row.cells().size(); i++) {
      CellContent content = contents.get(i);
      XSSFCell cell = line.createCell(i);
      content.value().accept(cell);
      if (book.isForAnalysis() && row.cells().get(i) instanceof Cell.Numeric number) {
        calculate(cell, number, formulas);
      }
      Look look = content.look().inColumn(i);
      if (i == 0 && table.name().equals(CONTENTS)) {
        link(cell, content.shown());
        look = look.as(Look.Role.LINK);
      } else if (row.emphasis() == Row.Emphasis.STRONG) {
        look = look.as(Look.Role.STRONG);
      }
      cell.setCellStyle(book.looks().of(look));
    }
  }

  /**
   * Adds the formula to a cell that has its number already, which stays as its value for programs
   * that do not calculate. Not by POI's own way, whose parser does not know every column's name.
   */
  private static void calculate(XSSFCell cell, Cell.Numeric number, FormulaText formulas) {
    number
        .calculation()
        .map(calculation -> formulas.of(calculation, number.figure().decimals()))
        .ifPresent(formula -> cell.getCTCell().addNewF().setStringValue(formula));
  }

  private void link(XSSFCell cell, String sheetName) {
    XSSFHyperlink link =
        sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + sheetName + "'!A1");
    cell.setHyperlink(link);
  }

  private void recordPlaces(PlacedTable placed, FigureCells places) {
    for (int row = 0; row < table.rows().size(); row++) {
      List<Cell> cells = table.rows().get(row).cells();
      for (int column = 0; column < cells.size(); column++) {
        CellReference address = placed.at(row, column);
        places.add(cells.get(column), () -> table.name() + "!" + address.formatAsString());
      }
    }
  }

  /** Makes it a table to Excel, without stripes. */
  private void markUp(PlacedTable placed) {
    // not of the area, for which POI would read the header anew after each column
    CTTable excelTable = sheet.createTable(null).getCTTable();
    excelTable.setRef(placed.area().formatAsString());
    excelTable.setDisplayName(table.name());
    excelTable.setName(table.name());
    if (extras.filter()) {
      excelTable.addNewAutoFilter().setRef(excelTable.getRef());
    }
    CTTableColumns columns = excelTable.addNewTableColumns();
    for (Column column : table.columns()) {
      CTTableColumn added = columns.addNewTableColumn();
      added.setId(columns.sizeOfTableColumnArray());
      added.setName(SheetText.of(column.header().in(book.language())));
    }
    columns.setCount(table.columns().size());
    CTTableStyleInfo style = excelTable.addNewTableStyleInfo();
    style.setName(STYLE);
    style.setShowColumnStripes(false);
    style.setShowRowStripes(false);
    style.setShowFirstColumn(false);
    style.setShowLastColumn(false);
  }
}
