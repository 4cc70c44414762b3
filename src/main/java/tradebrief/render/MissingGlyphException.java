package tradebrief.render;

import java.util.Locale;

/**
 * Thrown when a text holds a character that the font cannot draw. Drawing it all the same would
 * print a box, or nothing, in a published document.
 */
public final class MissingGlyphException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final int codePoint;

  /**
   * Names the character.
   *
   * @param codePoint which the font lacks
   * @param text where it stands
   * @param font its name
   */
  public MissingGlyphException(int codePoint, String text, String font) {
    super(
        String.format(
            Locale.ROOT,
            "The %s font has no glyph for \"%s\" (U+%04X, %s), which stands in the text \"%s\"",
            font,
            Character.toString(codePoint),
            codePoint,
            Character.getName(codePoint),
            text));
    this.codePoint = codePoint;
  }

  /**
   * The character that cannot be drawn.
   *
   * @return a Unicode code point
   */
  public int codePoint() {
    return codePoint;
  }
}
