package tradebrief.render.excel;

import java.util.Locale;
import java.util.regex.Pattern;
import tradebrief.model.Text;

/** Text on its way into a cell. */
final class SheetText {
  private static final int LONGEST = 32_767;

  // Excel reads _x0041_ in a string as the character of that code
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
  private static final String FORMULA_STARTS = "=+-@\t\r";
  private static final String BLANKS = " \t\n\r\f\u000B";

  /** The first of the characters that are as wide as two Latin letters. */
  private static final char FIRST_WIDE = 0x2E80;

  private SheetText() {}

  /**
   * The text as a string cell holds it.
   *
   * @throws IllegalArgumentException when it is blank, longer than Excel can hold, or has a
   *     character that XML cannot: such a file would be opened with a repair prompt
   */
  static String of(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a cell of the workbook is blank; say what is missing");
    }
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "a text of %d characters; a cell holds at most %d: '%s…'",
              text.length(),
              LONGEST,
              text.substring(0, 40)));
    }
    Text.findUnwritable(text)
        .ifPresent(
            point -> {
              throw new IllegalArgumentException(
                  String.format(
                      Locale.ROOT,
                      "the character U+%04X cannot stand in a workbook; it is in '%s'",
                      point,
                      text.replace(Character.toString(point), "\uFFFD")));
            });
    return ESCAPE.matcher(text).replaceAll("_x005F_");
  }

  /** Whether a spreadsheet would take it for a formula when somebody edits the cell. */
  static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
  }

  /** How wide it is in columns of a Latin letter; a Chinese character takes two. */
  static int width(String text) {
    int widest = 0;
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      width = letter == '\n' || letter == '\r' ? 0 : width + width(letter);
      widest = Math.max(widest, width);
    }
    return widest;
  }

  /** Of a character beyond the first plane each half counts for one. */
  private static int width(char letter) {
    return letter < FIRST_WIDE || Character.isSurrogate(letter) ? 1 : 2;
  }

  /** How wide its widest part is that no line break can divide. */
  static int unbreakable(String text) {
    int widest = 0;
    int begin = 0;
    boolean chinese = false;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || BLANKS.indexOf(text.charAt(i)) >= 0) {
        widest = Math.max(widest, chinese ? 0 : i - begin);
        begin = i + 1;
        chinese = false;
      } else {
        chinese |= text.charAt(i) >= FIRST_WIDE;
      }
    }
    return widest;
  }
}
