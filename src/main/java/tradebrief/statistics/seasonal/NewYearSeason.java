package tradebrief.statistics.seasonal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/**
 * The Chinese New Year as three regressors: for each part of the season around it, the share of the
 * part's days that fall into a month, minus the long-run mean of that month.
 *
 * <p>The form is that of Bell and Hillmer (1983) for Easter, which Lin and Liu, "Modeling lunar
 * calendar holiday effects in Taiwan" (2002), use for the New Year with one regressor each before,
 * during and after it, and which the program genhol of the US Census Bureau computes: the effect is
 * taken to be the same on every day of a part. The means by month are those of the years {@value
 * #FIRST_YEAR} to {@value #LAST_YEAR}; without them the regressors would carry away what belongs to
 * the season and the level.
 *
 * <p>Lin and Liu choose the lengths series by series. Here they are the same for every series and
 * release, so that a revision is never a change of window: the 40 days of the official Spring
 * Festival travel season (春运, from 15 days before New Year's Day to 24 days after it), in which
 * workers leave for home and come back, with the seven days of the public holiday as the middle
 * part.
 */
final class NewYearSeason {
  static final int FIRST_YEAR = 1901;
  static final int LAST_YEAR = 2100;

  /** The season is over by its end in every year. */
  private static final int LAST_MONTH = 3;

  /** A part of the season, in days from New Year's Day, both ends included. */
  enum Part {
    BEFORE(-15, -1),
    DURING(0, 6),
    AFTER(7, 24);

    private final int from;
    private final int to;

    Part(int from, int to) {
      this.from = from;
      this.to = to;
    }

    private int days() {
      return to - from + 1;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final IntFunction<LocalDate> newYear;
  private final boolean evened;

  /** Worked out when first asked for: they are those of two centuries. */
  private final Map<Part, double[]> means = new ConcurrentHashMap<>();

  /**
   * The season of every year.
   *
   * @param newYear the date of New Year's Day in a year; asked for {@value #FIRST_YEAR} to {@value
   *     #LAST_YEAR} and the years of the series
   * @param evened whether January and February were {@linkplain JointMonths made even}: then the
   *     regressors are made even too
   */
  NewYearSeason(IntFunction<LocalDate> newYear, boolean evened) {
    this.newYear = newYear;
    this.evened = evened;
  }

  /**
   * The regressor, from a month on.
   *
   * @throws IllegalArgumentException when a date is not one on which the New Year can fall
   */
  double[] values(Part part, YearMonth first, int months) {
    double[] mean = means.computeIfAbsent(part, this::means);
    double[] values = new double[months];
    for (int i = 0; i < months; i++) {
      YearMonth month = first.plusMonths(i);
      values[i] = share(part, month) - mean[month.getMonthValue() - 1];
    }
    return values;
  }

  private double[] means(Part part) {
    double[] means = new double[12];
    int years = LAST_YEAR - FIRST_YEAR + 1;
    for (int month = 1; month <= LAST_MONTH; month++) {
      double sum = 0;
      for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
        sum += share(part, YearMonth.of(year, month));
      }
      means[month - 1] = sum / years;
    }
    return means;
  }

  /** The share of the part's days that fall into the month; 0 after {@link #LAST_MONTH}. */
  private double share(Part part, YearMonth month) {
    if (month.getMonthValue() > LAST_MONTH) {
      return 0;
    }
    if (!evened || month.getMonthValue() == 3) {
      return (double) daysIn(part, month) / part.days();
    }
    YearMonth january = month.withMonth(1);
    YearMonth february = month.withMonth(2);
    int days = daysIn(part, january) + daysIn(part, february);
    double length = january.lengthOfMonth() + february.lengthOfMonth();
    return days * month.lengthOfMonth() / length / part.days();
  }

  private int daysIn(Part part, YearMonth month) {
    LocalDate day = newYearOf(month.getYear());
    long from = Math.max(day.plusDays(part.from).toEpochDay(), month.atDay(1).toEpochDay());
    long to = Math.min(day.plusDays(part.to).toEpochDay(), month.atEndOfMonth().toEpochDay());
    return (int) Math.max(0, to - from + 1);
  }

  private LocalDate newYearOf(int year) {
    LocalDate day = newYear.apply(year);
    // 21 January to 21 February, with a day to spare for other meridians
    if (day.getYear() != year || day.getDayOfYear() < 20 || day.getDayOfYear() > 53) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "not a Chinese New Year of %s: %s", year, day));
    }
    return day;
  }
}
