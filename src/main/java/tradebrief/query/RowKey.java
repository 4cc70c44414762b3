package tradebrief.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tradebrief.model.Area;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;

/**
 * What a row is about.
 *
 * @param series which figure
 * @param period of which time
 */
record RowKey(Series series, Period period) {
  /** Rows in the order of what they go by, then by all else. */
  static Comparator<RowKey> order(List<Dimension> by) {
    List<Dimension> all = new ArrayList<>(by);
    all.addAll(
        List.of(Dimension.AREA, Dimension.FLOW, Dimension.MODE, Dimension.BASIS, Dimension.PERIOD));
    return all.stream().map(RowKey::order).reduce(Comparator::thenComparing).orElseThrow();
  }

  private static Comparator<RowKey> order(Dimension dimension) {
    return switch (dimension) {
      case YEAR, HALF, QUARTER, MONTH, PERIOD -> Comparator.comparing(RowKey::period);
      // the nation first, then by code
      case AREA, PROVINCE, ZONE, BATCH, EVALUATION ->
          Comparator.comparing((RowKey key) -> key.series().area().level() != Area.Level.NATION)
              .thenComparing(key -> key.series().area());
      case FLOW -> Comparator.comparing(key -> key.series().flow());
      case MODE ->
          Comparator.comparing((RowKey key) -> !key.series().mode().equals(Series.ALL_MODES))
              .thenComparing(key -> key.series().mode());
      case BASIS -> Comparator.comparing(key -> key.series().basis());
    };
  }
}
