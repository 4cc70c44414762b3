package tradebrief.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The words that are patterns of days and months, as {@link DateTimeFormatter} has them. */
final class DayPattern {
  private static final Set<String> KEYS =
      Set.of("date", "period.month", "period.month.short", "period.range.month");

  private DayPattern() {}

  static boolean isKey(String key) {
    return KEYS.contains(key);
  }

  static String format(String pattern, Locale locale, LocalDate day) {
    return DateTimeFormatter.ofPattern(pattern, locale).format(day);
  }

  /**
   * Whether it says the same of a day as another: no less, which would be lost, and nothing else,
   * which a month or a day has not, or which is another year than the calendar's.
   */
  static boolean saysWhat(String other, String pattern) {
    try {
      return fields(pattern).equals(fields(other))
          && !format(pattern, Locale.ROOT, LocalDate.EPOCH).isEmpty();
    } catch (DateTimeException | IllegalArgumentException e) {
      return false;
    }
  }

  private static Set<Character> fields(String pattern) {
    Set<Character> fields = new TreeSet<>();
    pattern
        .replaceAll("'[^']*'", "")
        .chars()
        .filter(Character::isLetter)
        .filter(letter -> letter < 128) // the others stand for themselves
        .forEach(letter -> fields.add(field((char) letter)));
    return fields;
  }

  private static char field(char letter) {
    return switch (letter) {
      case 'L' -> 'M'; // a month that stands alone
      case 'u' -> 'y';
      default -> letter;
    };
  }
}
