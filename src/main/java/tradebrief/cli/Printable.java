package tradebrief.cli;

/** What a data file holds must not steer the terminal. */
final class Printable {
  private static final int REPLACEMENT = 0xFFFD;

  private Printable() {}

  /** The text with every control character, line break and direction mark replaced by U+FFFD. */
  static String of(String text) {
    StringBuilder printable = new StringBuilder();
    text.codePoints()
        .forEach(point -> printable.appendCodePoint(steers(point) ? REPLACEMENT : point));
    return printable.toString();
  }

  private static boolean steers(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  /** How many columns of a terminal a printable text takes: two for each wide character. */
  static int width(String text) {
    return text.codePoints().map(Printable::width).sum();
  }

  private static int width(int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return isWide(point) ? 2 : 1;
  }

  /** The wide and fullwidth blocks of Unicode's East Asian Width (UAX 11). */
  private static boolean isWide(int point) {
    return within(point, 0x1100, 0x115F)
        || within(point, 0x2E80, 0x303E)
        || within(point, 0x3041, 0x4DBF)
        || within(point, 0x4E00, 0xA4CF)
        || within(point, 0xA960, 0xA97C)
        || within(point, 0xAC00, 0xD7A3)
        || within(point, 0xF900, 0xFAFF)
        || within(point, 0xFE10, 0xFE19)
        || within(point, 0xFE30, 0xFE6F)
        || within(point, 0xFF01, 0xFF60)
        || within(point, 0xFFE0, 0xFFE6)
        || within(point, 0x1F300, 0x1F64F)
        || within(point, 0x1F900, 0x1F9FF)
        || within(point, 0x20000, 0x3FFFD);
  }

  private static boolean within(int point, int first, int last) {
    return first <= point && point <= last;
  }
}
