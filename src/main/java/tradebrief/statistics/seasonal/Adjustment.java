package tradebrief.statistics.seasonal;

/**
 * What seasonal adjustment made of a series. It is the program's own estimate, never a source's.
 */
public sealed interface Adjustment {
  /**
   * It was adjusted. Adding a month changes the adjusted values of earlier months too.
   *
   * @param series the adjusted series (table D 11), of the months and the scale of the input
   * @param trend the trend-cycle (table D 12), likewise
   * @param diagnostics how it was done and how well
   */
  record Adjusted(MonthlySeries series, MonthlySeries trend, Diagnostics diagnostics)
      implements Adjustment {}

  /**
   * It was not.
   *
   * @param reason why, for the reader
   * @param detail why, for the log, such as the missing months or the message of the library
   */
  record NotAdjusted(Reason reason, String detail) implements Adjustment {}

  /** Why a series is not adjusted. */
  enum Reason {
    /** It spans fewer than {@link SeasonalAdjustment#MINIMUM_MONTHS} months. */
    TOO_SHORT,
    /** A month between its first and its last is missing. */
    GAPS,
    /** A month of trade, of which the season is a share, is zero or less. */
    NOT_POSITIVE,
    /** X-13 gave up, for instance because all values are the same. */
    FAILED
  }
}
