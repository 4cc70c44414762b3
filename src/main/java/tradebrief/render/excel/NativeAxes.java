package tradebrief.render.excel;

import java.math.BigDecimal;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBodyProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextVerticalType;
import tradebrief.model.Language;
import tradebrief.render.chart.ChartData;
import tradebrief.render.chart.ChartScale;
import tradebrief.render.chart.Palette;

/** The axes of a native chart: one pair, or two when the lines have an axis of their own. */
final class NativeAxes {
  /** A quarter turn, read from below, in 60,000ths of a degree. */
  private static final int UPWARDS = -5_400_000;

  private final XSSFChart drawing;
  private final XDDFCategoryAxis categories;
  private final XDDFValueAxis columnValues;
  private final XDDFCategoryAxis lineCategories;
  private final XDDFValueAxis lineValues;

  NativeAxes(XSSFChart drawing, ChartData data, Language language) {
    this.drawing = drawing;
    categories = drawing.createCategoryAxis(AxisPosition.BOTTOM);
    categories.setTickLabelPosition(AxisTickLabelPosition.LOW);
    categories.setMajorTickMark(AxisTickMark.NONE);
    NativeLook.outline(categories.getOrAddShapeProperties(), Palette.AXIS);
    columnValues = drawing.createValueAxis(AxisPosition.LEFT);
    pair(categories, columnValues);
    scale(columnValues, ChartScale.ofColumns(data), data.chart().valueAxis().in(language));
    NativeLook.outline(columnValues.getOrAddMajorGridProperties(), Palette.GRID);
    if (data.hasLineAxis()) {
      lineCategories = drawing.createCategoryAxis(AxisPosition.BOTTOM);
      // Excel wants a second pair, of which only the numbers are seen
      lineCategories.setVisible(false);
      lineValues = drawing.createValueAxis(AxisPosition.RIGHT);
      pair(lineCategories, lineValues);
      lineValues.setCrosses(AxisCrosses.MAX);
      scale(lineValues, ChartScale.ofLines(data), data.chart().lineAxis().in(language));
    } else {
      lineCategories = categories;
      lineValues = columnValues;
    }
  }

  XDDFCategoryAxis categories() {
    return categories;
  }

  XDDFValueAxis columnValues() {
    return columnValues;
  }

  XDDFCategoryAxis lineCategories() {
    return lineCategories;
  }

  XDDFValueAxis lineValues() {
    return lineValues;
  }

  private static void pair(XDDFCategoryAxis categories, XDDFValueAxis values) {
    categories.crossAxis(values);
    values.crossAxis(categories);
    values.setCrossBetween(AxisCrossBetween.BETWEEN);
  }

  private static void scale(XDDFValueAxis axis, ChartScale scale, String title) {
    axis.setTitle(title);
    axis.setMinimum(scale.low());
    axis.setMaximum(scale.high());
    axis.setMajorUnit(scale.step());
    axis.setNumberFormat(format(scale));
    axis.setMajorTickMark(AxisTickMark.NONE);
    NativeLook.noOutline(axis.getOrAddShapeProperties());
  }

  /** Writes numbers only where the series of the axis are, as the drawn chart does. */
  static String format(ChartScale scale) {
    BigDecimal half = BigDecimal.valueOf(scale.step() / 2);
    BigDecimal above = BigDecimal.valueOf(scale.lastTick()).add(half);
    BigDecimal below = BigDecimal.valueOf(scale.firstTick()).subtract(half);
    int decimals = BigDecimal.valueOf(scale.step()).stripTrailingZeros().scale();
    return "[>%s]\"\";[<%s]\"\";%s"
        .formatted(
            above.toPlainString(), below.toPlainString(), Look.number(Math.max(0, decimals), ""));
  }

  /** Completes what POI leaves out and Excel insists on. */
  void finish() {
    CTPlotArea area = drawing.getCTChart().getPlotArea();
    area.getValAxList()
        .forEach(
            axis -> {
              axis.getNumFmt().setSourceLinked(false);
              turn(axis.getTitle());
            });
    area.getCatAxList()
        .forEach(
            axis -> {
              if (!axis.isSetNumFmt()) {
                axis.addNewNumFmt().setFormatCode(Look.GENERAL);
              }
              axis.getNumFmt().setSourceLinked(false);
            });
  }

  private static void turn(CTTitle title) {
    CTTextBodyProperties body = title.getTx().getRich().getBodyPr();
    body.setRot(UPWARDS);
    body.setVert(STTextVerticalType.HORZ);
    if (!title.isSetOverlay()) {
      title.addNewOverlay();
    }
    title.getOverlay().setVal(false);
  }
}
