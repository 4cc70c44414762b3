package tradebrief.render.excel;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartLegend;
import org.apache.poi.xddf.usermodel.chart.XDDFLegendEntry;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import tradebrief.model.Language;
import tradebrief.render.chart.ChartData;
import tradebrief.render.chart.ChartDrawing;
import tradebrief.render.chart.ChartScale;
import tradebrief.render.chart.NamePlaces;
import tradebrief.render.chart.Palette;
import tradebrief.report.ReportChart;
import tradebrief.report.ReportChart.Series;
import tradebrief.report.ReportChart.Shape;

/**
 * A chart that Excel draws of the cells of a table, so that readers can go on working with it. It
 * looks like the one of the briefing.
 */
final class NativeChart {
  private static final int GAP_PERCENT = 80;

  /** Which part of the chart's height Excel leaves to the plot, about. */
  private static final double PLOT = 0.65;

  /** From one name of a line to the next, in points. */
  private static final double NAME_HEIGHT = 13;

  private final XSSFChart excel;
  private final PlacedTable placed;
  private final ChartData data;
  private final Language language;
  private final Palette palette;
  private final CategoryRange categories;

  NativeChart(
      XSSFChart excel, PlacedTable placed, ReportChart chart, Language language, Palette palette) {
    this.palette = palette;
    this.excel = excel;
    this.placed = placed;
    this.language = language;
    data = new ChartData(chart);
    int column = chart.table().indexOf(chart.categoryColumn());
    categories =
        new CategoryRange(
            data.categories(language),
            SeriesRange.area(placed, chart.firstRow(), chart.lastRow(), column),
            column);
  }

  void draw() {
    NativeLook.dress(excel, Looks.typeface(language), palette.ink());
    NativeLook.title(excel, data.chart().title().in(language));
    excel.setAutoTitleDeleted(false);
    excel.displayBlanksAs(DisplayBlanks.GAP);
    boolean lying = data.chart().isHorizontal();
    XDDFCategoryAxis bottom =
        excel.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
    if (lying) {
      bottom.setOrientation(AxisOrientation.MAX_MIN); // the first category at the top
    }
    XDDFValueAxis left = leftAxis(bottom);
    plotColumns(bottom, left);
    if (data.hasLineAxis()) {
      XDDFCategoryAxis hidden = excel.createCategoryAxis(AxisPosition.BOTTOM);
      hidden.setVisible(false);
      plotLines(hidden, rightAxis(hidden));
    } else {
      plotLines(bottom, left);
    }
    if (data.chart().needsLegend()) {
      addLegend();
    }
  }

  private void addLegend() {
    XDDFChartLegend legend = excel.getOrAddLegend();
    legend.setPosition(LegendPosition.BOTTOM);
    legend.setOverlay(false);
    for (int i = 0; i < data.chart().series().size(); i++) {
      if (data.chart().series().get(i).shape() == Shape.GROUND) {
        XDDFLegendEntry entry = legend.addEntry();
        entry.setIndex(i);
        entry.setDelete(true);
      }
    }
  }

  private XDDFValueAxis leftAxis(XDDFCategoryAxis bottom) {
    // below what is negative, and not across it
    bottom.setTickLabelPosition(AxisTickLabelPosition.LOW);
    NativeLook.line(bottom.getOrAddShapeProperties(), Palette.AXIS);
    bottom.setMajorTickMark(AxisTickMark.NONE);
    boolean lying = data.chart().isHorizontal();
    XDDFValueAxis axis = excel.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
    NativeLook.title(excel, axis, data.chart().valueAxis().in(language), language);
    if (lying) {
      NativeLook.lay(excel, axis);
    }
    axis.setCrosses(lying ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
    NativeLook.line(axis.getOrAddMajorGridProperties(), palette.grid());
    scale(axis, ChartScale.ofColumns(data));
    connect(bottom, axis);
    return axis;
  }

  private XDDFValueAxis rightAxis(XDDFCategoryAxis hidden) {
    XDDFValueAxis axis = excel.createValueAxis(AxisPosition.RIGHT);
    NativeLook.title(excel, axis, data.chart().lineAxis().in(language), language);
    axis.setCrosses(AxisCrosses.MAX);
    // each point has its value beside it; numbers down to where the columns are would mislead
    axis.setTickLabelPosition(AxisTickLabelPosition.NONE);
    scale(axis, ChartScale.ofLines(data));
    connect(hidden, axis);
    return axis;
  }

  private static void connect(XDDFCategoryAxis category, XDDFValueAxis value) {
    category.crossAxis(value);
    value.crossAxis(category);
  }

  private void scale(XDDFValueAxis axis, ChartScale scale) {
    axis.setCrossBetween(AxisCrossBetween.BETWEEN);
    axis.setMajorTickMark(AxisTickMark.NONE);
    axis.setMinimum(scale.low());
    axis.setMaximum(scale.high());
    axis.setMajorUnit(scale.step());
    NativeLook.format(excel, axis, scale);
    NativeLook.noLine(axis.getOrAddShapeProperties());
  }

  private void plotColumns(XDDFCategoryAxis bottom, XDDFValueAxis left) {
    XDDFBarChartData columns = (XDDFBarChartData) excel.createData(ChartTypes.BAR, bottom, left);
    columns.setBarDirection(data.chart().isHorizontal() ? BarDirection.BAR : BarDirection.COL);
    columns.setBarGrouping(data.chart().isStacked() ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
    columns.setGapWidth(GAP_PERCENT);
    columns.setVaryColors(false);
    // Excel refuses a chart of stacked columns with labels outside of them
    String position = data.chart().isStacked() ? "ctr" : "outEnd";
    for (Series series : data.columns()) {
      XDDFBarChartData.Series drawn =
          (XDDFBarChartData.Series) columns.addSeries(categories, range(series));
      drawn.setTitle(series.label().in(language));
      if (series.shape() == Shape.GROUND) {
        drawn.setFillProperties(new XDDFNoFillProperties());
      } else {
        NativeLook.fill(drawn, colour(series));
        if (data.chart().isStacked()) {
          NativeLook.part(drawn);
        }
      }
      // Excel's default leaves negative columns white
      drawn.getCTBarSer().addNewInvertIfNegative().setVal(false);
      CTDLbls labels = drawn.getCTBarSer().addNewDLbls();
      NativeLabels.label(labels, range(series), position);
      if (data.chart().isOfSteps()) {
        NativeLabels.ground(labels);
      }
      NativeLabels.particular(
          labels, range(series), NativeLabels.hidden(data, series), Optional.empty());
    }
    plot(columns);
    if (data.chart().isStacked()) {
      NativeLook.stack(excel.getCTChart().getPlotArea().getBarChartArray(0));
    }
  }

  private void plotLines(XDDFCategoryAxis bottom, XDDFValueAxis axis) {
    if (data.lines().isEmpty()) {
      return;
    }
    XDDFLineChartData lines = (XDDFLineChartData) excel.createData(ChartTypes.LINE, bottom, axis);
    lines.setGrouping(Grouping.STANDARD);
    lines.setVaryColors(false);
    Map<Series, Double> moves = NamePlaces.moves(data, PLOT * ChartDrawing.HEIGHT, NAME_HEIGHT);
    for (Series series : inOrderOfDrawing(data.lines())) {
      XDDFLineChartData.Series drawn =
          (XDDFLineChartData.Series) lines.addSeries(categories, range(series));
      drawn.setTitle(series.label().in(language));
      NativeLook.line(drawn, series.shape(), data.indexInShape(series), colour(series));
      boolean named = series.shape() == Shape.NAMED_LINE;
      CTDLbls labels = drawn.getCTLineSer().addNewDLbls();
      NativeLabels.label(labels, range(series), named ? "r" : "t");
      labels.getShowSerName().setVal(named);
      NativeLabels.particular(
          labels,
          range(series),
          NativeLabels.hidden(data, series),
          Optional.ofNullable(moves.get(series)).map(points -> points / ChartDrawing.HEIGHT));
    }
    plot(lines);
  }

  /** Of lines that bear names the first is the one to look at, and nothing is drawn over it. */
  private static List<Series> inOrderOfDrawing(List<Series> lines) {
    List<Series> order = new ArrayList<>(lines);
    if (lines.get(0).shape() == Shape.NAMED_LINE) {
      Collections.reverse(order);
    }
    return order;
  }

  /** Not by the chart, which would make a workbook for data of its own first. */
  private static void plot(XDDFChartData data) {
    for (int i = 0; i < data.getSeriesCount(); i++) {
      data.getSeries(i).plot();
    }
  }

  private Color colour(Series series) {
    return palette.of(series.shape(), data.indexInShape(series));
  }

  private SeriesRange range(Series series) {
    return new SeriesRange(
        placed,
        data.chart().firstRow(),
        data.chart().table().indexOf(series.column()),
        data.figures(series));
  }
}
