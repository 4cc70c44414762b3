package tradebrief.statistics.seasonal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MonthlySeriesTest {
  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  private static MonthlySeries series(Map<String, String> values) {
    TreeMap<YearMonth, BigDecimal> months = new TreeMap<>();
    values.forEach((month, value) -> months.put(YearMonth.parse(month), number(value)));
    return new MonthlySeries(months);
  }

  @Test
  void anEmptySeriesHasNeitherMonthsNorGaps() {
    MonthlySeries empty = series(Map.of());
    assertThat(empty.span()).isZero();
    assertThat(empty.gaps()).isEmpty();
    assertThat(empty.scale()).isZero();
  }

  @Test
  void gapsAreTheMonthsBetweenTheFirstAndTheLast() {
    MonthlySeries series = series(Map.of("2019-11", "1", "2020-02", "2.50", "2020-03", "3"));
    assertThat(series.span()).isEqualTo(5);
    assertThat(series.gaps()).containsExactly(YearMonth.of(2019, 12), YearMonth.of(2020, 1));
    assertThat(series.scale()).isEqualTo(2);
  }

  @Test
  void monthOnMonthIsDefinedAfterAPositiveMonth() {
    MonthlySeries series =
        series(Map.of("2020-01", "80", "2020-02", "100", "2020-03", "0", "2020-04", "5"));
    assertThat(series.monthOnMonth(YearMonth.of(2020, 2)))
        .hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo("25"));
    assertThat(series.monthOnMonth(YearMonth.of(2020, 1))).isEmpty();
    assertThat(series.monthOnMonth(YearMonth.of(2020, 4))).isEmpty();
    assertThat(series.monthOnMonth(YearMonth.of(2020, 5))).isEmpty();
  }

  @Test
  void jointMonthsAreDividedByDaysInEveryYearAndAddUp() {
    MonthlySeries months =
        MonthlySeries.of(
            YearMonth.of(2019, 1), List.of(number("10.0"), number("49.0"), number("30.0")));
    MonthlySeries even = JointMonths.even(months, Map.of(2020, number("60.5")));
    assertThat(even)
        .isEqualTo(
            series(
                Map.of(
                    "2019-01", "31.0",
                    "2019-02", "28.0",
                    "2019-03", "30.0",
                    // 60.5 * 31 / 60 = 31.258
                    "2020-01", "31.3",
                    "2020-02", "29.2")));
  }

  @Test
  void theJointFigureGoesBeforeTheMonthsAndAMonthAloneIsLeftOut() {
    MonthlySeries months = series(Map.of("2019-02", "28", "2020-01", "1", "2020-02", "1"));
    assertThat(JointMonths.even(months, Map.of(2020, number("60"))))
        .isEqualTo(series(Map.of("2020-01", "31", "2020-02", "29")));
  }
}
