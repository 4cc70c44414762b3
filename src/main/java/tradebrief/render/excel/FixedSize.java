package tradebrief.render.excel;

import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPositiveSize2D;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTOneCellAnchor;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;

/** Drawings with a size of their own. */
final class FixedSize {
  private FixedSize() {}

  /**
   * Gives the drawing just added a size of its own. POI ties it to two cells, between which it
   * would be stretched by every row that Excel makes higher.
   *
   * @param width in EMU, of which a point has 12,700
   */
  static void set(XSSFDrawing drawing, long width, long height) {
    CTDrawing all = drawing.getCTDrawing();
    CTTwoCellAnchor tied = all.getTwoCellAnchorArray(0);
    CTOneCellAnchor free = all.addNewOneCellAnchor();
    free.setFrom(tied.getFrom());
    resize(free.addNewExt(), width, height);
    if (tied.isSetPic()) {
      free.setPic(tied.getPic());
      resize(free.getPic().getSpPr().getXfrm().getExt(), width, height);
    } else {
      free.setGraphicFrame(tied.getGraphicFrame());
      resize(free.getGraphicFrame().getXfrm().getExt(), width, height);
    }
    free.addNewClientData();
    all.removeTwoCellAnchor(0);
  }

  private static void resize(CTPositiveSize2D size, long width, long height) {
    size.setCx(width);
    size.setCy(height);
  }
}
