package tradebrief.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import tradebrief.model.Period;
import tradebrief.model.Status;

/**
 * The values of a series as released at one stage.
 *
 * @param stage which
 * @param panel the values
 */
record Vintage(Stage stage, Panel panel) {
  /** When and how a value is released. */
  enum Stage {
    /** In the month after, to be replaced. */
    PRELIMINARY,
    /** In the June of the year after. */
    FORMAL,
    /** In the month after, and never replaced. */
    ONLY;

    /** Whether a period of that year has come to this stage at the end of the package. */
    boolean isThere(int year) {
      return switch (this) {
        case PRELIMINARY, ONLY -> true;
        case FORMAL -> Timeline.isComplete(year);
      };
    }

    /** The day on which a period is released at this stage: never at a weekend. */
    LocalDate release(Period period) {
      return switch (this) {
        case PRELIMINARY, ONLY -> workday(period.last().plusMonths(1).atDay(14));
        case FORMAL -> workday(YearMonth.of(period.year() + 1, 6).atDay(16));
      };
    }

    /** The status of a value with nothing odd about it. */
    Status status() {
      return switch (this) {
        case PRELIMINARY -> Status.P;
        case FORMAL, ONLY -> Status.A;
      };
    }

    private static LocalDate workday(LocalDate day) {
      LocalDate workday = day;
      while (workday.getDayOfWeek() == DayOfWeek.SATURDAY
          || workday.getDayOfWeek() == DayOfWeek.SUNDAY) {
        workday = workday.plusDays(1);
      }
      return workday;
    }
  }
}
