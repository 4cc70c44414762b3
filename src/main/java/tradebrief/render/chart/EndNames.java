package tradebrief.render.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.annotations.AbstractAnnotation;
import org.jfree.chart.annotations.CategoryAnnotation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;
import tradebrief.model.Language;
import tradebrief.report.Figure;
import tradebrief.report.ReportChart.Series;

/**
 * The names of lines and their last values, at the lines' right ends. Where ends lie too close for
 * that, the words are moved apart, and a thin line leads from each end to its words.
 */
final class EndNames extends AbstractAnnotation implements CategoryAnnotation {
  private static final long serialVersionUID = 1;

  private static final double LEADER = 16;
  private static final double GAP = 2;
  private static final double LINE_HEIGHT = 11;
  private static final double HALF = LINE_HEIGHT / 2;

  private final transient ChartFonts fonts;
  private final transient Palette palette;
  private final transient List<End> ends;
  private final int categories;

  /** The end of a line. */
  private record End(int category, double value, String words, boolean strong) {}

  EndNames(ChartData data, Language language, ChartFonts fonts, Palette palette) {
    this.fonts = fonts;
    this.palette = palette;
    categories = data.chart().rows().size();
    ends =
        IntStream.range(0, data.lines().size())
            .filter(i -> data.last(data.lines().get(i)) >= 0)
            .mapToObj(i -> end(data, i, language))
            .sorted(Comparator.comparing(End::value).reversed())
            .toList();
  }

  private End end(ChartData data, int index, Language language) {
    Series series = data.lines().get(index);
    int category = data.last(series);
    Figure figure = data.figures(series).get(category).orElseThrow();
    String words = series.label().in(language) + "  " + figure.text().in(language);
    return new End(category, figure.value().doubleValue(), fonts.drawable(words), index == 0);
  }

  @Override
  public void draw(
      Graphics2D graphics,
      CategoryPlot plot,
      Rectangle2D area,
      CategoryAxis axis,
      ValueAxis values) {
    for (int category = 0; category < categories; category++) {
      int at = category;
      List<End> here = ends.stream().filter(end -> end.category() == at).toList();
      double left = axis.getCategoryMiddle(at, categories, area, plot.getDomainAxisEdge());
      List<Double> heights =
          here.stream()
              .map(end -> values.valueToJava2D(end.value(), area, plot.getRangeAxisEdge()))
              .toList();
      List<Double> places =
          NamePlaces.spread(heights, LINE_HEIGHT, area.getMinY() + HALF, area.getMaxY() - HALF);
      for (int i = 0; i < here.size(); i++) {
        write(graphics, here.get(i), left, heights.get(i), places.get(i));
      }
    }
  }

  private void write(Graphics2D graphics, End end, double left, double height, double place) {
    graphics.setPaint(Palette.AXIS);
    graphics.setStroke(new BasicStroke(ChartLook.HAIRLINE));
    double begin = left + ChartLook.POINT / 2 + GAP;
    graphics.draw(new Line2D.Double(begin, height, left + LEADER - GAP, place));
    graphics.setPaint(palette.ink());
    graphics.setFont(
        end.strong() ? fonts.bold(ChartLook.VALUE_SIZE) : fonts.regular(ChartLook.VALUE_SIZE));
    TextUtils.drawAlignedString(
        end.words(), graphics, (float) (left + LEADER), (float) place, TextAnchor.CENTER_LEFT);
  }
}
