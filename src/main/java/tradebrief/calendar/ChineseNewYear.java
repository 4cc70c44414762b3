package tradebrief.calendar;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;

/** Chinese New Year (春节): the first day of the first month of the lunisolar calendar. */
public final class ChineseNewYear {
  private static final String SHANGHAI = "Asia/Shanghai";

  /**
   * It never falls later, so the month of this day, or the one before, is the first of the year.
   */
  private static final MonthDay LAST = MonthDay.of(2, 21);

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
    ChineseCalendar calendar = new ChineseCalendar(TimeZone.getTimeZone(SHANGHAI), ULocale.ROOT);
    LocalDate day = LAST.atYear(year);
    moveTo(calendar, day);
    while (calendar.get(Calendar.MONTH) != 0 || calendar.get(Calendar.IS_LEAP_MONTH) != 0) {
      day = day.minusDays(calendar.get(Calendar.DAY_OF_MONTH));
      moveTo(calendar, day);
    }
    return day.minusDays(calendar.get(Calendar.DAY_OF_MONTH) - 1L);
  }

  private static void moveTo(ChineseCalendar calendar, LocalDate day) {
    calendar.setTimeInMillis(
        day.atTime(12, 0).atZone(ZoneId.of(SHANGHAI)).toInstant().toEpochMilli());
  }
}
