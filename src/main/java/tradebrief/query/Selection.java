package tradebrief.query;

import static java.util.stream.Collectors.groupingBy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tradebrief.model.Basis;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;
import tradebrief.statistics.Level;
import tradebrief.statistics.Levels;
import tradebrief.statistics.Statistics;

/**
 * The rows that a question has. A series is listed from its first figure to its last, or over the
 * span asked for: what is missing in between is shown as missing.
 */
final class Selection {
  private static final YearMonth NEVER = YearMonth.of(1, 1);

  private final Question question;
  private final Statistics statistics;
  private final Places places;
  private final Levels levels;
  private final Map<Series, List<Period>> known;

  Selection(Question question, Context context) {
    this.question = question;
    statistics = context.statistics();
    places = context.places();
    levels = Levels.of(statistics);
    known =
        statistics.latest().stream()
            .collect(
                groupingBy(
                    Observation::series,
                    LinkedHashMap::new,
                    Collectors.mapping(Observation::period, Collectors.toList())));
  }

  /** Every series there is. */
  Set<Series> all() {
    return known.keySet();
  }

  /** The rows, in their order. */
  List<RowKey> rows() {
    List<Series> candidates =
        known.keySet().stream().filter(series -> question.asksFor(series, places)).toList();
    return series(candidates).stream()
        .flatMap(series -> rows(series, candidates))
        .sorted(RowKey.order(question.by()))
        .toList();
  }

  private List<Series> series(List<Series> candidates) {
    if (question.basis().isPresent()) {
      Basis basis = question.basis().get();
      return candidates.stream().filter(series -> series.basis() == basis).toList();
    }
    if (question.by().contains(Dimension.BASIS)) {
      return candidates;
    }
    return candidates.stream()
        .filter(series -> series.basis().isCrossBorderEcommerce() && series.basis().describesArea())
        .collect(groupingBy(Series::area, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(ofArea -> ofMainBasis(ofArea, candidates))
        .toList();
  }

  /**
   * The main basis of an area: the one that has the newest of the levels asked for; of several the
   * first in the order of {@link Basis}, as reports choose.
   */
  private Stream<Series> ofMainBasis(List<Series> ofArea, List<Series> candidates) {
    Comparator<Series> newest =
        Comparator.comparing(series -> newest(series, candidates).map(Period::last).orElse(NEVER));
    Basis main =
        ofArea.stream()
            .min(newest.reversed().thenComparing(Series::basis))
            .map(Series::basis)
            .orElseThrow();
    return ofArea.stream().filter(series -> series.basis() == main);
  }

  private Optional<Period> newest(Series series, List<Series> candidates) {
    List<Period> periods = new ArrayList<>(periods(series, candidates));
    periods.sort(Comparator.reverseOrder());
    return periods.stream().filter(period -> hasLevel(series, period)).findFirst();
  }

  private boolean hasLevel(Series series, Period period) {
    return levels.level(series, period) instanceof Level.Known;
  }

  private boolean hasFigure(Series series, Period period) {
    return statistics.find(series, period).isPresent() || hasLevel(series, period);
  }

  private Stream<RowKey> rows(Series series, List<Series> candidates) {
    List<Period> periods = periods(series, candidates);
    List<Period> present = periods.stream().filter(period -> hasFigure(series, period)).toList();
    if (present.isEmpty()) {
      return Stream.empty();
    }
    Period first = present.get(0);
    Period last = present.get(present.size() - 1);
    return periods.stream()
        .filter(
            period ->
                question.span().isPresent()
                    || (first.compareTo(period) <= 0 && period.compareTo(last) <= 0))
        .map(period -> new RowKey(series, period));
  }

  /** The periods that a question has of a series, the earliest first. */
  private List<Period> periods(Series series, List<Series> candidates) {
    Optional<Dimension> time = Dimension.findTime(question.by());
    if (time.isEmpty()) {
      return List.of(question.span().map(Span::whole).orElseGet(() -> newestYear(candidates)));
    }
    return time.get()
        .findKind()
        .map(kind -> periods(kind, series, candidates))
        .orElseGet(
            () ->
                known(series).stream()
                    .filter(period -> question.span().map(s -> s.contains(period)).orElse(true))
                    .sorted()
                    .toList());
  }

  private List<Period> periods(Period.Kind kind, Series series, List<Series> candidates) {
    if (question.span().isEmpty()) {
      return extent(List.of(series)).periods(kind);
    }
    Span extent = extent(candidates);
    return question.span().get().periods(kind).stream().filter(extent::overlaps).toList();
  }

  private Span extent(List<Series> some) {
    List<Period> periods = some.stream().flatMap(series -> known(series).stream()).toList();
    return Span.of(
        new Period(
            periods.stream().map(Period::first).min(Comparator.naturalOrder()).orElseThrow(),
            periods.stream().map(Period::last).max(Comparator.naturalOrder()).orElseThrow()));
  }

  private List<Period> known(Series series) {
    return known.getOrDefault(series, List.of());
  }

  /** The newest year that one of some series has a level of; the newest period if there is none. */
  private Period newestYear(List<Series> candidates) {
    List<Period> years = new ArrayList<>(extent(candidates).periods(Period.Kind.YEAR));
    years.sort(Comparator.reverseOrder());
    return years.stream()
        .filter(year -> candidates.stream().anyMatch(series -> hasLevel(series, year)))
        .findFirst()
        .orElseGet(
            () ->
                candidates.stream()
                    .flatMap(series -> known(series).stream())
                    .max(Comparator.naturalOrder())
                    .orElseThrow());
  }
}
