package tradebrief.render.excel;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import tradebrief.render.house.Logo;

/** The logo of the house, right of the words of the cover. */
final class CoverLogo {
  private static final int COLUMN = 1;
  private static final float MOST_WIDTH = 150;
  private static final float MOST_HEIGHT = 60;

  private CoverLogo() {}

  static void add(XSSFSheet sheet, Logo logo, Book book) {
    int index = book.workbook().addPicture(logo.png(), Workbook.PICTURE_TYPE_PNG);
    float scale = logo.scaleInto(MOST_WIDTH, MOST_HEIGHT);
    float width = logo.picture().getWidth() * scale;
    float height = logo.picture().getHeight() * scale;
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, COLUMN, 0, COLUMN + 1, 1);
    XSSFPicture picture = drawing.createPicture(anchor, index);
    CTNonVisualDrawingProps properties = picture.getCTPicture().getNvPicPr().getCNvPr();
    properties.setName("logo");
    // a picture without words is a fault to most programs, even one that only adorns
    properties.setDescr(
        logo.alternative().orElse(book.report().front().organisation()).in(book.language()));
    FixedSize.set(drawing, Units.toEMU(width), Units.toEMU(height));
  }
}
