package tradebrief.statistics.seasonal;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The dates of Chinese New Year, by ICU4J. */
final class NewYears {
  private static final Map<Integer, LocalDate> DATES = new TreeMap<>();

  private NewYears() {}

  static LocalDate of(int year) {
    return DATES.computeIfAbsent(year, NewYears::compute);
  }

  private static LocalDate compute(int year) {
    TimeZone utc = TimeZone.getTimeZone("UTC");
    GregorianCalendar gregorian = new GregorianCalendar(utc);
    gregorian.clear();
    gregorian.set(year, 6, 1, 12, 0);
    ChineseCalendar chinese = new ChineseCalendar(gregorian.getTime());
    chinese.setTimeZone(utc);
    chinese.set(ChineseCalendar.MONTH, 0);
    chinese.set(ChineseCalendar.IS_LEAP_MONTH, 0);
    chinese.set(ChineseCalendar.DAY_OF_MONTH, 1);
    return LocalDate.ofEpochDay(Math.floorDiv(chinese.getTimeInMillis(), 86_400_000L));
  }

  /** Typed, to check what ICU4J says. */
  static final List<LocalDate> KNOWN =
      List.of(
          LocalDate.of(2018, 2, 16),
          LocalDate.of(2019, 2, 5),
          LocalDate.of(2020, 1, 25),
          LocalDate.of(2021, 2, 12),
          LocalDate.of(2022, 2, 1),
          LocalDate.of(2023, 1, 22),
          LocalDate.of(2024, 2, 10),
          LocalDate.of(2025, 1, 29),
          LocalDate.of(2026, 2, 17));
}
