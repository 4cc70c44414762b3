package tradebrief.render.excel;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFRelation;
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
  private static final int OVERLAP_PERCENT = 100;

  /** Which part of the chart's height Excel leaves to the plot, about. */
  private static final double PLOT = 0.65;

  /** From one name of a line to the next, in points. */
  private static final double NAME_HEIGHT = 13;

  /** The pair of axes that columns have; lines may have the next one. */
  private static final int FIRST_PAIR = 0;

  private final XmlPart xml = new XmlPart();
  private final PlacedTable placed;
  private final ChartData data;
  private final Language language;
  private final Palette palette;
  private final CategoryRange categories;
  private int drawn;

  NativeChart(PlacedTable placed, ReportChart chart, Language language, Palette palette) {
    this.placed = placed;
    this.language = language;
    this.palette = palette;
    data = new ChartData(chart);
    int column = chart.table().indexOf(chart.categoryColumn());
    categories =
        new CategoryRange(
            data.categories(language),
            SeriesRange.area(placed, chart.firstRow(), chart.lastRow(), column));
  }

  /** The part of the workbook that is this chart. */
  byte[] xml() {
    xml.begin(
        "c:chartSpace", "xmlns:c", XSSFRelation.NS_CHART, "xmlns:a", XSSFRelation.NS_DRAWINGML);
    xml.value("c:roundedCorners", false).begin("c:chart");
    NativeLook.title(data.chart().title().in(language), language, xml);
    xml.value("c:autoTitleDeleted", false).begin("c:plotArea").empty("c:layout");
    int linePair = data.hasLineAxis() ? FIRST_PAIR + 1 : FIRST_PAIR;
    writeColumns();
    writeLines(linePair);
    writeAxes();
    if (linePair != FIRST_PAIR) {
      writeLineAxes(linePair);
    }
    xml.end();
    if (data.chart().needsLegend()) {
      writeLegend();
    }
    xml.value("c:plotVisOnly", true).value("c:dispBlanksAs", "gap").end();
    NativeLook.dress(Looks.typeface(language), palette.ink(), xml);
    return xml.end().bytes();
  }

  private void writeColumns() {
    if (data.columns().isEmpty()) {
      return;
    }
    boolean stacked = data.chart().isStacked();
    xml.begin("c:barChart").value("c:barDir", data.chart().isHorizontal() ? "bar" : "col");
    xml.value("c:grouping", stacked ? "stacked" : "clustered").value("c:varyColors", false);
    for (Series series : data.columns()) {
      beginSeries(series);
      NativeLook.column(series.shape(), colour(series), stacked, xml);
      // Excel's default leaves negative columns white
      xml.value("c:invertIfNegative", false);
      // Excel refuses a chart of stacked columns with labels outside of them
      String position = stacked ? "ctr" : "outEnd";
      writeNumbers(series, position, data.chart().isOfSteps(), Optional.empty());
      xml.end();
    }
    xml.value("c:gapWidth", GAP_PERCENT);
    if (stacked) {
      // otherwise they stand side by side, however they are grouped
      xml.value("c:overlap", OVERLAP_PERCENT);
    }
    endPlot(FIRST_PAIR);
  }

  private void writeLines(int pair) {
    if (data.lines().isEmpty()) {
      return;
    }
    Map<Series, Double> moves = NamePlaces.moves(data, PLOT * ChartDrawing.HEIGHT, NAME_HEIGHT);
    xml.begin("c:lineChart").value("c:grouping", "standard").value("c:varyColors", false);
    for (Series series : inOrderOfDrawing(data.lines())) {
      beginSeries(series);
      NativeLook.line(series.shape(), data.indexInShape(series), colour(series), xml);
      Optional<Double> move =
          Optional.ofNullable(moves.get(series)).map(points -> points / ChartDrawing.HEIGHT);
      writeNumbers(series, isNamed(series) ? "r" : "t", false, move);
      xml.value("c:smooth", false).end();
    }
    endPlot(pair);
  }

  /** Of lines that bear names the first is the one to look at, and nothing is drawn over it. */
  private static List<Series> inOrderOfDrawing(List<Series> lines) {
    List<Series> order = new ArrayList<>(lines);
    if (isNamed(lines.get(0))) {
      Collections.reverse(order);
    }
    return order;
  }

  private static boolean isNamed(Series series) {
    return series.shape() == Shape.NAMED_LINE;
  }

  private void beginSeries(Series series) {
    xml.begin("c:ser").value("c:idx", drawn).value("c:order", drawn++);
    xml.begin("c:tx").text("c:v", series.label().in(language)).end();
  }

  /** The labels of a series, its categories and its numbers. */
  private void writeNumbers(
      Series series, String position, boolean grounded, Optional<Double> move) {
    SeriesRange range =
        new SeriesRange(
            placed,
            data.chart().firstRow(),
            data.chart().table().indexOf(series.column()),
            data.figures(series));
    List<Integer> hidden = NativeLabels.hidden(data, series);
    new NativeLabels(range, hidden, position, grounded, isNamed(series), move).write(xml);
    categories.write(xml);
    range.write(xml);
  }

  private void endPlot(int pair) {
    xml.value("c:axId", categoryAxis(pair)).value("c:axId", valueAxis(pair)).end();
  }

  private static int categoryAxis(int pair) {
    return 2 * pair;
  }

  private static int valueAxis(int pair) {
    return 2 * pair + 1;
  }

  private void writeAxes() {
    boolean lying = data.chart().isHorizontal();
    beginAxis("c:catAx", categoryAxis(FIRST_PAIR));
    // the first category of bars at the top
    xml.begin("c:scaling").value("c:orientation", lying ? "maxMin" : "minMax").end();
    xml.value("c:delete", false).value("c:axPos", lying ? "l" : "b");
    // below what is negative, and not across it
    writeTicks("low");
    NativeLook.hairline(Palette.AXIS, xml);
    endCategories(FIRST_PAIR);

    beginAxis("c:valAx", valueAxis(FIRST_PAIR));
    ChartScale scale = ChartScale.ofColumns(data);
    writeScale(scale);
    xml.value("c:axPos", lying ? "b" : "l").begin("c:majorGridlines");
    NativeLook.hairline(palette.grid(), xml);
    xml.end();
    NativeLook.axisTitle(data.chart().valueAxis().in(language), language, lying, xml);
    endValues(scale, "nextTo", FIRST_PAIR, lying);
  }

  private void writeLineAxes(int pair) {
    beginAxis("c:catAx", categoryAxis(pair));
    xml.begin("c:scaling").value("c:orientation", "minMax").end();
    xml.value("c:delete", true).value("c:axPos", "b");
    writeTicks("nextTo");
    endCategories(pair);

    beginAxis("c:valAx", valueAxis(pair));
    ChartScale scale = ChartScale.ofLines(data);
    writeScale(scale);
    xml.value("c:axPos", "r");
    NativeLook.axisTitle(data.chart().lineAxis().in(language), language, false, xml);
    // each point has its value beside it; numbers down to where the columns are would mislead
    endValues(scale, "none", pair, true);
  }

  private void beginAxis(String element, int id) {
    xml.begin(element).value("c:axId", id);
  }

  private void writeScale(ChartScale scale) {
    xml.begin("c:scaling").value("c:orientation", "minMax");
    xml.value("c:max", scale.high()).value("c:min", scale.low()).end().value("c:delete", false);
  }

  private void writeTicks(String labels) {
    xml.value("c:majorTickMark", "none").value("c:minorTickMark", "none");
    xml.value("c:tickLblPos", labels);
  }

  private void endCategories(int pair) {
    xml.value("c:crossAx", valueAxis(pair)).value("c:crosses", "autoZero");
    xml.value("c:auto", false).end();
  }

  /**
   * Ends an axis of values.
   *
   * @param far whether it stands where the categories end
   */
  private void endValues(ChartScale scale, String labels, int pair, boolean far) {
    // otherwise Excel takes the format of the cells
    xml.empty("c:numFmt", "formatCode", NativeLook.format(scale), "sourceLinked", false);
    writeTicks(labels);
    NativeLook.noLine(xml);
    xml.value("c:crossAx", categoryAxis(pair)).value("c:crosses", far ? "max" : "autoZero");
    xml.value("c:crossBetween", "between").value("c:majorUnit", scale.step()).end();
  }

  private void writeLegend() {
    xml.begin("c:legend").value("c:legendPos", "b");
    for (int i = 0; i < data.chart().series().size(); i++) {
      if (data.chart().series().get(i).shape() == Shape.GROUND) {
        xml.begin("c:legendEntry").value("c:idx", i).value("c:delete", true).end();
      }
    }
    xml.value("c:overlay", false).end();
  }

  private Color colour(Series series) {
    return palette.of(series.shape(), data.indexInShape(series));
  }
}
