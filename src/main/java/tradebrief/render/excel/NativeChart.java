package tradebrief.render.excel;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.jspecify.annotations.Nullable;
import tradebrief.model.Language;
import tradebrief.render.chart.ChartData;
import tradebrief.report.ReportChart;
import tradebrief.report.ReportChart.Series;

/** Draws a chart that Excel itself draws, and anybody can edit, from the cells of its table. */
final class NativeChart {
  /** The space between columns, in per cent of a column. */
  private static final int GAP_WIDTH = 60;

  private final ReportChart chart;
  private final ChartData data;
  private final ChartRanges ranges;
  private final Language language;

  NativeChart(PlacedTable placed, ReportChart chart, Language language) {
    this.chart = chart;
    this.language = language;
    data = new ChartData(chart);
    ranges = new ChartRanges(placed, chart);
  }

  void draw(Easel easel) {
    XSSFChart drawing = easel.sheet().createDrawingPatriarch().createChart(easel.anchor());
    drawing.setTitleText(chart.title().in(language));
    drawing.setTitleOverlay(false);
    if (chart.series().size() > 1) {
      drawing.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
    NativeAxes axes = new NativeAxes(drawing, data, language);
    columns(drawing, axes);
    if (!data.lines().isEmpty()) {
      lines(drawing, axes);
    }
    axes.finish();
    drawing.displayBlanksAs(DisplayBlanks.GAP);
    NativeLook.dress(drawing, language);
    easel.label(
        drawing.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr(),
        chart,
        language);
    easel.fix();
  }

  private void columns(XSSFChart drawing, NativeAxes axes) {
    XDDFBarChartData bars =
        (XDDFBarChartData)
            drawing.createData(ChartTypes.BAR, axes.categories(), axes.columnValues());
    bars.setBarDirection(BarDirection.COL);
    bars.setGapWidth(GAP_WIDTH);
    bars.setVaryColors(false);
    for (Series series : data.columns()) {
      NativeLook.dress(
          (XDDFBarChartData.Series) add(bars, series), series, data.indexInShape(series));
    }
    drawing.plot(bars);
  }

  private void lines(XSSFChart drawing, NativeAxes axes) {
    XDDFLineChartData lines =
        (XDDFLineChartData)
            drawing.createData(ChartTypes.LINE, axes.lineCategories(), axes.lineValues());
    lines.setVaryColors(false);
    for (Series series : data.lines()) {
      NativeLook.dress(
          (XDDFLineChartData.Series) add(lines, series), series, data.indexInShape(series));
    }
    drawing.plot(lines);
  }

  private XDDFChartData.Series add(XDDFChartData group, Series series) {
    XDDFChartData.Series added = group.addSeries(categories(), values(series));
    added.setTitle(series.label().in(language));
    return added;
  }

  private XDDFCategoryDataSource categories() {
    List<String> names = data.categories(language);
    return XDDFDataSourcesFactory.fromArray(names.toArray(new String[0]), ranges.categories());
  }

  /** With the values that a viewer shows that does not read the cells; null is a gap to POI. */
  private XDDFNumericalDataSource<BigDecimal> values(Series series) {
    @Nullable BigDecimal[] values =
        data.figures(series).stream()
            .map(figure -> figure.map(CellContent::rounded).orElse(null))
            .toArray(BigDecimal[]::new);
    return XDDFDataSourcesFactory.fromArray(values, ranges.values(series));
  }
}
