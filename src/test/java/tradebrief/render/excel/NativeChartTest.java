package tradebrief.render.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTOneCellAnchor;
import testutil.SampleReport;
import tradebrief.model.Language;
import tradebrief.render.house.House;
import tradebrief.report.Edition;

class NativeChartTest {
  private static XSSFWorkbook open() throws IOException {
    byte[] bytes =
        new ExcelRenderer(Edition.ANALYSIS, House.USUAL)
            .render(SampleReport.of2023(), Language.EN)
            .content();
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  private static CTPlotArea plot(XSSFWorkbook workbook, String sheet) {
    XSSFDrawing drawing = workbook.getSheet(sheet).createDrawingPatriarch();
    List<XSSFChart> charts = drawing.getCharts();
    assertThat(charts).hasSize(1);
    return charts.get(0).getCTChart().getPlotArea();
  }

  @Test
  void refersToAnEmptyCellWhereANumberIsMissing() throws IOException {
    try (XSSFWorkbook workbook = open()) {
      CTLineSer published = plot(workbook, "trade_by_year").getLineChartArray(0).getSerArray(0);

      assertThat(published.getVal().getNumRef().getF())
          .isEqualTo(
              "(trade_by_year!$G$8:$G$9,trade_by_year!$C$10:$C$11,trade_by_year!$G$12,"
                  + "trade_by_year!$C$13,trade_by_year!$G$14)");
      assertThat(workbook.getSheet("trade_by_year").getRow(7).getCell(6)).isNull();
      assertThat(published.getVal().getNumRef().getNumCache().getPtCount().getVal()).isEqualTo(7);
      assertThat(published.getVal().getNumRef().getNumCache().getPtList())
          .extracting(CTNumVal::getIdx, CTNumVal::getV)
          .containsExactly(tuple(2L, "31.1"), tuple(3L, "18.6"), tuple(5L, "15.6"));
      assertThat(published.getCat().getStrRef().getF()).isEqualTo("trade_by_year!$A$8:$A$14");
    }
  }

  @Test
  void refersToAWholeColumnWithoutMissingNumbers() throws IOException {
    try (XSSFWorkbook workbook = open()) {
      CTPlotArea plot = plot(workbook, "zones_by_batch");

      assertThat(plot.getBarChartArray(0).getSerArray(0).getVal().getNumRef().getF())
          .isEqualTo("zones_by_batch!$B$6:$B$11");
      assertThat(plot.getLineChartList()).isEmpty();
      assertThat(plot.getValAxList()).hasSize(1);
    }
  }

  @Test
  void hasAxesThatExcelAccepts() throws IOException {
    try (XSSFWorkbook workbook = open()) {
      CTPlotArea plot = plot(workbook, "trade_by_year");

      assertThat(plot.getCatAxList()).hasSize(2);
      assertThat(plot.getValAxList()).hasSize(2);
      for (CTValAx axis : plot.getValAxList()) {
        assertThat(axis.getDelete().getVal()).isFalse();
        assertThat(axis.getNumFmt().getFormatCode()).isNotEmpty();
        assertThat(axis.getNumFmt().getSourceLinked()).isFalse();
      }
      assertThat(plot.getValAxArray(1).getCrosses().getVal()).hasToString("max");
      assertThat(plot.getBarChartArray(0).getAxIdArray(1).getVal())
          .isEqualTo(plot.getValAxArray(0).getAxId().getVal());
      assertThat(plot.getLineChartArray(0).getAxIdArray(1).getVal())
          .isEqualTo(plot.getValAxArray(1).getAxId().getVal());
    }
  }

  @Test
  void hasAlternativeTextsAndCoversNoCell() throws IOException {
    try (XSSFWorkbook workbook = open()) {
      CTOneCellAnchor chart = anchor(workbook, "trade_by_year");
      assertThat(chart.getGraphicFrame().getNvGraphicFramePr().getCNvPr().getDescr())
          .isEqualTo("Columns: trade of CNY 2,380 billion in 2023, up 15.6 per cent.");
      assertThat(chart.getFrom().getCol()).isEqualTo(10);
      assertThat(chart.getFrom().getRow()).isEqualTo(7);
      CTOneCellAnchor picture = anchor(workbook, "headline");
      assertThat(picture.getPic().getNvPicPr().getCNvPr().getDescr()).startsWith("Columns: trade");
      assertThat(picture.getFrom().getCol()).isEqualTo(9);
    }
  }

  private static CTOneCellAnchor anchor(XSSFWorkbook workbook, String sheet) {
    return workbook
        .getSheet(sheet)
        .createDrawingPatriarch()
        .getCTDrawing()
        .getOneCellAnchorArray(0);
  }
}
