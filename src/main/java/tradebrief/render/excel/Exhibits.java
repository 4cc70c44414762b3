package tradebrief.render.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import tradebrief.model.Language;
import tradebrief.render.chart.ChartDrawing;
import tradebrief.render.chart.Palette;
import tradebrief.report.ReportChart;

/** Charts and pictures to the right of a table, one below the other. */
final class Exhibits {
  /** No row is lower than this, so that one exhibit never covers the next. */
  private static final double LEAST_ROW_POINTS = 15;

  private final PlacedTable placed;
  private final Language language;
  private final Palette palette;
  private final XSSFDrawing drawing;
  private final List<Integer> firstRows = new ArrayList<>();
  private final int column;
  private int row;
  private int count;

  Exhibits(PlacedTable placed, Book book) {
    this.placed = placed;
    language = book.language();
    palette = book.palette();
    drawing = placed.sheet().createDrawingPatriarch();
    column = placed.exhibitColumn();
    // below the header, which is printed again on each page
    row = placed.headerRow() + 1;
  }

  /** A chart that Excel draws of the table's cells. */
  void addChart(ReportChart chart) {
    XSSFChart excelChart = drawing.createChart(nextAnchor());
    new NativeChart(excelChart, placed, chart, language, palette).draw();
    describe(
        excelChart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr(),
        chart);
    fixSize();
  }

  /** A chart as a picture. */
  void addPicture(ReportChart chart, ChartDrawing charts) {
    byte[] png = charts.picture(chart, language);
    int index = placed.sheet().getWorkbook().addPicture(png, Workbook.PICTURE_TYPE_PNG);
    XSSFPicture picture = drawing.createPicture(nextAnchor(), index);
    describe(picture.getCTPicture().getNvPicPr().getCNvPr(), chart);
    fixSize();
  }

  private XSSFClientAnchor nextAnchor() {
    XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, column, row, column + 1, row + 1);
    firstRows.add(row);
    row += rowsEach() + 1;
    return anchor;
  }

  /** The first row of each exhibit, from 0. */
  List<Integer> firstRows() {
    return List.copyOf(firstRows);
  }

  /** How many rows an exhibit takes at most. */
  static int rowsEach() {
    return (int) Math.ceil(ChartDrawing.HEIGHT / LEAST_ROW_POINTS);
  }

  private void describe(CTNonVisualDrawingProps properties, ReportChart chart) {
    properties.setId(++count);
    properties.setName(chart.id());
    properties.setDescr(chart.alternative().in(language));
  }

  private void fixSize() {
    FixedSize.set(drawing, Units.toEMU(ChartDrawing.WIDTH), Units.toEMU(ChartDrawing.HEIGHT));
  }
}
