package tradebrief.render.pdf;

import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;

/**
 * Where a text may be broken: at spaces in Latin text, between characters in Chinese, and neither
 * before a closing mark nor after an opening one, nor inside a number.
 */
final class LineBreaks {

  private static final String NEVER_FIRST = "。，、；：！？）》」』】〕〉”’％‰…—·,.;:!?)]}%°/";
  private static final String NEVER_LAST = "（《「『【〔〈“‘([{¥￥$€#";
  private static final String NEVER_FIRST_AFTER_DIGIT = "年月日时亿万千百元倍个家户件吨";
  private static final String BEFORE_DIGIT = ".,−-+±–—";
  private static final String APOSTROPHES = "’'";
  private static final String GOOD_IN_ADDRESS = "/?&=-_.#";

  /** How long what stands in brackets may be to be kept together, such as a unit. */
  private static final int SHORT = 5;

  private final Locale locale;

  LineBreaks(Locale locale) {
    this.locale = locale;
  }

  /**
   * Gives the positions at which a line may end.
   *
   * @return bit n is set if a line may begin with character n; the end of the text is always one
   */
  BitSet in(String text) {
    BreakIterator iterator = BreakIterator.getLineInstance(locale);
    iterator.setText(text);
    BitSet breaks = new BitSet(text.length() + 1);
    for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
      if (at > 0 && at < text.length() && allowed(text.charAt(at - 1), text.charAt(at))) {
        breaks.set(at);
      }
    }
    for (int open = text.indexOf('（'); open >= 0; open = text.indexOf('（', open + 1)) {
      int close = text.indexOf('）', open);
      if (close > open && close - open - 1 <= SHORT) {
        breaks.clear(open + 1, close);
      }
    }
    breaks.set(text.length());
    return breaks;
  }

  private static boolean allowed(char last, char first) {
    if (last == ' ') {
      return true;
    }
    boolean insideNumber = isDigit(first) && has(BEFORE_DIGIT, last);
    boolean beforeUnit = isDigit(last) && has(NEVER_FIRST_AFTER_DIGIT, first);
    boolean insideWord = isLatin(first) && has(APOSTROPHES, last);
    return !insideNumber
        && !beforeUnit
        && !insideWord
        && !has(NEVER_FIRST, first)
        && !has(NEVER_LAST, last);
  }

  /**
   * Where to break a stretch that has no regular break and is longer than a line, such as an
   * address.
   *
   * @param from where the line begins
   * @param limit the last position up to which the line is not too long
   * @return after the last sign that is usual in addresses; the limit if there is none
   */
  static int forced(String text, int from, int limit) {
    for (int at = limit; at > from + 1; at--) {
      if (has(GOOD_IN_ADDRESS, text.charAt(at - 1)) && !has(GOOD_IN_ADDRESS, text.charAt(at))) {
        return at;
      }
    }
    boolean splitsCharacter = limit > from + 1 && Character.isLowSurrogate(text.charAt(limit));
    return splitsCharacter ? limit - 1 : limit;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLatin(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  private static boolean has(String set, char c) {
    return set.indexOf(c) >= 0;
  }
}
