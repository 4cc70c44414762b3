package tradebrief.render.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
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
  private final SheetRows rows;

  private TableSheet(ReportTable table, XSSFSheet sheet, Book book, Extras extras) {
    this.table = table;
    this.sheet = sheet;
    this.book = book;
    this.extras = extras;
    rows = new SheetRows(sheet);
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
      link(0, CONTENTS);
      write(book.phrases().toContents(), Look.Role.LINK);
    }
  }

  /** Over the cells to the right, not wrapped: column A is as narrow as its part of the table. */
  private void write(String words, Look.Role role) {
    Look look = Look.words(role, Look.Flow.OVER).quoted(SheetText.looksLikeFormula(words));
    rows.add(List.of(SheetCell.of(words, book.looks().of(look))));
  }

  private PlacedTable writeTable(FigureCells places) {
    PlacedTable placed = new PlacedTable(table, rows, rows.count());
    List<List<CellContent>> contents = table.rows().stream().map(this::contents).toList();
    writeHeader();
    for (int i = 0; i < contents.size(); i++) {
      writeRow(i, contents.get(i), placed);
    }
    recordPlaces(placed, places);
    markUp(placed);
    new ColumnWidths(table, contents, book.language()).set(sheet, extras.filter());
    RowHeights.set(rows);
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
    List<SheetCell> header = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      Look look = Look.header(CellContent.alignment(column), extras.filter()).inColumn(i);
      header.add(SheetCell.of(column.header().in(book.language()), book.looks().of(look)));
    }
    rows.add(header);
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
    List<SheetCell> line = new ArrayList<>();
    FormulaText formulas = new FormulaText(placed, book.language(), index);
    for (int i = 0; i < row.cells().size(); i++) {
      CellContent content = contents.get(i);
      Look look = content.look().inColumn(i);
      if (i == 0 && table.name().equals(CONTENTS)) {
        link(i, content.shown());
        look = look.as(Look.Role.LINK);
      } else if (row.emphasis() == Row.Emphasis.STRONG) {
        look = look.as(Look.Role.STRONG);
      }
      line.add(
          new SheetCell(
              content.value(), book.looks().of(look), formula(row.cells().get(i), formulas)));
    }
    rows.add(line);
  }

  /**
   * The formula of a cell that has its number already, which stays as its value for programs that
   * do not calculate.
   */
  private Optional<String> formula(Cell cell, FormulaText formulas) {
    return book.isForAnalysis() && cell instanceof Cell.Numeric number
        ? number
            .calculation()
            .map(calculation -> formulas.of(calculation, number.figure().decimals()))
        : Optional.empty();
  }

  /** Makes a link of a cell of the row that comes next. */
  private void link(int column, String sheetName) {
    XSSFHyperlink link =
        sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + sheetName + "'!A1");
    link.setCellReference(new CellReference(rows.count(), column));
    sheet.addHyperlink(link);
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
