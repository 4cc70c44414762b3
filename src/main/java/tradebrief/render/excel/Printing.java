package tradebrief.render.excel;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet opens and prints: on A4 across, as wide as one page, without header or footer. */
final class Printing {
  private static final double MARGIN_INCHES = 0.5;

  private Printing() {}

  static void prepare(XSSFSheet sheet) {
    sheet.setActiveCell(CellAddress.A1);
    sheet.setFitToPage(true);
    XSSFPrintSetup print = sheet.getPrintSetup();
    print.setLandscape(true);
    print.setPaperSize(PaperSize.A4_PAPER);
    print.setFitWidth((short) 1);
    // as many pages down as it takes
    print.setFitHeight((short) 0);
    for (PageMargin margin :
        new PageMargin[] {PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP, PageMargin.BOTTOM}) {
      sheet.setMargin(margin, MARGIN_INCHES);
    }
  }
}
