package tradebrief.render.excel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import tradebrief.model.Language;
import tradebrief.render.chart.ChartData;
import tradebrief.render.chart.Palette;
import tradebrief.report.ReportChart.Series;

/**
 * The values beside the points of a series of a native chart.
 *
 * @param range the numbers
 * @param hidden the points whose value is not written
 * @param position where they stand, as Excel calls it
 * @param grounded whether they have a ground of their own, so that they can be read on columns
 * @param named whether the name of the series stands before the value
 * @param move by how much they move down, in heights of the chart
 */
record NativeLabels(
    SeriesRange range,
    List<Integer> hidden,
    String position,
    boolean grounded,
    boolean named,
    Optional<Double> move) {
  /** How many digits fit beside each other over the width of the plot. */
  private static final int ROOM = 72;

  /**
   * Values beside the points. What is particular to the labels of single points is said first: some
   * are hidden, some show other decimals than most, and those that would stand on another are
   * moved.
   */
  void write(XmlPart xml) {
    xml.begin("c:dLbls");
    for (int point = 0; point < range.points(); point++) {
      Optional<String> format = range.formatOf(point).filter(own -> !own.equals(range.format()));
      if (hidden.contains(point)) {
        xml.begin("c:dLbl").value("c:idx", point).value("c:delete", 1).end();
      } else if (format.isPresent() || move.isPresent()) {
        xml.begin("c:dLbl").value("c:idx", point);
        move.ifPresent(down -> move(down, xml));
        write(format.orElse(range.format()), xml);
        xml.end();
      }
    }
    write(range.format(), xml);
    xml.end();
  }

  private static void move(double down, XmlPart xml) {
    xml.begin("c:layout").begin("c:manualLayout").value("c:x", 0);
    xml.value("c:y", String.format(Locale.ROOT, "%.4f", down)).end().end();
  }

  private void write(String format, XmlPart xml) {
    xml.empty("c:numFmt", "formatCode", format, "sourceLinked", false);
    if (grounded) {
      xml.begin("c:spPr");
      NativeLook.fill(Palette.GROUND, xml);
      xml.end();
    }
    xml.value("c:dLblPos", position);
    xml.value("c:showLegendKey", false).value("c:showVal", true).value("c:showCatName", false);
    xml.value("c:showSerName", named).value("c:showPercent", false);
    xml.value("c:showBubbleSize", false);
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
