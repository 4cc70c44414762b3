package tradebrief.report;

import java.util.Set;
import tradebrief.model.Text;

/**
 * A column of a table.
 *
 * @param id its stable name, unique in the table
 * @param header what stands above it, with the unit in round brackets; unique in the table, one
 *     line
 * @param kind what its cells hold
 * @param audience where it is shown
 * @param width relative to the other columns of the briefing; at least 1
 */
public record Column(String id, Text header, Kind kind, Audience audience, int width) {
  private static final Set<String> CHANGES =
      Set.of("growth.published", "growth.computed", "month-on-month", "cumulative-growth");

  /**
   * Whether its numbers say how much something grew, so that their sign is the first thing told.
   */
  public boolean tellsChange() {
    return CHANGES.contains(id);
  }

  /** Whether its numbers are shares of one whole. */
  public boolean tellsShare() {
    return id.equals("share");
  }

  /** What the cells of a column hold. */
  public enum Kind {
    TEXT,
    CODE,
    DATE,
    NUMBER
  }
}
