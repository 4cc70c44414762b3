package tradebrief.statistics.seasonal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Exports as they might be: trend, season, 1 % of noise, and days before, during and after the New
 * Year that bring more, little and less. Day by day, so that it knows nothing of the program's
 * regressors.
 */
final class Exports {
  static final YearMonth FIRST = YearMonth.of(2010, 1);
  private static final double[] SEASON = {
    1.00, 0.94, 1.01, 0.98, 1.00, 1.01, 1.00, 0.99, 1.03, 0.97, 1.04, 1.06
  };

  private Exports() {}

  /** So many months from {@link #FIRST} on, with or without the New Year. */
  static MonthlySeries series(int months, boolean newYear) {
    Random noise = new Random(7);
    List<BigDecimal> values = new ArrayList<>();
    for (int i = 0; i < months; i++) {
      YearMonth month = FIRST.plusMonths(i);
      double effect = newYear ? newYearEffect(month) : 0;
      double value = 1000 * Math.exp(0.006 * i + 0.01 * noise.nextGaussian() + effect);
      value *= SEASON[month.getMonthValue() - 1];
      values.add(BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP));
    }
    return MonthlySeries.of(FIRST, values);
  }

  private static double newYearEffect(YearMonth month) {
    double effect = 0;
    for (int day = 1; day <= month.lengthOfMonth(); day++) {
      long distance = month.atDay(day).toEpochDay() - NewYears.of(month.getYear()).toEpochDay();
      if (distance >= -15 && distance <= -1) {
        effect += 0.08 / 15;
      } else if (distance >= 0 && distance <= 6) {
        effect -= 0.20 / 7;
      } else if (distance >= 7 && distance <= 24) {
        effect -= 0.15 / 18;
      }
    }
    return effect;
  }
}
