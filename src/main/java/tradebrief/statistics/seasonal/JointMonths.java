package tradebrief.statistics.seasonal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * January and February as one observation, made into two for adjustment only. The sum of the two is
 * divided by the days of each month, in every year, also in those that published both months: a
 * series that was even in some years and not in others would change its season in between. What
 * cannot be known is not invented: the two halves say nothing about either month, so neither they
 * nor their adjusted values may be shown; their sum and every other month may.
 *
 * <p>That January and February are levelled before the adjustment is the method that Shu and Tsang,
 * "Adjusting for the Chinese New Year: an operational approach" (Hong Kong Monetary Authority,
 * 2005), found no worse than New Year dummies; they average the two, which ignores that February is
 * shorter.
 */
final class JointMonths {
  private JointMonths() {}

  /**
   * The series with January and February even.
   *
   * @param months the months that are known
   * @param joint the sum of January and February by year, where it is known; it goes before the sum
   *     of the months
   * @return a series without January and February of the years in which neither the sum nor both
   *     months are known
   */
  static MonthlySeries even(MonthlySeries months, Map<Integer, BigDecimal> joint) {
    NavigableMap<YearMonth, BigDecimal> even = new TreeMap<>(months.values());
    even.keySet().removeIf(month -> month.getMonthValue() <= 2);
    Map<Integer, BigDecimal> sums = new TreeMap<>(joint);
    for (YearMonth month : months.values().keySet()) {
      sum(months, month.getYear()).ifPresent(sum -> sums.putIfAbsent(month.getYear(), sum));
    }
    int scale =
        Math.max(
            months.scale(),
            MonthlySeries.of(YearMonth.of(1, 1), List.copyOf(sums.values())).scale());
    sums.forEach((year, sum) -> divide(even, year, sum, scale));
    return new MonthlySeries(even);
  }

  private static Optional<BigDecimal> sum(MonthlySeries months, int year) {
    return months
        .find(YearMonth.of(year, 1))
        .flatMap(january -> months.find(YearMonth.of(year, 2)).map(january::add));
  }

  /** February is what January leaves, so that the two still add up to the sum. */
  private static void divide(
      Map<YearMonth, BigDecimal> months, int year, BigDecimal sum, int scale) {
    YearMonth january = YearMonth.of(year, 1);
    YearMonth february = YearMonth.of(year, 2);
    BigDecimal part =
        sum.multiply(BigDecimal.valueOf(january.lengthOfMonth()))
            .divide(
                BigDecimal.valueOf(january.lengthOfMonth() + february.lengthOfMonth()),
                scale,
                RoundingMode.HALF_UP);
    months.put(january, part);
    months.put(february, sum.subtract(part));
  }
}
