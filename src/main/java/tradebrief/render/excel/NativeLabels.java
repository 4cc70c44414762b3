package tradebrief.render.excel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.namespace.QName;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import tradebrief.model.Language;
import tradebrief.render.chart.ChartData;
import tradebrief.render.chart.Palette;
import tradebrief.report.ReportChart.Series;

/** The values beside the points of a native chart. */
final class NativeLabels {
  /** How many digits fit beside each other over the width of the plot. */
  private static final int ROOM = 72;

  private NativeLabels() {}

  /**
   * Values beside the points.
   *
   * @param position as Excel calls it
   */
  static void label(CTDLbls labels, SeriesRange range, String position) {
    labels.addNewNumFmt().setFormatCode(range.getFormatCode());
    labels.getNumFmt().setSourceLinked(false);
    labels.addNewDLblPos().setVal(STDLblPos.Enum.forString(position));
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(true);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }

  /** Gives values a ground of their own, so that they can be read on columns. */
  static void ground(CTDLbls labels) {
    XDDFShapeProperties box = new XDDFShapeProperties(labels.addNewSpPr());
    box.setFillProperties(NativeLook.solid(Palette.GROUND));
  }

  /**
   * What is particular to the labels of single points, when all else is said of the labels: some
   * are hidden, some show other decimals than most, and those that would stand on another are
   * moved. By a cursor, because the schema classes that POI brings lack the label of one point.
   *
   * @param move by how much labels move down, in heights of the chart
   */
  static void particular(
      CTDLbls labels, SeriesRange range, List<Integer> hidden, Optional<Double> move) {
    String usual = range.getFormatCode();
    try (XmlCursor cursor = labels.newCursor()) {
      cursor.toFirstContentToken();
      for (int point = 0; point < range.getPointCount(); point++) {
        Optional<String> format = range.formatOf(point).filter(own -> !own.equals(usual));
        if (hidden.contains(point)) {
          begin(cursor, point);
          NativeLook.insertValue(cursor, "delete", "1");
          cursor.toNextToken();
        } else if (format.isPresent() || move.isPresent()) {
          begin(cursor, point);
          move.ifPresent(down -> move(down, cursor));
          copy(labels, format.orElse(usual), cursor);
          cursor.toNextToken();
        }
      }
    }
  }

  private static void begin(XmlCursor cursor, int point) {
    cursor.beginElement(new QName(NativeLook.CHART, "dLbl"));
    NativeLook.insertValue(cursor, "idx", Integer.toString(point));
  }

  private static void move(double down, XmlCursor cursor) {
    cursor.beginElement(new QName(NativeLook.CHART, "layout"));
    cursor.beginElement(new QName(NativeLook.CHART, "manualLayout"));
    NativeLook.insertValue(cursor, "x", "0");
    NativeLook.insertValue(cursor, "y", String.format(Locale.ROOT, "%.4f", down));
    cursor.toNextToken();
    cursor.toNextToken();
  }

  /** What is said of all labels, but for the number format. */
  private static void copy(CTDLbls labels, String format, XmlCursor to) {
    try (XmlCursor from = labels.newCursor()) {
      for (boolean more = from.toFirstChild(); more; more = from.toNextSibling()) {
        String name = from.getName().getLocalPart();
        if (name.equals("numFmt")) {
          to.beginElement(from.getName());
          to.insertAttributeWithValue("formatCode", format);
          to.insertAttributeWithValue("sourceLinked", "0");
          to.toNextToken();
        } else if (!name.equals("dLbl")) {
          from.copyXml(to);
        }
      }
    }
  }

  /** The points whose value is not written beside them: of a crowd only the last is. */
  static List<Integer> hidden(ChartData data, Series series) {
    List<Integer> present =
        IntStream.range(0, data.chart().rows().size())
            .filter(point -> data.figures(series).get(point).isPresent())
            .boxed()
            .toList();
    boolean crowded = isCrowded(data, series, present.size());
    return present.stream()
        .filter(
            point ->
                !data.isLabelled(series, point)
                    || isThinStep(data, series)
                    || (crowded && !point.equals(present.get(present.size() - 1))))
        .toList();
  }

  /** Excel writes inside of columns on top of each other, where a step has no room. */
  private static boolean isThinStep(ChartData data, Series series) {
    return data.chart().isOfSteps() && data.indexInShape(series) > 0;
  }

  private static boolean isCrowded(ChartData data, Series series, int points) {
    int widest =
        data.figures(series).stream()
            .flatMap(Optional::stream)
            .mapToInt(figure -> figure.text().in(Language.EN).length())
            .max()
            .orElse(0);
    return !data.chart().isHorizontal() && (double) widest * points * data.sideBySide() > ROOM;
  }
}
