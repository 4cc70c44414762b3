package tradebrief.calendar;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneId;

/** Chinese New Year (春节): the first day of the first month of the lunisolar calendar. */
public final class ChineseNewYear {
  private static final String SHANGHAI = "Asia/Shanghai";

  private ChineseNewYear() {}

  /**
   * The day on which it falls.
   *
   * @param year a year of the Gregorian calendar, 1901 to 2100: where the computation agrees with
   *     the published calendars
   * @throws IllegalArgumentException for any other year
   */
  public static LocalDate of(int year) {
    if (year < 1901 || year > 2100) {
      throw new IllegalArgumentException("no Chinese New Year for " + year + ": 1901 to 2100");
    }
    // never before the 20th of January nor after the 21st of February
    return LocalDate.of(year, 1, 20)
        .datesUntil(LocalDate.of(year, 2, 22))
        .filter(ChineseNewYear::opensTheYear)
        .findFirst()
        .orElseThrow();
  }

  private static boolean opensTheYear(LocalDate day) {
    ChineseCalendar calendar = new ChineseCalendar(TimeZone.getTimeZone(SHANGHAI), ULocale.ROOT);
    calendar.setTimeInMillis(
        day.atTime(12, 0).atZone(ZoneId.of(SHANGHAI)).toInstant().toEpochMilli());
    return calendar.get(Calendar.MONTH) == 0
        && calendar.get(Calendar.IS_LEAP_MONTH) == 0
        && calendar.get(Calendar.DAY_OF_MONTH) == 1;
  }
}
