package tradebrief.render.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tradebrief.model.Language;
import tradebrief.report.Cell;
import tradebrief.report.Figure;
import tradebrief.report.ReportChart;
import tradebrief.report.ReportChart.Series;
import tradebrief.report.ReportChart.Shape;

/**
 * The numbers that a chart draws, read from its table.
 *
 * @param chart the chart
 */
public record ChartData(ReportChart chart) {
  /** How close to each other two labels cover one another, as a share of the height. */
  private static final double NEAR = 0.12;

  /** How far above its point a label begins, as a share of the height. */
  private static final double LABEL_FOOT = 0.03;

  /** The name of each category, in order. */
  public List<String> categories(Language language) {
    int column = chart.table().indexOf(chart.categoryColumn());
    return chart.rows().stream().map(row -> words(row.cells().get(column), language)).toList();
  }

  private static String words(Cell cell, Language language) {
    if (cell instanceof Cell.Numeric numeric) {
      return numeric.figure().text().in(language);
    }
    if (cell instanceof Cell.Words words) {
      return words.text().in(language);
    }
    if (cell instanceof Cell.Code code) {
      return code.code();
    }
    if (cell instanceof Cell.Day day) {
      return day.date().toString();
    }
    if (cell instanceof Cell.Missing missing) {
      return missing.reason().marker().toString();
    }
    throw new IllegalArgumentException("no category is made of " + cell);
  }

  /**
   * What a series shows in each category: its figure, or empty for a gap.
   *
   * @throws IllegalArgumentException when the column holds anything but numbers and missing ones
   */
  public List<Optional<Figure>> figures(Series series) {
    int column = chart.table().indexOf(series.column());
    return chart.rows().stream().map(row -> figure(row.cells().get(column), series)).toList();
  }

  private static Optional<Figure> figure(Cell cell, Series series) {
    if (cell instanceof Cell.Numeric numeric) {
      return Optional.of(numeric.figure());
    }
    if (cell instanceof Cell.Missing) {
      return Optional.empty();
    }
    throw new IllegalArgumentException(
        String.format(
            Locale.ROOT,
            "column '%s' of a chart holds %s; expected numbers",
            series.column(),
            cell));
  }

  /** The series drawn as columns or bars. */
  public List<Series> columns() {
    return chart.series().stream().filter(series -> !series.shape().isLine()).toList();
  }

  /** How many columns stand beside each other in a category, at least 1. */
  public int sideBySide() {
    return chart.isStacked() ? 1 : Math.max(1, columns().size());
  }

  /** The series drawn as lines. */
  public List<Series> lines() {
    return chart.series().stream().filter(series -> series.shape().isLine()).toList();
  }

  /** Which of the series of its shape it is, from 0. */
  public int indexInShape(Series series) {
    return chart.series().stream()
        .filter(other -> other.shape() == series.shape())
        .toList()
        .indexOf(series);
  }

  /** Whether the lines have an axis of their own, on the right. */
  public boolean hasLineAxis() {
    return !lines().isEmpty() && !chart.lineAxis().in(Language.EN).isEmpty();
  }

  /** The greatest height that columns reach which stand on top of each other. */
  BigDecimal greatestStack() {
    BigDecimal greatest = BigDecimal.ZERO;
    for (int i = 0; i < chart.rows().size(); i++) {
      int category = i;
      greatest =
          columns().stream()
              .flatMap(series -> figures(series).get(category).stream())
              .map(Figure::value)
              .reduce(BigDecimal.ZERO, BigDecimal::add)
              .max(greatest);
    }
    return greatest;
  }

  /** Every number of some series. */
  Stream<BigDecimal> values(List<Series> series) {
    return series.stream()
        .flatMap(one -> figures(one).stream())
        .flatMap(Optional::stream)
        .map(Figure::value);
  }

  /**
   * Whether a value is written beside its point. It is not where its label would cover another: a
   * computed one where a published one stands in the same category, a column whose top the line of
   * the same axis passes closely. A dashed line on the axis of the columns is there for comparison
   * and has no values written; a line with its name at its end has one there.
   */
  public boolean isLabelled(Series series, int category) {
    Optional<Figure> figure = figures(series).get(category);
    return figure.isPresent()
        && switch (series.shape()) {
          case COLUMNS -> hasLineAxis() || !isNear(figure.get().value(), category);
          case BARS, LINE -> true;
          // there is no room beside a column that another stands on
          case STACKED -> chart.isOfSteps();
          case GROUND -> false;
          case NAMED_LINE -> category == last(series);
          case DASHED_LINE ->
              hasLineAxis()
                  && chart.series().stream()
                      .filter(other -> other.shape() == Shape.LINE)
                      .noneMatch(other -> figures(other).get(category).isPresent());
        };
  }

  /** What goes before a value of a series: of steps, which are lengths, their direction. */
  String sign(Series series, Figure figure) {
    boolean level = indexInShape(series) == 0; // at both ends
    if (!chart.isOfSteps()
        || series.shape() != Shape.STACKED
        || level
        || figure.rounded().signum() == 0) {
      return "";
    }
    return indexInShape(series) == 1 ? "+" : "-";
  }

  /**
   * Whether the value above each column is written in front of what crosses it: the grid, and a
   * line for comparison.
   */
  boolean isWrittenInFront() {
    return columns().size() == 1
        && !lines().isEmpty()
        && (hasLineAxis() || lines().stream().allMatch(line -> line.shape() == Shape.DASHED_LINE));
  }

  /**
   * From where the value of each column is written upwards: from its top, or from the point of a
   * line for comparison that would stand in the way. Empty for a gap.
   */
  List<Optional<BigDecimal>> labelFeet() {
    ChartScale scale = ChartScale.ofColumns(this);
    BigDecimal near = BigDecimal.valueOf(NEAR * (scale.high() - scale.low()));
    List<Optional<Figure>> tops = figures(columns().get(0));
    return IntStream.range(0, tops.size())
        .mapToObj(category -> tops.get(category).map(top -> foot(top.value(), near, category)))
        .toList();
  }

  private BigDecimal foot(BigDecimal top, BigDecimal near, int category) {
    return (hasLineAxis() ? Stream.<Series>empty() : lines().stream())
        .flatMap(line -> figures(line).get(category).stream())
        .map(Figure::value)
        .filter(point -> point.compareTo(top.add(near)) < 0)
        .reduce(top, BigDecimal::max);
  }

  /** The last category in which a series has a number; -1 when it has none. */
  int last(Series series) {
    List<Optional<Figure>> figures = figures(series);
    return IntStream.range(0, figures.size())
        .filter(category -> figures.get(category).isPresent())
        .max()
        .orElse(-1);
  }

  /** Whether a line passes a value of the same axis and category closely. */
  private boolean isNear(BigDecimal value, int category) {
    ChartScale scale = ChartScale.ofColumns(this);
    double near = NEAR * (scale.high() - scale.low());
    return lines().stream()
        .filter(line -> line.shape() == Shape.LINE)
        .flatMap(line -> figures(line).get(category).stream())
        .anyMatch(figure -> figure.value().subtract(value).abs().doubleValue() < near);
  }

  /** Whether another line has its point where the label above this one's would stand. */
  boolean isCoveredAbove(Series series, int category) {
    Optional<Figure> own = figures(series).get(category);
    ChartScale scale = hasLineAxis() ? ChartScale.ofLines(this) : ChartScale.ofColumns(this);
    double height = scale.high() - scale.low();
    return own.isPresent()
        && lines().stream()
            .filter(line -> !line.equals(series))
            .flatMap(line -> figures(line).get(category).stream())
            .mapToDouble(other -> other.value().subtract(own.get().value()).doubleValue() / height)
            .anyMatch(above -> above > LABEL_FOOT && above < 2 * NEAR);
  }
}
