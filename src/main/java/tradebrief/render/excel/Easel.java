package tradebrief.render.excel;

import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPositiveSize2D;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTOneCellAnchor;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;
import tradebrief.model.Language;
import tradebrief.render.chart.ChartDrawing;
import tradebrief.report.ReportChart;

/**
 * Where charts and pictures stand on a sheet: right of the table behind one empty column, below
 * each other, all of one size.
 */
final class Easel {
  private static final float SPACE = 12;

  private final PlacedTable placed;
  private int row;

  Easel(PlacedTable placed) {
    this.placed = placed;
    row = placed.headerRow();
  }

  XSSFSheet sheet() {
    return placed.sheet();
  }

  /** Where the next one begins; {@link #fix} says where it ends. */
  XSSFClientAnchor anchor() {
    int column = placed.gapColumn() + 1;
    return new XSSFClientAnchor(0, 0, 0, 0, column, row, column + 1, row + 1);
  }

  /** Gives a shape its name and alternative text, for which POI has no method. */
  void label(CTNonVisualDrawingProps shape, ReportChart chart, Language language) {
    shape.setName(chart.title().in(language));
    shape.setDescr(chart.alternative().in(language));
  }

  /**
   * Fixes the size of the shape that was added last. POI can only tie it to a cell at each end, so
   * that it would stretch with the rows beside it.
   */
  void fix() {
    CTDrawing drawing = sheet().createDrawingPatriarch().getCTDrawing();
    int last = drawing.sizeOfTwoCellAnchorArray() - 1;
    CTTwoCellAnchor stretching = drawing.getTwoCellAnchorArray(last);
    CTOneCellAnchor fixed = drawing.addNewOneCellAnchor();
    fixed.setFrom(stretching.getFrom());
    CTPositiveSize2D size = fixed.addNewExt();
    size.setCx(Units.toEMU(ChartDrawing.WIDTH));
    size.setCy(Units.toEMU(ChartDrawing.HEIGHT));
    if (stretching.isSetGraphicFrame()) {
      fixed.setGraphicFrame(stretching.getGraphicFrame());
    } else {
      fixed.setPic(stretching.getPic());
    }
    fixed.addNewClientData();
    drawing.removeTwoCellAnchor(last);
    moveDown();
  }

  private void moveDown() {
    float left = ChartDrawing.HEIGHT + SPACE;
    while (left > 0) {
      XSSFRow beside = sheet().getRow(row);
      left -= beside == null ? sheet().getDefaultRowHeightInPoints() : beside.getHeightInPoints();
      row++;
    }
  }
}
