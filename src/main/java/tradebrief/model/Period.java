package tradebrief.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A span of whole months: a year, a half, a quarter, a month, or any other range such as the
 * cumulative figure of January to September. Spans that are equal are one period however they were
 * written: {@code 2021-01..2021-03} is {@code 2021-Q1}.
 *
 * @param first the first month
 * @param last the last month, inclusive; not before {@code first}
 */
public record Period(YearMonth first, YearMonth last) implements Comparable<Period> {
  /** What a user may write. */
  public static final String FORMS = "2021, 2021-H1, 2021-Q1, 2021-10, 2021-01..2021-10";

  private static final Pattern FORM =
      Pattern.compile(
          "(?<year>(?:19|20)\\d{2})(?:-H(?<half>[12])|-Q(?<quarter>[1-4])|-(?<month>\\d{2})"
              + "(?:\\.\\.(?<lastYear>(?:19|20)\\d{2})-(?<lastMonth>\\d{2}))?)?");
  private static final Comparator<Period> ORDER =
      Comparator.comparing(Period::last)
          .thenComparing(Comparator.comparing(Period::first).reversed());

  /**
   * Earlier ends first; a month after the cumulative periods that end with it, be they a quarter, a
   * half or a year: the bulletin of a month says both, and is what a round is about.
   */
  public static final Comparator<Period> NEWEST_LAST =
      Comparator.comparing(Period::last).thenComparing(period -> period.kind() == Kind.MONTH);

  /** How a period is cut from the calendar. */
  public enum Kind {
    YEAR,
    HALF,
    QUARTER,
    MONTH,
    RANGE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException when the last month is before the first
   */
  public Period {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "the period ends in %s before it begins in %s", last, first));
    }
  }

  /** A calendar year. */
  public static Period year(int year) {
    return new Period(YearMonth.of(year, 1), YearMonth.of(year, 12));
  }

  /**
   * Reads a period as users and data files write it.
   *
   * @throws IllegalArgumentException with the accepted forms, for any other text
   */
  public static Period parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw unreadable(text);
    }
    try {
      return of(matcher);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw unreadable(text);
    }
  }

  private static Period of(Matcher form) {
    int year = Integer.parseInt(form.group("year"));
    if (form.group("half") != null) {
      return months(year, 6 * Integer.parseInt(form.group("half")) - 5, 6);
    }
    if (form.group("quarter") != null) {
      return months(year, 3 * Integer.parseInt(form.group("quarter")) - 2, 3);
    }
    if (form.group("month") == null) {
      return year(year);
    }
    YearMonth first = YearMonth.of(year, Integer.parseInt(form.group("month")));
    if (form.group("lastYear") == null) {
      return new Period(first, first);
    }
    return new Period(
        first,
        YearMonth.of(
            Integer.parseInt(form.group("lastYear")), Integer.parseInt(form.group("lastMonth"))));
  }

  private static Period months(int year, int firstMonth, int count) {
    YearMonth first = YearMonth.of(year, firstMonth);
    return new Period(first, first.plusMonths(count - 1));
  }

  private static IllegalArgumentException unreadable(String text) {
    return new IllegalArgumentException(
        String.format(Locale.ROOT, "'%s' is not a period; accepted forms: %s", text, FORMS));
  }

  /** How many months it covers, at least 1. */
  public int months() {
    return Math.toIntExact(ChronoUnit.MONTHS.between(first, last)) + 1;
  }

  /** How it is cut from the calendar. */
  public Kind kind() {
    int months = months();
    if (months > 1 && (first.getMonthValue() - 1) % months != 0) {
      return Kind.RANGE;
    }
    return switch (months) {
      case 12 -> Kind.YEAR;
      case 6 -> Kind.HALF;
      case 3 -> Kind.QUARTER;
      case 1 -> Kind.MONTH;
      default -> Kind.RANGE;
    };
  }

  /** Whether it begins with its year: it is the year to date itself. */
  public boolean isYearToDate() {
    return first.getMonth() == Month.JANUARY;
  }

  /**
   * Whether a figure, by its id, is of the year to date where that is this period, said already.
   */
  public boolean repeats(String figureId) {
    return isYearToDate() && figureId.contains(".cumulative.");
  }

  /** The year it ends in. */
  public int year() {
    return last.getYear();
  }

  /** The same months, that many years earlier; the base of year-on-year growth is one year back. */
  public Period minusYears(int years) {
    return new Period(first.minusYears(years), last.minusYears(years));
  }

  /** Its first day. */
  public LocalDate firstDay() {
    return first.atDay(1);
  }

  /** Its last day. */
  public LocalDate lastDay() {
    return last.atEndOfMonth();
  }

  /**
   * Months that follow one another have hashes that do, so that a table of a power of two takes
   * each in a place of its own; a multiple of months would crowd into a few.
   */
  @Override
  public int hashCode() {
    return 31 * (monthCount(last) - monthCount(first)) + monthCount(last);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Period period
            && first.equals(period.first)
            && last.equals(period.last));
  }

  private static int monthCount(YearMonth month) {
    return 12 * month.getYear() + month.getMonthValue();
  }

  /** Earlier ends first; of two that end together the longer one is the later. */
  @Override
  public int compareTo(Period other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return switch (kind()) {
      case YEAR -> String.format(Locale.ROOT, "%04d", first.getYear());
      case HALF ->
          String.format(Locale.ROOT, "%04d-H%d", first.getYear(), last.getMonthValue() / 6);
      case QUARTER ->
          String.format(Locale.ROOT, "%04d-Q%d", first.getYear(), last.getMonthValue() / 3);
      case MONTH -> first.toString();
      case RANGE -> first + ".." + last;
    };
  }
}
