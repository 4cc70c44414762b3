package tradebrief.render.excel;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.Locale;
import javax.xml.namespace.QName;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFFillProperties;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextVerticalType;
import tradebrief.model.Language;
import tradebrief.render.chart.ChartScale;
import tradebrief.render.chart.Palette;
import tradebrief.report.ReportChart.Shape;

/** How native charts look: as the charts of the briefing do. */
final class NativeLook {
  static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  private static final int SIZE_HUNDREDTHS = 1000;
  private static final int TITLE_HUNDREDTHS = 1200;

  /** A quarter turn to the left, in sixty-thousandths of a degree. */
  private static final int UPWARDS = -5_400_000;

  private static final double HAIRLINE = 0.75;
  private static final double LINE = 2.25;

  private NativeLook() {}

  /** The chart as a whole: its font, a white ground, no frame. */
  static void dress(XSSFChart chart, String typeface, Color ink) {
    CTChartSpace space = chart.getCTChartSpace();
    space.addNewRoundedCorners().setVal(false);
    XDDFShapeProperties ground = new XDDFShapeProperties(space.addNewSpPr());
    ground.setFillProperties(solid(Palette.GROUND));
    noLine(ground);
    CTTextBody text = space.addNewTxPr();
    text.addNewBodyPr();
    CTTextCharacterProperties font = text.addNewP().addNewPPr().addNewDefRPr();
    font.setSz(SIZE_HUNDREDTHS);
    font.addNewSolidFill().addNewSrgbClr().setVal(rgb(ink));
    font.addNewLatin().setTypeface(typeface);
    font.addNewEa().setTypeface(typeface);
  }

  static void fill(XDDFChartData.Series series, Color colour) {
    series.setFillProperties(solid(colour));
  }

  /** Keeps a part of a column apart from those that it touches, whatever their colours. */
  static void part(XDDFChartData.Series series) {
    series.setLineProperties(stroke(Palette.GROUND, HAIRLINE));
  }

  /**
   * A line with points: filled ones, or hollow ones on a dashed line.
   *
   * @param index which of its shape: of lines that bear names, all but the first are thin
   */
  static void line(XDDFLineChartData.Series series, Shape shape, int index, Color colour) {
    boolean thin = shape == Shape.NAMED_LINE && index > 0;
    XDDFLineProperties line = stroke(colour, thin ? LINE / 2 : LINE);
    if (shape == Shape.DASHED_LINE) {
      line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
    }
    series.setLineProperties(line);
    series.setSmooth(false);
    series.setMarkerStyle(MarkerStyle.CIRCLE);
    XDDFShapeProperties point = new XDDFShapeProperties();
    point.setFillProperties(solid(shape == Shape.DASHED_LINE ? Palette.GROUND : colour));
    point.setLineProperties(stroke(colour, HAIRLINE * 2));
    series.getCTLineSer().getMarker().setSpPr(point.getXmlObject());
  }

  static void line(XDDFShapeProperties properties, Color colour) {
    properties.setLineProperties(stroke(colour, HAIRLINE));
  }

  static void noLine(XDDFShapeProperties properties) {
    properties.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
  }

  private static XDDFLineProperties stroke(Color colour, double points) {
    XDDFLineProperties line = new XDDFLineProperties(solid(colour));
    line.setWidth(points);
    return line;
  }

  static XDDFFillProperties solid(Color colour) {
    return new XDDFSolidFillProperties(
        XDDFColor.from(
            new byte[] {
              (byte) colour.getRed(), (byte) colour.getGreen(), (byte) colour.getBlue()
            }));
  }

  private static byte[] rgb(Color colour) {
    return new byte[] {(byte) colour.getRed(), (byte) colour.getGreen(), (byte) colour.getBlue()};
  }

  /** Above the chart. */
  static void title(XSSFChart chart, String text) {
    chart.setTitleText(text);
    chart.setTitleOverlay(false);
    CTTextBody body = chart.getCTChart().getTitle().getTx().getRich();
    body.getBodyPr().setRot(0);
    embolden(body, TITLE_HUNDREDTHS);
  }

  /** Along an axis: Chinese from above with upright characters, Latin letters from below. */
  static void title(XSSFChart chart, XDDFValueAxis axis, String text, Language language) {
    axis.setTitle(text);
    CTTextBody body = axisOf(chart, axis).getTitle().getTx().getRich();
    if (language.spaced()) {
      body.getBodyPr().setRot(UPWARDS);
      body.getBodyPr().setVert(STTextVerticalType.HORZ);
    } else {
      body.getBodyPr().setRot(0);
      body.getBodyPr().setVert(STTextVerticalType.EA_VERT);
    }
    embolden(body, SIZE_HUNDREDTHS);
  }

  /** Sets the title of an axis that lies along the bottom. */
  static void lay(XSSFChart chart, XDDFValueAxis axis) {
    CTTextBody body = axisOf(chart, axis).getTitle().getTx().getRich();
    body.getBodyPr().setRot(0);
    body.getBodyPr().setVert(STTextVerticalType.HORZ);
  }

  private static CTValAx axisOf(XSSFChart chart, XDDFValueAxis axis) {
    return chart.getCTChart().getPlotArea().getValAxList().stream()
        .filter(other -> other.getAxId().getVal() == axis.getId())
        .findFirst()
        .orElseThrow();
  }

  private static void embolden(CTTextBody body, int size) {
    CTTextCharacterProperties font = body.getPArray(0).getRArray(0).getRPr();
    font.setB(true);
    font.setSz(size);
  }

  /**
   * Numbers along an axis, as far up as its series are. Two sections say nothing of negative
   * numbers, which programs treat differently then; an axis that has such shows all its numbers.
   */
  static void format(XSSFChart chart, XDDFValueAxis axis, ChartScale scale) {
    int decimals = (int) Math.max(0, Math.ceil(-Math.log10(scale.step())));
    String number = Look.number(decimals, "");
    axis.setNumberFormat(
        scale.low() < 0
            ? number
            // half a step more, as binary fractions may lie a little above
            : String.format(
                Locale.ROOT, "[>%s]\"\";%s", plain(scale.lastTick() + scale.step() / 2), number));
    // otherwise Excel takes the format of the cells
    axisOf(chart, axis).getNumFmt().setSourceLinked(false);
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  /**
   * Sets columns on top of each other; otherwise they stand side by side, however they are grouped.
   * By a cursor, because the schema classes that POI brings lack the overlap.
   */
  static void stack(CTBarChart columns) {
    try (XmlCursor cursor = columns.getGapWidth().newCursor()) {
      cursor.toEndToken();
      cursor.toNextToken();
      insertValue(cursor, "overlap", "100");
    }
  }

  /** Puts an element with a value where a cursor stands. */
  static void insertValue(XmlCursor cursor, String element, String value) {
    cursor.beginElement(new QName(CHART, element));
    cursor.insertAttributeWithValue("val", value);
    cursor.toNextToken();
  }
}
