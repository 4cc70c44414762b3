package tradebrief.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** The type of a column: how a text in it is written, with nothing guessed. */
enum FieldType {
  STRING("text"),
  NUMBER("a plain decimal such as 1234.5"),
  INTEGER("an integer of at most nine digits"),
  DATE("a date written YYYY-MM-DD"),
  BOOLEAN("true or false");

  private static final int LONGEST_NUMBER = 40;
  private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
  private static final Pattern SHORT_INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,8})");
  private static final Pattern ISO_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern GROUPED = Pattern.compile("-?[0-9]{1,3}([,，'\u00A0 ][0-9]{3})+.*");
  private static final Pattern EXPONENT = Pattern.compile("-?[0-9.]+[eE][-+]?[0-9]+");

  private final String expected;

  FieldType(String expected) {
    this.expected = expected;
  }

  /** How a text of this type is written. */
  String expected() {
    return expected;
  }

  /** Whether a text is of this type. */
  boolean accepts(String text) {
    return switch (this) {
      case STRING -> true;
      case NUMBER -> text.length() <= LONGEST_NUMBER && PLAIN.matcher(text).matches();
      case INTEGER -> SHORT_INTEGER.matcher(text).matches();
      case DATE -> ISO_DAY.matcher(text).matches() && isDay(text);
      case BOOLEAN -> text.equals("true") || text.equals("false");
    };
  }

  private static boolean isDay(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** What to do about a text that is not of this type; may be empty. */
  String hint(String text) {
    if (text.codePoints().anyMatch(c -> c >= 0xFF01 && c <= 0xFF5E)) {
      return "full-width characters: type them in half width";
    }
    return switch (this) {
      case STRING -> "";
      case NUMBER, INTEGER -> numberHint(text);
      case DATE -> "year, month and day with zeros and hyphens, such as 2022-01-14";
      case BOOLEAN -> "in small letters";
    };
  }

  private static String numberHint(String text) {
    if (text.length() > LONGEST_NUMBER) {
      return "more digits than any figure has";
    }
    if (GROUPED.matcher(text).matches()) {
      return "no thousands separators";
    }
    if (EXPONENT.matcher(text).matches()) {
      return "no exponent: write all digits";
    }
    return text.endsWith("%") ? "no percent sign" : "";
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
