package tradebrief.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import tradebrief.model.Area;
import tradebrief.model.Flow;
import tradebrief.model.Period;

/**
 * The values of one vintage of one series: of each province and month exports and imports, and what
 * they add up to. Counted in hundredths of 亿元, so that every sum is exact.
 */
final class Panel {
  private final Map<Area, Months> byArea = new HashMap<>();

  private static final class Months {
    private final long[] exports = new long[Timeline.months()];
    private final long[] imports = new long[Timeline.months()];

    long at(Flow flow, int month) {
      return switch (flow) {
        case EXPORT -> exports[month];
        case IMPORT -> imports[month];
        case TOTAL -> exports[month] + imports[month];
      };
    }
  }

  /** What a month of a province is. */
  @FunctionalInterface
  interface Rule {
    /**
     * A value in hundredths of 亿元.
     *
     * @param area a province
     * @param flow export or import
     * @param month how many months after the first one
     */
    long value(Area area, Flow flow, int month);
  }

  /** Applies the rule to each province in turn, exports first, month by month; adds the nation. */
  Panel(List<Area> provinces, Rule rule) {
    Months nation = new Months();
    for (Area province : provinces) {
      Months months = new Months();
      fill(months.exports, nation.exports, month -> rule.value(province, Flow.EXPORT, month));
      fill(months.imports, nation.imports, month -> rule.value(province, Flow.IMPORT, month));
      byArea.put(province, months);
    }
    byArea.put(Area.CN, nation);
  }

  private static void fill(long[] own, long[] sum, IntToLongFunction value) {
    for (int month = 0; month < own.length; month++) {
      own[month] = value.applyAsLong(month);
      sum[month] += own[month];
    }
  }

  /** A single month, in hundredths of 亿元. */
  long value(Area area, Flow flow, int month) {
    return Objects.requireNonNull(byArea.get(area)).at(flow, month);
  }

  /** The sum over a period, in hundredths of 亿元. */
  long value(Area area, Flow flow, Period period) {
    return IntStream.rangeClosed(Timeline.index(period.first()), Timeline.index(period.last()))
        .mapToLong(month -> value(area, flow, month))
        .sum();
  }
}
