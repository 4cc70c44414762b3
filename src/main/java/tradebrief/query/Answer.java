package tradebrief.query;

/**
 * What came of a question, once for people and once for programs.
 *
 * @param grid rounded, in words
 * @param records exact, in codes
 */
public record Answer(Grid grid, Records records) {
  /** Whether nothing was found. */
  public boolean isEmpty() {
    return records.rows().isEmpty();
  }
}
