package tradebrief.query;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tradebrief.model.Period;

/**
 * A stretch of time that a question is about.
 *
 * @param whole all of it
 * @param kind of which kind the periods are that it was named by
 */
public record Span(Period whole, Period.Kind kind) {
  /**
   * Reads a period, or two with {@code ..} between them: {@code 2024}, {@code 2024..2026}, {@code
   * 2024-01..2026-10}, {@code 2024-Q1..2025-Q2}.
   *
   * @throws IllegalArgumentException with the accepted forms, for any other text
   */
  public static Span parse(String text) {
    int dots = text.indexOf("..");
    if (dots < 0) {
      return of(Period.parse(text));
    }
    Period first = Period.parse(text.substring(0, dots));
    Period last = Period.parse(text.substring(dots + 2));
    if (last.last().isBefore(first.first())) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "'%s' ends before it begins", text));
    }
    return new Span(new Period(first.first(), last.last()), first.kind());
  }

  /** One period. */
  static Span of(Period period) {
    return new Span(period, period.kind());
  }

  /** What rows go by when a question names a time and not what they go by. */
  public static Dimension usual(Optional<Span> span) {
    return span.map(Span::kind).map(Dimension::of).orElse(Dimension.YEAR);
  }

  boolean contains(Period period) {
    return !period.first().isBefore(whole.first()) && !period.last().isAfter(whole.last());
  }

  boolean overlaps(Period period) {
    return !period.last().isBefore(whole.first()) && !period.first().isAfter(whole.last());
  }

  /** The periods of a kind that lie in it, the earliest first. */
  List<Period> periods(Period.Kind kind) {
    List<Period> periods = new ArrayList<>();
    int months = months(kind);
    YearMonth first = YearMonth.of(whole.first().getYear(), 1);
    while (!first.isAfter(whole.last())) {
      Period period = new Period(first, first.plusMonths(months - 1));
      if (contains(period)) {
        periods.add(period);
      }
      first = first.plusMonths(months);
    }
    return periods;
  }

  private static int months(Period.Kind kind) {
    return switch (kind) {
      case YEAR -> 12;
      case HALF -> 6;
      case QUARTER -> 3;
      case MONTH -> 1;
      case RANGE -> throw new IllegalArgumentException("ranges do not follow on each other");
    };
  }
}
