package tradebrief.report;

import java.util.List;
import tradebrief.model.Text;

/**
 * A chart of the columns of a table, so that it cannot show other numbers than the table does.
 *
 * @param id its stable name
 * @param title what it shows
 * @param alternative what a reader who cannot see it must know, figures included
 * @param figures the figures that the alternative text says
 * @param table the table it draws
 * @param firstRow the first row drawn, from 0
 * @param lastRow the last row drawn, inclusive
 * @param categoryColumn the column of the categories
 * @param series what is drawn, columns first
 * @param valueAxis the title of the axis of the columns, with its unit
 * @param lineAxis the title of the second axis, with its unit; empty when all is on one axis
 */
public record ReportChart(
    String id,
    Text title,
    Text alternative,
    List<Figure> figures,
    ReportTable table,
    int firstRow,
    int lastRow,
    String categoryColumn,
    List<Series> series,
    Text valueAxis,
    Text lineAxis)
    implements Block.Picture {

  /**
   * A column of the table, drawn.
   *
   * @param column the column's id
   * @param label its name in the legend
   * @param shape how it is drawn
   */
  public record Series(String column, Text label, Shape shape) {}

  /** How a series is drawn. A missing number is a gap, never 0. */
  public enum Shape {
    /** Columns on the first axis. */
    COLUMNS,
    /** Bars from left to right, in a chart of nothing else; the first category is at the top. */
    BARS,
    /** Columns on top of each other, in a chart of nothing else. */
    STACKED,
    /** What the columns on top of each other stand on, in a chart of steps; it is not seen. */
    GROUND,
    /**
     * A line with its name at its end, in a chart of nothing else; the first of them stands out.
     */
    NAMED_LINE,
    /** A line with filled points: on the second axis, if there is one. */
    LINE,
    /**
     * A dashed line with hollow points, for what the program computed or for comparison: on the
     * second axis, if there is one.
     */
    DASHED_LINE;

    /** Whether it is a line. */
    public boolean isLine() {
      return switch (this) {
        case COLUMNS, BARS, STACKED, GROUND -> false;
        case LINE, DASHED_LINE, NAMED_LINE -> true;
      };
    }
  }

  /** Copies. */
  public ReportChart {
    figures = List.copyOf(figures);
    series = List.copyOf(series);
  }

  /** {@inheritDoc} Of steps, the changes: a fall is drawn as a length, which is said nowhere. */
  @Override
  public List<Figure> drawn() {
    if (isOfSteps()) {
      return figures;
    }
    return table.figures(
        rows(),
        series.stream().filter(one -> one.shape() != Shape.GROUND).map(Series::column).toList());
  }

  /** Whether it is of bars, which lie. */
  public boolean isHorizontal() {
    return series.stream().anyMatch(one -> one.shape() == Shape.BARS);
  }

  /** Whether its columns stand on top of each other. */
  public boolean isStacked() {
    return series.stream().anyMatch(one -> one.shape() == Shape.STACKED);
  }

  /** Whether it leads in steps from one level to another. */
  public boolean isOfSteps() {
    return series.stream().anyMatch(one -> one.shape() == Shape.GROUND);
  }

  /** Whether its series have their names beside them. */
  public boolean isOfNamedLines() {
    return series.stream().anyMatch(one -> one.shape() == Shape.NAMED_LINE);
  }

  /** Whether it takes a legend to tell its series apart. */
  public boolean needsLegend() {
    return series.size() > 1 && !isOfNamedLines();
  }

  /** The rows that are drawn. */
  public List<Row> rows() {
    return table.rows().subList(firstRow, lastRow + 1);
  }
}
