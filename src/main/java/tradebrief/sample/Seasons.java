package tradebrief.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import tradebrief.calendar.ChineseNewYear;
import tradebrief.model.Flow;

/** What the time of the year makes of a level. */
final class Seasons {
  /** January to December; shopping festivals in June and November. */
  private static final List<Double> MONTHS =
      List.of(1.02, 0.97, 0.98, 0.97, 1.0, 1.04, 0.97, 0.98, 1.01, 0.97, 1.1, 1.07);

  private static final int HOLIDAY_DAYS = 21;
  private static final int RUSH_DAYS = 14;

  private Seasons() {}

  /** The factor of a calendar month, around 1. */
  static double factor(YearMonth month) {
    return MONTHS.get(month.getMonthValue() - 1);
  }

  /**
   * The factor of Chinese New Year: a rush of 14 days, then 21 quiet days from the sixth before New
   * Year's Day on. A month takes as much of each as falls into it; imports half of it.
   */
  static double newYear(YearMonth month, Flow flow) {
    LocalDate quiet = ChineseNewYear.of(month.getYear()).minusDays(6);
    double holiday = share(month, quiet, HOLIDAY_DAYS);
    double rush = share(month, quiet.minusDays(RUSH_DAYS), RUSH_DAYS);
    double effect = 0.06 * rush - 0.3 * holiday;
    return switch (flow) {
      case EXPORT, TOTAL -> 1 + effect;
      case IMPORT -> 1 + effect / 2;
    };
  }

  /** How much of so many days falls into a month, from 0 to 1. */
  private static double share(YearMonth month, LocalDate first, int days) {
    long inside =
        first
            .datesUntil(first.plusDays(days))
            .filter(day -> YearMonth.from(day).equals(month))
            .count();
    return (double) inside / days;
  }
}
