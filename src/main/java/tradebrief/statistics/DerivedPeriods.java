package tradebrief.statistics;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import tradebrief.model.Area;
import tradebrief.model.Basis;
import tradebrief.model.Flow;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;

/**
 * The months, quarters, halves and years of which nothing is published but a level follows from
 * what is, such as October from January to October and January to September.
 */
public final class DerivedPeriods {
  private final Statistics statistics;
  private final Levels levels;

  private DerivedPeriods(Statistics statistics) {
    this.statistics = statistics;
    levels = Levels.of(statistics);
  }

  /** Those known to some statistics. */
  public static DerivedPeriods of(Statistics statistics) {
    return new DerivedPeriods(statistics);
  }

  /**
   * The basis that a report on an area and period stands on: the published one, see {@link
   * Statistics#findBasis}; where nothing is published, the first one with a derived level, of the
   * total before those with a flow only.
   */
  public Optional<Basis> findBasis(Area area, Period period) {
    return statistics
        .findBasis(area, period)
        .or(() -> bases().filter(one -> isDerived(area, Flow.TOTAL, one, period)).findFirst())
        .or(() -> bases().filter(one -> isDerived(area, one, period)).findFirst());
  }

  /**
   * Whether an area has a report of a period: something is published for it, or a level follows.
   * Not so for a range of months, which the report of its last month has.
   */
  public boolean hasReport(Area area, Period period) {
    return period.kind() == Period.Kind.RANGE
        ? statistics.findBasis(area, period).isPresent()
        : findBasis(area, period).isPresent();
  }

  private static Stream<Basis> bases() {
    return Arrays.stream(Basis.values())
        .filter(basis -> basis.isCrossBorderEcommerce() && basis.describesArea());
  }

  private boolean isDerived(Area area, Basis basis, Period period) {
    return Arrays.stream(Flow.values()).anyMatch(flow -> isDerived(area, flow, basis, period));
  }

  private boolean isDerived(Area area, Flow flow, Basis basis, Period period) {
    return levels.level(Series.of(area, flow, basis), period) instanceof Level.Derived;
  }

  /** The derived periods of an area on any basis that counts its own trade, the earliest first. */
  public List<Period> periods(Area area) {
    SortedSet<Period> derived = new TreeSet<>();
    bases().forEach(basis -> derived.addAll(periods(area, basis)));
    derived.removeAll(statistics.periods(area));
    return List.copyOf(derived);
  }

  /** The derived periods of an area on a basis, the earliest first. */
  public List<Period> periods(Area area, Basis basis) {
    SortedSet<Integer> years = new TreeSet<>();
    Set<Period> published = new HashSet<>();
    for (Flow flow : Flow.values()) {
      for (Observation known : statistics.latest(Series.of(area, flow, basis))) {
        published.add(known.period());
        years.add(known.period().first().getYear());
        years.add(known.period().year());
      }
    }
    return years.stream()
        .flatMap(DerivedPeriods::candidates)
        .filter(period -> !published.contains(period) && isDerived(area, basis, period))
        .sorted()
        .toList();
  }

  /** The months, quarters and halves of a year, and the year. */
  private static Stream<Period> candidates(int year) {
    return Stream.of(1, 3, 6, 12)
        .flatMap(
            months ->
                Stream.iterate(
                        YearMonth.of(year, 1),
                        first -> first.getYear() == year,
                        first -> first.plusMonths(months))
                    .map(first -> new Period(first, first.plusMonths(months - 1))));
  }
}
