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
    require(by.stream().filter(Dimension::isPlace).count() <= 1, "one of area and province");
    require(
        by.stream().noneMatch(Dimension::isOfZones) || by.size() == 1, "batch or evaluation alone");
  }

  private static void require(boolean condition, String expected) {
    if (!condition) {
      throw new IllegalArgumentException(
          "these dimensions do not go together; expected " + expected);
    }
  }

  /** Whether a series is asked for, its basis apart. */
  boolean asksFor(Series series) {
    return asksForArea(series.area())
        && flow.or(() -> unlessBy(Dimension.FLOW, Flow.TOTAL))
            .map(series.flow()::equals)
            .orElse(true)
        && mode.or(() -> unlessBy(Dimension.MODE, Series.ALL_MODES))
            .map(series.mode()::equals)
            .orElse(true);
  }

  /** Whether a figure is within all that is named; what is not named leaves everything. */
  boolean narrowsTo(RowKey key) {
    Series series = key.series();
    return (area.isEmpty() || asksForArea(series.area()))
        && flow.map(series.flow()::equals).orElse(true)
        && mode.map(series.mode()::equals).orElse(true)
        && basis.map(series.basis()::equals).orElse(true)
        && span.map(asked -> asked.contains(key.period())).orElse(true);
  }

  private <T> Optional<T> unlessBy(Dimension dimension, T value) {
    return by.contains(dimension) ? Optional.empty() : Optional.of(value);
  }

  /** Whether a place is asked for. */
  boolean asksForArea(Area found) {
    if (by.contains(Dimension.PROVINCE)) {
      return found.level() == Area.Level.PROVINCE && isWithinArea(found);
    }
    return by.contains(Dimension.AREA) ? isWithinArea(found) : found.equals(area.orElse(Area.CN));
  }

  private boolean isWithinArea(Area found) {
    Area outer = area.orElse(Area.CN);
    return switch (outer.level()) {
      case NATION -> true;
      case PROVINCE -> found.code().startsWith(outer.code().substring(0, 2));
      case PREFECTURE -> found.code().startsWith(outer.code().substring(0, 4));
      case COUNTY -> found.equals(outer);
    };
  }
}
