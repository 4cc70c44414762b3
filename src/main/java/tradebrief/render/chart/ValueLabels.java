package tradebrief.render.chart;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.data.category.CategoryDataset;
import tradebrief.model.Language;
import tradebrief.report.Figure;
import tradebrief.report.Numerals;
import tradebrief.report.ReportChart.Series;

/**
 * The values written beside the columns or points of some series: as the table has them, or, where
 * that is too wide for a category, as the bare number in the unit of the axis; where that is too
 * wide as well, only the last one; and none where the edge of the chart would cut that.
 */
final class ValueLabels implements CategoryItemLabelGenerator {
  /** Labels side by side must not touch. */
  private static final double ROOM_USED = 0.9;

  /** The last one has some of the margin too. */
  private static final double ROOM_AT_THE_EDGE = 1.1;

  private final List<List<String>> labels;
  private final List<String> categories;

  private ValueLabels(List<List<String>> labels, List<String> categories) {
    this.labels = labels;
    this.categories = categories;
  }

  /**
   * The labels of some series.
   *
   * @param room how wide a label may be, in points
   */
  static ValueLabels of(
      ChartData data, List<Series> series, Language language, ChartFonts fonts, double room) {
    List<List<String>> labels = labels(data, series, figure -> figure.text().in(language));
    if (!fit(labels, fonts, ROOM_USED * room)) {
      labels = labels(data, series, figure -> number(figure, language));
    }
    if (!fit(labels, fonts, ROOM_USED * room)) {
      labels = labels.stream().map(ValueLabels::lastOnly).toList();
    }
    if (!fit(labels, fonts, ROOM_AT_THE_EDGE * room)) {
      labels = labels.stream().map(ValueLabels::none).toList();
    }
    labels.forEach(list -> list.forEach(fonts::drawable));
    return new ValueLabels(labels, data.categories(language));
  }

  private static boolean fit(List<List<String>> labels, ChartFonts fonts, double room) {
    return labels.stream()
        .flatMap(List::stream)
        .allMatch(label -> fonts.width(label, ChartLook.VALUE_SIZE) <= room);
  }

  /** The newest value, which a reader looks for; the others are in the table. */
  private static List<String> lastOnly(List<String> labels) {
    int last = labels.size() - 1;
    return IntStream.rangeClosed(0, last).mapToObj(i -> i == last ? labels.get(i) : "").toList();
  }

  private static List<String> none(List<String> labels) {
    return labels.stream().map(label -> "").toList();
  }

  private static List<List<String>> labels(
      ChartData data, List<Series> series, Function<Figure, String> words) {
    return series.stream()
        .map(
            one ->
                IntStream.range(0, data.chart().rows().size())
                    .mapToObj(
                        i ->
                            data.isLabelled(one, i)
                                ? data.figures(one)
                                    .get(i)
                                    .map(figure -> data.sign(one, figure) + words.apply(figure))
                                    .orElseThrow()
                                : "")
                    .toList())
        .toList();
  }

  static String number(Figure figure, Language language) {
    return Numerals.of(figure.rounded(), language);
  }

  @Override
  public String generateLabel(CategoryDataset dataset, int series, int category) {
    return labels.get(series).get(category);
  }

  @Override
  public String generateRowLabel(CategoryDataset dataset, int row) {
    return String.valueOf(dataset.getRowKey(row));
  }

  @Override
  public String generateColumnLabel(CategoryDataset dataset, int column) {
    return categories.get(column);
  }
}
