package tradebrief.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
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

  private final List<Double> ofExports = new ArrayList<>();
  private final List<Double> ofImports = new ArrayList<>();

  /** Computed once: a lunisolar date takes its time. */
  Seasons() {
    for (int index = 0; index < Timeline.months(); index++) {
      YearMonth month = Timeline.month(index);
      double season = MONTHS.get(month.getMonthValue() - 1);
      double newYear = newYear(month);
      ofExports.add(season * (1 + newYear));
      ofImports.add(season * (1 + newYear / 2));
    }
  }

  /** The factor of a month, around 1; Chinese New Year weighs half on imports. */
  double factor(Flow flow, int month) {
    return switch (flow) {
      case EXPORT, TOTAL -> ofExports.get(month);
      case IMPORT -> ofImports.get(month);
    };
  }

  /**
   * What Chinese New Year adds: a rush of 14 days, then 21 quiet days from the sixth before New
   * Year's Day on. A month takes as much of each as falls into it.
   */
  private static double newYear(YearMonth month) {
    LocalDate quiet = ChineseNewYear.of(month.getYear()).minusDays(6);
    double holiday = share(month, quiet, HOLIDAY_DAYS);
    double rush = share(month, quiet.minusDays(RUSH_DAYS), RUSH_DAYS);
    return 0.06 * rush - 0.3 * holiday;
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
