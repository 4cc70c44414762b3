package tradebrief.aggregate;

/**
 * A pilot zone of the lists.
 *
 * @param province the code of the province that it lies in
 * @param first the month in which it was approved, {@code YYYY-MM}; after every other where the
 *     lists do not say it
 * @param last the month in which it was revoked; after every other where it was not
 */
record ListedZone(String id, String province, String first, String last) {
  /** After every month. */
  static final String NEVER = "9999-99";

  /** Whether it was there in a month, or a part of it. */
  boolean isThereIn(String month) {
    return first.compareTo(month) <= 0 && month.compareTo(last) <= 0;
  }
}
