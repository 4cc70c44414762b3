package tradebrief.report;

import java.util.List;

/**
 * A row of a table.
 *
 * @param cells one a column
 * @param audience where it is shown
 * @param emphasis whether it stands out
 */
public record Row(List<Cell> cells, Audience audience, Emphasis emphasis) {
  /** Whether a row stands out. */
  public enum Emphasis {
    NONE,
    /** The row that the report is about, or a total. */
    STRONG
  }

  /** Copies. */
  public Row {
    cells = List.copyOf(cells);
  }

  /** A row shown everywhere, without emphasis. */
  public static Row of(List<Cell> cells) {
    return new Row(cells, Audience.EVERYWHERE, Emphasis.NONE);
  }
}
