package tradebrief.lint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts as the format escapes them. */
final class CellNames {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private CellNames() {}

  /** A text, its {@code _x000A_} and the like taken for what they mean. */
  static String decoded(String text) {
    return ESCAPED
        .matcher(text)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(match.group(1), 16))));
  }

  /** Whether two are the same but for how lines end. */
  static boolean sameLine(String name, String other) {
    return name.replace("\r", "").equals(other.replace("\r", ""));
  }

  /** How wide a text is in columns of a Latin letter; a Chinese character takes two. */
  static int width(String text) {
    return text.lines()
        .mapToInt(line -> line.codePoints().map(point -> point < 0x2E80 ? 1 : 2).sum())
        .max()
        .orElse(0);
  }
}
