package tradebrief.render.excel;

import java.util.Locale;
import java.util.regex.Pattern;

/** Text on its way into a cell. */
final class SheetText {
  private static final int LONGEST = 32_767;

  // Excel reads _x0041_ in a string as the character of that code
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
  private static final String FORMULA_STARTS = "=+-@\t\r";

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
    text.codePoints()
        .filter(point -> !isXml(point))
        .findFirst()
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

  private static boolean isXml(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= 0x20 && point < Character.MIN_SURROGATE)
        || (point > Character.MAX_SURROGATE && point < 0xFFFE)
        || point > 0xFFFF;
  }

  /** Whether a spreadsheet would take it for a formula when somebody edits the cell. */
  static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
  }

  /** How wide it is in columns of a Latin letter; a Chinese character takes two. */
  static int width(String text) {
    return text.lines()
        .mapToInt(line -> line.codePoints().map(point -> point < 0x2E80 ? 1 : 2).sum())
        .max()
        .orElse(0);
  }

  /** How wide its widest part is that no line break can divide. */
  static int unbreakable(String text) {
    int widest = 0;
    for (String word : text.split("\\s+", -1)) {
      boolean chinese = word.codePoints().anyMatch(point -> point >= 0x2E80);
      widest = Math.max(widest, chinese ? 0 : width(word));
    }
    return widest;
  }
}
