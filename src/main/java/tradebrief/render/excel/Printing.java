package tradebrief.render.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import tradebrief.model.Text;
import tradebrief.render.chart.ChartDrawing;
import tradebrief.render.house.Paper;

/**
 * How a sheet opens and prints: on the paper of the house, across, all of it as wide as one page,
 * the header of its table on each. Page numbers are in the edition for analysis only: the rules for
 * publication allow no footer.
 */
final class Printing {
  private static final double MARGIN_INCHES = 0.5;

  /** Where a footer needs room. */
  private static final double BOTTOM_INCHES = 0.75;

  /** How wide a character of the widths of columns is at 12 points. */
  private static final double POINTS = 6.2;

  /** Beside the page number, in characters, of which a Chinese one counts double. */
  private static final int FOOTER_ROOM = 80;

  private Printing() {}

  static void prepare(XSSFSheet sheet, Book book) {
    sheet.setActiveCell(CellAddress.A1);
    sheet.setFitToPage(true);
    XSSFPrintSetup print = sheet.getPrintSetup();
    print.setLandscape(true);
    print.setPaperSize(size(book.house().paper()));
    print.setFitWidth((short) 1);
    // as many pages down as it takes
    print.setFitHeight((short) 0);
    for (PageMargin margin :
        new PageMargin[] {PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP, PageMargin.BOTTOM}) {
      sheet.setMargin(margin, MARGIN_INCHES);
    }
    if (book.isForAnalysis()) {
      sheet.setMargin(PageMargin.BOTTOM, BOTTOM_INCHES);
      sheet.getFooter().setLeft(issuer(book));
      sheet.getFooter().setRight("&P / &N");
    }
  }

  private static PaperSize size(Paper paper) {
    return switch (paper) {
      case A4 -> PaperSize.A4_PAPER;
      case LETTER -> PaperSize.LETTER_PAPER;
    };
  }

  /** Who issues it, and how they are reached as far as there is room. */
  private static String issuer(Book book) {
    StringBuilder footer = new StringBuilder();
    for (Text line : book.house().imprint(book.report().front().organisation())) {
      // to Excel, & begins a code
      String words = (footer.isEmpty() ? "" : " · ") + line.in(book.language()).replace("&", "&&");
      if (SheetText.width(footer + words) <= FOOTER_ROOM) {
        footer.append(words);
      }
    }
    return footer.toString();
  }

  /** Repeats the header of a table on each page, and prints all of the text above it. */
  static void prepare(PlacedTable placed, Book book) {
    XSSFSheet sheet = placed.sheet();
    prepare(sheet, book);
    sheet.setRepeatingRows(new CellRangeAddress(placed.headerRow(), placed.headerRow(), -1, -1));
    setArea(sheet, whole(placed));
  }

  /**
   * Prints what stands beside the table too: each on a page of its own, so that nothing is divided
   * and the table keeps its size.
   *
   * @param firstRows the first row of each exhibit
   */
  static void includeExhibits(PlacedTable placed, List<Integer> firstRows) {
    XSSFSheet sheet = placed.sheet();
    int first = placed.exhibitColumn();
    int last = ColumnWidths.last(sheet, first, ChartDrawing.WIDTH / POINTS);
    StringBuilder areas = new StringBuilder(whole(placed));
    firstRows.forEach(
        row -> areas.append(',').append(area(row, first, row + Exhibits.rowsEach(), last)));
    setArea(sheet, areas.toString());
  }

  private static String whole(PlacedTable placed) {
    return area(0, 0, placed.lastRow(), placed.lastColumn());
  }

  private static String area(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    return new CellReference(firstRow, firstColumn, true, true).formatAsString()
        + ":"
        + new CellReference(lastRow, lastColumn, true, true).formatAsString();
  }

  private static void setArea(XSSFSheet sheet, String area) {
    sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), area);
  }
}
