package tradebrief.render.excel;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.Locale;
import org.apache.poi.util.Units;
import tradebrief.model.Language;
import tradebrief.render.chart.ChartScale;
import tradebrief.render.chart.Palette;
import tradebrief.report.ReportChart.Shape;

/** How native charts look: as the charts of the briefing do. */
final class NativeLook {
  private static final int SIZE_HUNDREDTHS = 1000;
  private static final int TITLE_HUNDREDTHS = 1200;

  /** A quarter turn to the left, in sixty-thousandths of a degree. */
  private static final int UPWARDS = -5_400_000;

  private static final double HAIRLINE = 0.75;
  private static final double LINE = 2.25;

  private NativeLook() {}

  /** The chart as a whole: a white ground, no frame, its font. */
  static void dress(String typeface, Color ink, XmlPart xml) {
    xml.begin("c:spPr");
    fill(Palette.GROUND, xml);
    noStroke(xml);
    xml.end();
    xml.begin("c:txPr").empty("a:bodyPr").begin("a:p").begin("a:pPr");
    xml.begin("a:defRPr", "sz", SIZE_HUNDREDTHS);
    fill(ink, xml);
    xml.empty("a:latin", "typeface", typeface).empty("a:ea", "typeface", typeface);
    xml.end().end().end().end();
  }

  /** A column, or a part of one. */
  static void column(Shape shape, Color colour, boolean stacked, XmlPart xml) {
    xml.begin("c:spPr");
    if (shape == Shape.GROUND) {
      xml.empty("a:noFill");
    } else {
      fill(colour, xml);
      if (stacked) {
        // apart from those that it touches, whatever their colours
        stroke(Palette.GROUND, HAIRLINE, xml);
      }
    }
    xml.end();
  }

  /**
   * A line with points: filled ones, or hollow ones on a dashed line.
   *
   * @param index which of its shape: of lines that bear names, all but the first are thin
   */
  static void line(Shape shape, int index, Color colour, XmlPart xml) {
    boolean thin = shape == Shape.NAMED_LINE && index > 0;
    boolean dashed = shape == Shape.DASHED_LINE;
    xml.begin("c:spPr").begin("a:ln", "w", Units.toEMU(thin ? LINE / 2 : LINE));
    fill(colour, xml);
    if (dashed) {
      xml.value("a:prstDash", "dash");
    }
    xml.end().end();
    xml.begin("c:marker").value("c:symbol", "circle").begin("c:spPr");
    fill(dashed ? Palette.GROUND : colour, xml);
    stroke(colour, HAIRLINE * 2, xml);
    xml.end().end();
  }

  /** A line of the chart itself, such as that of an axis. */
  static void hairline(Color colour, XmlPart xml) {
    xml.begin("c:spPr");
    stroke(colour, HAIRLINE, xml);
    xml.end();
  }

  /** None where there would be one. */
  static void noLine(XmlPart xml) {
    xml.begin("c:spPr");
    noStroke(xml);
    xml.end();
  }

  static void fill(Color colour, XmlPart xml) {
    String rgb =
        String.format(
            Locale.ROOT, "%02X%02X%02X", colour.getRed(), colour.getGreen(), colour.getBlue());
    xml.begin("a:solidFill").value("a:srgbClr", rgb).end();
  }

  private static void stroke(Color colour, double points, XmlPart xml) {
    xml.begin("a:ln", "w", Units.toEMU(points));
    fill(colour, xml);
    xml.end();
  }

  private static void noStroke(XmlPart xml) {
    xml.begin("a:ln").empty("a:noFill").end();
  }

  /** Above the chart. */
  static void title(String text, Language language, XmlPart xml) {
    title(text, language, TITLE_HUNDREDTHS, xml, "rot", 0);
  }

  /**
   * Along an axis: Chinese from above with upright characters, Latin letters from below.
   *
   * @param lying whether the axis lies along the bottom
   */
  static void axisTitle(String text, Language language, boolean lying, XmlPart xml) {
    boolean turned = language.spaced() && !lying;
    boolean upright = !language.spaced() && !lying;
    title(
        text,
        language,
        SIZE_HUNDREDTHS,
        xml,
        "rot",
        turned ? UPWARDS : 0,
        "vert",
        upright ? "eaVert" : "horz");
  }

  private static void title(
      String text, Language language, int size, XmlPart xml, Object... direction) {
    String tag = language.locale().toLanguageTag();
    xml.begin("c:title").begin("c:tx").begin("c:rich").empty("a:bodyPr", direction);
    xml.empty("a:lstStyle").begin("a:p").begin("a:pPr", "algn", "l").empty("a:defRPr").end();
    xml.begin("a:r").empty("a:rPr", "lang", tag, "b", true, "sz", size).text("a:t", text).end();
    xml.end().end().end().empty("c:layout").value("c:overlay", false).end();
  }

  /**
   * How numbers along an axis are written, as far up as its series are. Two sections say nothing of
   * negative numbers, which programs treat differently then; an axis that has such shows all its
   * numbers.
   */
  static String format(ChartScale scale) {
    int decimals = (int) Math.max(0, Math.ceil(-Math.log10(scale.step())));
    String number = Look.number(decimals, "");
    return scale.low() < 0
        ? number
        // half a step more, as binary fractions may lie a little above
        : String.format(
            Locale.ROOT, "[>%s]\"\";%s", plain(scale.lastTick() + scale.step() / 2), number);
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
