package tradebrief.sample;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tradebrief.model.Period;

/** Which periods are published, and the months that their values are made of. */
final class Timeline {
  private static final YearMonth FIRST = YearMonth.of(2018, 1);
  private static final YearMonth LAST = YearMonth.of(2026, 10);
  private static final int JOINT_SINCE = 2020;

  private Timeline() {}

  /** The years, the earliest first; the last one is not complete. */
  static List<Integer> years() {
    return IntStream.rangeClosed(FIRST.getYear(), LAST.getYear()).boxed().toList();
  }

  /** Whether all twelve months of a year are there. */
  static boolean isComplete(int year) {
    return !YearMonth.of(year, 12).isAfter(LAST);
  }

  /** How many months there are. */
  static int months() {
    return index(LAST) + 1;
  }

  /** How many months after the first one. */
  static int index(YearMonth month) {
    return Math.toIntExact(ChronoUnit.MONTHS.between(FIRST, month));
  }

  /** The month that is so many after the first one. */
  static YearMonth month(int index) {
    return FIRST.plusMonths(index);
  }

  /** Whether every month of a period is there. */
  static boolean covers(Period period) {
    return !period.first().isBefore(FIRST) && !period.last().isAfter(LAST);
  }

  /**
   * The months of a year as they are published: since 2020 January and February as one joint
   * period.
   */
  static List<Period> monthly(int year) {
    List<Period> periods = new ArrayList<>();
    boolean joint = year >= JOINT_SINCE;
    if (joint) {
      periods.add(new Period(YearMonth.of(year, 1), YearMonth.of(year, 2)));
    }
    for (int month = joint ? 3 : 1; month <= lastMonth(year); month++) {
      periods.add(new Period(YearMonth.of(year, month), YearMonth.of(year, month)));
    }
    return periods;
  }

  /** The cumulative periods of a year, those left out that {@link #monthly} has. */
  static List<Period> cumulative(int year) {
    return IntStream.rangeClosed(year >= JOINT_SINCE ? 3 : 2, lastMonth(year))
        .mapToObj(month -> new Period(YearMonth.of(year, 1), YearMonth.of(year, month)))
        .toList();
  }

  private static int lastMonth(int year) {
    return isComplete(year) ? 12 : LAST.getMonthValue();
  }
}
