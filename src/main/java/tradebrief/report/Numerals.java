package tradebrief.report;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.NoUnit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tradebrief.model.Language;

/** Numbers as a language writes them: {@code 1,234.50}, {@code 1 234,50}. */
public final class Numerals {
  /** Between thousands in French, for example; few fonts have it. */
  private static final char NARROW_SPACE = '\u202f';

  private static final char NO_BREAK_SPACE = '\u00a0';

  /** Making one takes longer than using it. */
  private static final Map<Style, LocalizedNumberFormatter> FORMATTERS = new ConcurrentHashMap<>();

  private record Style(Locale locale, int decimals, boolean percent) {}

  private Numerals() {}

  /** All decimals that a number has, its thousands separated. */
  public static String of(BigDecimal number, Language language) {
    return format(number, language, false);
  }

  /** A percentage with its sign: {@code 10.4%}, {@code 10,4 %}. */
  static String percent(BigDecimal number, Language language) {
    return format(number, language, true);
  }

  private static String format(BigDecimal number, Language language, boolean percent) {
    Style style = new Style(language.locale(), Math.max(0, number.scale()), percent);
    return FORMATTERS
        .computeIfAbsent(style, Numerals::formatter)
        .format(number)
        .toString()
        .replace(NARROW_SPACE, NO_BREAK_SPACE);
  }

  private static LocalizedNumberFormatter formatter(Style style) {
    LocalizedNumberFormatter number =
        NumberFormatter.withLocale(style.locale())
            .precision(Precision.fixedFraction(style.decimals()));
    return style.percent() ? number.unit(NoUnit.PERCENT) : number;
  }

  /** The letters that numbers of a language are made of. */
  static String letters(Language language) {
    return percent(new BigDecimal("-1234567890.5"), language);
  }
}
