package tradebrief.statistics;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tradebrief.dataset.DataPackage;
import tradebrief.model.Area;
import tradebrief.model.AsOf;
import tradebrief.model.Basis;
import tradebrief.model.Evaluation;
import tradebrief.model.Flow;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;
import tradebrief.model.Status;
import tradebrief.model.ZoneEvent;

/**
 * A data package as it was known on one day. Of every figure, the latest release of that day holds;
 * what was released later does not exist.
 */
public final class Statistics {
  private static final Comparator<Observation> BY_RELEASE = comparing(Observation::release);

  private final Map<Series, Map<Period, List<Observation>>> releases = new LinkedHashMap<>();
  private final Map<Series, List<Observation>> latest = new LinkedHashMap<>();
  private final Map<Series, Breaks> breaks = new HashMap<>();
  private final ZoneRegister zones;
  private final Evaluations evaluations;

  private Statistics(
      Map<Series, Map<Period, List<Observation>>> published,
      ZoneRegister zones,
      Evaluations evaluations) {
    this.zones = zones;
    this.evaluations = evaluations;
    published.forEach(
        (series, periods) -> {
          breaks.put(series, Breaks.of(periods.values()));
          Map<Period, List<Observation>> said = new LinkedHashMap<>();
          periods.forEach((period, known) -> said.put(period, withoutWithdrawn(known)));
          releases.put(series, said);
          latest.put(
              series, said.values().stream().map(known -> known.get(known.size() - 1)).toList());
        });
  }

  /** What of a package was known on a day. */
  public static Statistics of(DataPackage data, LocalDate asOf) {
    Map<Series, Map<Period, List<Observation>>> published =
        data.observations().stream()
            .filter(observation -> !observation.release().isAfter(asOf))
            .collect(
                groupingBy(
                    Observation::series,
                    LinkedHashMap::new,
                    groupingBy(Observation::period, LinkedHashMap::new, toList())));
    // one figure after the other: to sort all at once takes longer
    published.values().forEach(periods -> periods.values().forEach(said -> said.sort(BY_RELEASE)));
    return new Statistics(published, ZoneRegister.of(data, asOf), Evaluations.of(data, asOf));
  }

  /**
   * The releases of a figure. What was said before its publisher withdrew it as confidential, and
   * has not said anew, is not said again, and its level stays confidential, whatever else is said
   * of it; a report as of an earlier day has it.
   */
  private static List<Observation> withoutWithdrawn(List<Observation> known) {
    int withdrawn = known.size() - 1;
    while (withdrawn >= 0 && known.get(withdrawn).status() != Status.Q) {
      if (known.get(withdrawn).amount().isPresent()) {
        return List.copyOf(known);
      }
      withdrawn--;
    }
    List<Observation> said = new ArrayList<>(known);
    for (int i = 0; i < known.size() && withdrawn >= 0; i++) {
      said.set(i, i < withdrawn ? known.get(i).withheld() : known.get(i).confidential());
    }
    return List.copyOf(said);
  }

  /**
   * The day by which everything in the package is known: that of its newest release or publication.
   */
  public static AsOf everythingKnown(DataPackage data) {
    LocalDate newest = LocalDate.EPOCH;
    for (Observation observation : data.observations()) { // very many
      newest = later(newest, observation.release());
    }
    for (ZoneEvent event : data.zoneEvents()) {
      newest = later(newest, event.publicationDate());
    }
    for (Evaluation evaluation : data.evaluations()) {
      newest = later(newest, evaluation.release());
    }
    return new AsOf(newest, false);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return other.isAfter(one) ? other : one;
  }

  /** Every known release of a figure, the oldest first; empty when there is none. */
  public List<Observation> releases(Series series, Period period) {
    return releases.getOrDefault(series, Map.of()).getOrDefault(period, List.of());
  }

  /** The latest known release of every figure of a series, with or without a level. */
  public List<Observation> latest(Series series) {
    return latest.getOrDefault(series, List.of());
  }

  /** The series of which anything is known. */
  public Set<Series> series() {
    return Collections.unmodifiableSet(latest.keySet());
  }

  /** The latest known release of every figure. */
  public List<Observation> latest() {
    return latest.values().stream().flatMap(List::stream).toList();
  }

  /**
   * The first month from which on a series does not break up to a month; empty where it never does.
   */
  public Optional<YearMonth> findUnbrokenSince(Series series, YearMonth last) {
    return breaks(series).unbrokenSince(last);
  }

  Breaks breaks(Series series) {
    return breaks.getOrDefault(series, Breaks.NONE);
  }

  /** The latest known release of a figure, with or without a level. */
  public Optional<Observation> find(Series series, Period period) {
    List<Observation> known = releases(series, period);
    return known.isEmpty() ? Optional.empty() : Optional.of(known.get(known.size() - 1));
  }

  /**
   * The basis that a report on cross-border e-commerce of an area and period stands on: the first
   * in the order of {@link Basis} that counts the area's own trade and has a figure for the period,
   * one with the total before one without, and one that says something before one that does not.
   */
  public Optional<Basis> findBasis(Area area, Period period) {
    List<Basis> bases =
        Arrays.stream(Basis.values())
            .filter(basis -> basis.isCrossBorderEcommerce() && basis.describesArea())
            .filter(basis -> hasAnyFlow(area, period, basis))
            .toList();
    return bases.stream()
        .filter(basis -> hasLevel(Series.of(area, Flow.TOTAL, basis), period))
        .findFirst()
        .or(() -> bases.stream().filter(basis -> saysAnything(area, period, basis)).findFirst())
        .or(() -> bases.stream().findFirst());
  }

  private boolean hasAnyFlow(Area area, Period period, Basis basis) {
    return flows(area, period, basis).findAny().isPresent();
  }

  private boolean saysAnything(Area area, Period period, Basis basis) {
    return flows(area, period, basis).anyMatch(observation -> !observation.isSilent());
  }

  private Stream<Observation> flows(Area area, Period period, Basis basis) {
    return Arrays.stream(Flow.values())
        .flatMap(flow -> find(Series.of(area, flow, basis), period).stream());
  }

  private boolean hasLevel(Series series, Period period) {
    return find(series, period).flatMap(Observation::amount).isPresent();
  }

  /** The periods of a kind for which an area has a figure on a basis, the earliest first. */
  public List<Period> periods(Area area, Basis basis, Period.Kind kind) {
    return periods(series -> series.area().equals(area) && series.basis() == basis)
        .filter(period -> period.kind() == kind)
        .toList();
  }

  /**
   * The periods for which an area has a figure of its own cross-border e-commerce, the earliest
   * first.
   */
  public List<Period> periods(Area area) {
    return periods(
            series ->
                series.area().equals(area)
                    && series.basis().isCrossBorderEcommerce()
                    && series.basis().describesArea())
        .toList();
  }

  private Stream<Period> periods(Predicate<Series> which) {
    return latest.entrySet().stream()
        .filter(series -> which.test(series.getKey()))
        .flatMap(series -> series.getValue().stream())
        .map(Observation::period)
        .distinct()
        .sorted();
  }

  /** The areas that have a figure of cross-border e-commerce, by code. */
  public List<Area> areas() {
    return releases.keySet().stream()
        .filter(series -> series.basis().isCrossBorderEcommerce())
        .map(Series::area)
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * Whether only another basis counts the same trade of a period: the series breaks after it. Where
   * the basis itself has a figure of some flow, a figure is merely missing. Goods trade is counted
   * in one way only.
   */
  boolean hasOtherBasis(Series series, Period period) {
    if (hasAnyFlow(series.area(), period, series.basis())) {
      return false;
    }
    return Arrays.stream(Basis.values())
        .filter(basis -> basis != series.basis() && basis.isCrossBorderEcommerce())
        .filter(basis -> series.basis().isCrossBorderEcommerce())
        .anyMatch(
            basis ->
                hasLevel(new Series(series.area(), series.flow(), series.mode(), basis), period));
  }

  /** What is known of the evaluation of pilot zones. */
  public Evaluations evaluations() {
    return evaluations;
  }

  /** The pilot zones known. */
  public ZoneRegister zones() {
    return zones;
  }
}
