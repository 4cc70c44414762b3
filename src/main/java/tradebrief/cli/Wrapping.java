package tradebrief.cli;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Text broken into lines for a terminal, where a Chinese character takes two columns. Breaks at
 * blanks and beside Chinese characters; never within an address, which must stay whole to be used.
 */
final class Wrapping {
  private Wrapping() {}

  /** The lines of a text, each of so many columns at most unless one word alone is longer. */
  static List<String> lines(String text, int columns) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String piece : pieces(text)) {
      if (!line.isEmpty() && columns(line) + columns(piece.stripTrailing()) > columns) {
        lines.add(line.stripTrailing());
        line = "";
      }
      line += piece;
    }
    lines.add(line.stripTrailing());
    return lines;
  }

  private static List<String> pieces(String text) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end == text.length() || mayBreak(text, end)) {
        pieces.add(text.substring(start, end));
        start = end;
      }
    }
    return pieces;
  }

  private static boolean mayBreak(String text, int at) {
    int before = text.codePointBefore(at);
    return Character.isWhitespace(before) || isWide(before) || isWide(text.codePointAt(at));
  }

  /** How many columns a text takes. */
  static int columns(String text) {
    return text.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
  }

  /** A text filled up with blanks to so many columns. */
  static String padded(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - columns(text)));
  }

  /** The East Asian wide and fullwidth ranges of Unicode's UAX 11. */
  private static boolean isWide(int point) {
    return (point >= 0x1100 && point <= 0x115F)
        || (point >= 0x2E80 && point <= 0xA4CF)
        || (point >= 0xAC00 && point <= 0xD7A3)
        || (point >= 0xF900 && point <= 0xFAFF)
        || (point >= 0xFE30 && point <= 0xFE6F)
        || (point >= 0xFF00 && point <= 0xFF60)
        || (point >= 0xFFE0 && point <= 0xFFE6)
        || (point >= 0x20000 && point <= 0x3FFFD);
  }
}
