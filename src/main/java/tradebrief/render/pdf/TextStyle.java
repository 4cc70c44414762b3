package tradebrief.render.pdf;

import tradebrief.render.Typeface;
import tradebrief.render.house.ColourRole;

/**
 * How a text is set.
 *
 * @param size in points
 * @param leading from one baseline to the next, in points
 * @param bold whether the whole text is bold, whatever its runs say
 * @param colour which of the colours of the house, whose contrasts are checked
 */
record TextStyle(float size, float leading, boolean bold, ColourRole colour) {

  static final ColourRole INK = ColourRole.TEXT;
  static final ColourRole GREY = ColourRole.MUTED;
  static final ColourRole ACCENT = ColourRole.ACCENT;
  static final ColourRole HAIRLINE = ColourRole.RULE;

  static final TextStyle TITLE = new TextStyle(22, 30, true, ACCENT);
  static final TextStyle SUBTITLE = new TextStyle(10.5f, 16, false, GREY);
  static final TextStyle HEADING_1 = new TextStyle(14, 20, true, ACCENT);
  static final TextStyle HEADING_2 = new TextStyle(11.5f, 17, true, ACCENT);
  static final TextStyle HEADING_3 = new TextStyle(10, 15, true, INK);
  static final TextStyle BODY = new TextStyle(9.5f, 14, false, INK);
  static final TextStyle NOTE = new TextStyle(7.5f, 10.5f, false, GREY);
  static final TextStyle CAPTION = new TextStyle(9.5f, 14, true, INK);
  static final TextStyle TABLE_HEAD = new TextStyle(8, 9.8f, true, ColourRole.HEADER_INK);
  static final TextStyle TABLE_CELL = new TextStyle(8, 9.8f, false, INK);
  static final TextStyle KEY_NUMBER = new TextStyle(20, 26, true, ACCENT);
  static final TextStyle KEY_LABEL = new TextStyle(9, 13, false, INK);
  static final TextStyle MARGIN = new TextStyle(8, 12, false, GREY);

  /** The same text, smaller or larger in all its measures. */
  TextStyle scaledTo(float newSize) {
    return new TextStyle(newSize, leading * newSize / size, bold, colour);
  }

  /** The same text in bold. */
  TextStyle inBold() {
    return new TextStyle(size, leading, true, colour);
  }

  Typeface typeface(Run run) {
    return bold || run.bold() ? Typeface.BOLD : Typeface.REGULAR;
  }

  /**
   * From the top of a line to its baseline, in points, such that Latin capitals and Chinese
   * characters, which both reach to about three quarters of the size, stand in the middle.
   */
  float baseline() {
    return leading / 2 + size * 0.37f;
  }
}
