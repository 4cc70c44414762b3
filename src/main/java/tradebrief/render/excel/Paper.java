package tradebrief.render.excel;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet is printed and first seen: A4 across, one page wide, with the cursor in A1. */
final class Paper {
  private Paper() {}

  static void set(XSSFSheet sheet) {
    sheet.setActiveCell(CellAddress.A1);
    sheet.setFitToPage(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    // as many pages as it takes
    print.setFitHeight((short) 0);
  }
}
