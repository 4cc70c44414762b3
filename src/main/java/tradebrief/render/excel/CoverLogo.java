package tradebrief.render.excel;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import tradebrief.render.house.Logo;

/** The logo of the house, right of the words of the cover. */
final class CoverLogo {
  private static final int COLUMN = 1;
  private static final float MOST_WIDTH = 150;
  private static final float MOST_HEIGHT = 60;

  private CoverLogo() {}

  static void add(XSSFSheet sheet, Logo logo, Book book) {
    float scale = logo.scaleInto(MOST_WIDTH, MOST_HEIGHT);
    // a picture without words is a fault to most programs, even one that only adorns
    String description =
        logo.alternative().orElse(book.report().front().organisation()).in(book.language());
    Drawing drawing = new Drawing(sheet);
    drawing.addPicture(
        new Drawing.Frame(
            0,
            COLUMN,
            logo.picture().getWidth() * scale,
            logo.picture().getHeight() * scale,
            "logo",
            description),
        logo.png());
    drawing.close();
  }
}
