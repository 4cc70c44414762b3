package tradebrief.render.excel;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/**
 * How a cell looks; cells of one look share one Excel style.
 *
 * @param role what the words are for, which says their font
 * @param format Excel's number format
 * @param alignment to which side
 * @param indent how far from its side, in steps of Excel
 * @param flow what becomes of text wider than its column
 * @param quoted whether it is kept as text even when somebody edits it
 */
record Look(
    Role role,
    String format,
    HorizontalAlignment alignment,
    int indent,
    Flow flow,
    boolean quoted) {
  static final String GENERAL = "General";
  static final String TEXT = "@";

  /** A step of {@link #indent}, in characters: three blanks. */
  static final double STEP = 1.5;

  /** As many steps as a filter button is wide. */
  private static final int BUTTON = (int) (ColumnWidths.BUTTON / STEP);

  /** What the words of a cell are for. */
  enum Role {
    PLAIN,
    STRONG,
    HEADING_1,
    HEADING_2,
    HEADER,
    LINK
  }

  /** What becomes of text wider than its column. */
  enum Flow {
    /** It goes on in another line. */
    WRAP,
    /** It shows over the empty cells to its right. */
    OVER
  }

  /** Words. */
  static Look words(Role role, Flow flow) {
    return new Look(role, GENERAL, HorizontalAlignment.LEFT, 0, flow, false);
  }

  /** The header of a column, which leaves room for a button at its right. */
  static Look header(HorizontalAlignment alignment, boolean button) {
    boolean covered = button && alignment == HorizontalAlignment.RIGHT;
    return new Look(Role.HEADER, GENERAL, alignment, covered ? BUTTON : 0, Flow.WRAP, false);
  }

  /** A value of a format of its own. */
  static Look value(String format, HorizontalAlignment alignment) {
    return new Look(Role.PLAIN, format, alignment, 0, Flow.OVER, false);
  }

  /** The same in a column of a table: words right of another column must not touch its numbers. */
  Look inColumn(int column) {
    boolean inset = column > 0 && alignment == HorizontalAlignment.LEFT;
    return new Look(role, format, alignment, inset ? 1 : indent, flow, quoted);
  }

  /** For words that begin like a formula. */
  Look quoted(boolean isQuoted) {
    return new Look(role, format, alignment, indent, flow, isQuoted);
  }

  /** The same for other words. */
  Look as(Role other) {
    return new Look(other, format, alignment, indent, flow, quoted);
  }

  /**
   * The format of a number.
   *
   * @param decimals how many are shown
   * @param suffix what stands behind it, such as {@code " [p]"}; may be empty
   */
  static String number(int decimals, String suffix) {
    String digits = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    return suffix.isEmpty() ? digits : digits + literal(suffix);
  }

  /** The format of a day. */
  static String day(String prefix) {
    return prefix.isEmpty() ? "yyyy-mm-dd" : literal(prefix) + "yyyy-mm-dd";
  }

  private static String literal(String text) {
    return '"' + text + '"';
  }
}
