package tradebrief.query;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import tradebrief.model.Area;
import tradebrief.model.Basis;
import tradebrief.model.Flow;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;

/**
 * What a user wants to know. A dimension that the rows go by is narrowed by a value given for it;
 * one that they do not go by has a value even where none is given: the nation, the total, all
 * modes, the main basis, the newest year.
 *
 * @param by what the rows go by, in their order
 * @param area whose trade
 * @param flow in which direction
 * @param mode in which supervision mode
 * @param basis counted how
 * @param span of which time
 * @param measures what is said of it
 * @param base where an index is 100, and compound growth begins; empty for the first period of the
 *     series
 */
public record Question(
    List<Dimension> by,
    Optional<Area> area,
    Optional<Flow> flow,
    Optional<String> mode,
    Optional<Basis> basis,
    Optional<Span> span,
    MeasureChoice measures,
    Optional<Period> base) {
  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException for dimensions that do not go together
   */
  public Question {
    by = List.copyOf(by);
    require(new HashSet<>(by).size() == by.size(), "each dimension once");
    require(
        by.stream().filter(Dimension::isTime).count() <= 1,
        "one of year, half, quarter, month and period");
    require(by.stream().filter(Dimension::isPlace).count() <= 1, "one of area, province and zone");
    require(
        by.stream().noneMatch(Dimension::standsAlone) || by.size() == 1,
        "batch or evaluation alone");
  }

  private static void require(boolean condition, String expected) {
    if (!condition) {
      throw new IllegalArgumentException(
          "these dimensions do not go together; expected " + expected);
    }
  }

  /** Whether a series is asked for, its basis apart. */
  boolean asksFor(Series series, Places places) {
    return asksForArea(series.area(), places)
        && flow.or(() -> unlessBy(Dimension.FLOW, Flow.TOTAL))
            .map(series.flow()::equals)
            .orElse(true)
        && mode.or(() -> unlessBy(Dimension.MODE, Series.ALL_MODES))
            .map(series.mode()::equals)
            .orElse(true);
  }

  /** Whether a figure is within all that is named; what is not named leaves everything. */
  boolean narrowsTo(RowKey key, Places places) {
    Series series = key.series();
    return (area.isEmpty() || asksForArea(series.area(), places))
        && flow.map(series.flow()::equals).orElse(true)
        && mode.map(series.mode()::equals).orElse(true)
        && basis.map(series.basis()::equals).orElse(true)
        && span.map(asked -> asked.contains(key.period())).orElse(true);
  }

  private <T> Optional<T> unlessBy(Dimension dimension, T value) {
    return by.contains(dimension) ? Optional.empty() : Optional.of(value);
  }

  /** Whether pilot zones are asked for, one or several. */
  boolean asksForZones() {
    return by.contains(Dimension.ZONE)
        || area.filter(one -> one.level() == Area.Level.ZONE).isPresent();
  }

  /** Whether a place is asked for. */
  boolean asksForArea(Area found, Places places) {
    Area outer = area.orElse(Area.CN);
    return by.stream()
        .filter(Dimension::isPlace)
        .findFirst()
        .map(place -> place.covers(found.level()) && places.isWithin(found, outer))
        .orElseGet(() -> found.equals(outer));
  }
}
