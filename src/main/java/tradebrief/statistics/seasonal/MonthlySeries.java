package tradebrief.statistics.seasonal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tradebrief.statistics.Percent;

/**
 * A figure month by month, all in one unit. A month without a figure is not in it: missing is not
 * zero.
 *
 * @param values the known months
 */
public record MonthlySeries(NavigableMap<YearMonth, BigDecimal> values) {
  /** Copies. */
  public MonthlySeries {
    values = Collections.unmodifiableNavigableMap(new TreeMap<>(values));
  }

  /** The values of one month after the other. */
  public static MonthlySeries of(YearMonth first, List<BigDecimal> values) {
    NavigableMap<YearMonth, BigDecimal> months = new TreeMap<>();
    for (int i = 0; i < values.size(); i++) {
      months.put(first.plusMonths(i), values.get(i));
    }
    return new MonthlySeries(months);
  }

  /** The value of a month; empty when it is not known. */
  public Optional<BigDecimal> find(YearMonth month) {
    return Optional.ofNullable(values.get(month));
  }

  /** How many months lie from the first to the last, both included, known or not; 0 when empty. */
  public int span() {
    return values.isEmpty()
        ? 0
        : (int) ChronoUnit.MONTHS.between(values.firstKey(), values.lastKey()) + 1;
  }

  /** The months between the first and the last that are not known. */
  public List<YearMonth> gaps() {
    return values.isEmpty()
        ? List.of()
        : Stream.iterate(values.firstKey(), month -> month.plusMonths(1))
            .limit(span())
            .filter(month -> !values.containsKey(month))
            .toList();
  }

  /** The most decimals that a value has; 0 when there is none. */
  public int scale() {
    return values.values().stream().mapToInt(BigDecimal::scale).reduce(0, Math::max);
  }

  /**
   * By how many percent a month is above the one before, to {@link Percent#DECIMALS} decimals;
   * empty when one is missing or the earlier is not positive.
   */
  public Optional<BigDecimal> monthOnMonth(YearMonth month) {
    return find(month.minusMonths(1))
        .filter(before -> before.signum() > 0)
        .flatMap(before -> find(month).map(value -> Percent.of(value.subtract(before), before)));
  }

  /** The same months with every value rounded half up. */
  MonthlySeries rounded(int decimals) {
    NavigableMap<YearMonth, BigDecimal> months = new TreeMap<>();
    values.forEach(
        (month, value) -> months.put(month, value.setScale(decimals, RoundingMode.HALF_UP)));
    return new MonthlySeries(months);
  }
}
