package tradebrief.statistics;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tradebrief.model.Observation;
import tradebrief.model.Period;
import tradebrief.model.Status;

/**
 * Where a series breaks: at its observations of status B, which differ in kind from what came
 * before them. Such a break lies somewhere within the period of its observation.
 */
final class Breaks {
  /** Those of a series that does not break. */
  static final Breaks NONE = new Breaks(List.of());

  private final List<Period> breaks;

  private Breaks(List<Period> breaks) {
    this.breaks = breaks;
  }

  /**
   * By the releases of each figure, the oldest first. The latest with a level counts: that it is
   * withdrawn later, or missing, does not mend the series.
   */
  static Breaks of(Collection<List<Observation>> figures) {
    return new Breaks(
        figures.stream()
            .map(Breaks::lastWithLevel)
            .filter(observation -> observation.status() == Status.B)
            .map(Observation::period)
            .toList());
  }

  private static Observation lastWithLevel(List<Observation> releases) {
    int last = releases.size() - 1;
    for (int i = last; i >= 0; i--) { // of every figure that there is
      if (releases.get(i).amount().isPresent()) {
        return releases.get(i);
      }
    }
    return releases.get(last);
  }

  /** Whether one break at least lies after the beginning of a span and not beyond its end. */
  boolean within(YearMonth first, YearMonth last) {
    return breaks.stream().anyMatch(at -> at.first().isAfter(first) && !at.last().isAfter(last));
  }

  /** The first month, up to another one, from which on it does not break any more. */
  Optional<YearMonth> unbrokenSince(YearMonth last) {
    return breaks.stream()
        .filter(at -> !at.first().isAfter(last))
        .map(at -> at.months() == 1 ? at.first() : at.last().plusMonths(1))
        .max(Comparator.naturalOrder());
  }

  /**
   * Whether what leads from an earlier period to a later one, their own months included, breaks.
   */
  boolean between(Period base, Period period) {
    return within(base.first(), period.last());
  }
}
