package tradebrief.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;
import tradebrief.model.Text;
import tradebrief.model.Unit;
import tradebrief.statistics.Level;
import tradebrief.statistics.Levels;
import tradebrief.statistics.Result;
import tradebrief.statistics.Statistics;

/** The cells of tables: each names its number in the book, or says why there is none. */
final class Cells {
  private final Statistics statistics;
  private final Levels levels;
  private final FigureBook book;
  private final Unit unit;
  private final Words words;
  private final Set<Observation> withoutValue = new LinkedHashSet<>();
  private final Set<Level.Known> inOtherCurrency = new LinkedHashSet<>();

  Cells(Statistics statistics, FigureBook book, Unit unit, Words words) {
    this.statistics = statistics;
    levels = Levels.of(statistics);
    this.book = book;
    this.unit = unit;
    this.words = words;
  }

  /** A level, published or derived. */
  Cell level(String id, Series series, Period period) {
    Level level = levels.level(series, period);
    if (level instanceof Level.Known known) {
      return level(id, known);
    }
    statistics.find(series, period).ifPresent(withoutValue::add);
    return new Cell.Missing(MissingReason.of(((Level.Missing) level).gap()), id);
  }

  /** One in another currency has no place in a table. */
  private Cell level(String id, Level.Known level) {
    Optional<Figure> figure = book.tableLevel(id, level, unit);
    if (figure.isEmpty()) {
      inOtherCurrency.add(level);
      withoutValue.addAll(level.observations());
    }
    return Cell.of(id, figure, MissingReason.OTHER_CURRENCY);
  }

  /** The level of an observation. */
  Cell level(String id, Optional<Observation> observation) {
    return observation
        .flatMap(Level.Published::find)
        .map(published -> level(id, published))
        .orElseGet(() -> new Cell.Missing(MissingReason.of(observation), id));
  }

  /** The levels that have no place in the tables, because their currency is another. */
  Set<Level.Known> inOtherCurrency() {
    return Collections.unmodifiableSet(inOtherCurrency);
  }

  /** The observations that say why there is no level where one was asked for. */
  Set<Observation> withoutValue() {
    return Collections.unmodifiableSet(withoutValue);
  }

  /** A measure. */
  Cell measure(String id, Result result) {
    return result instanceof Result.Value value
        ? new Cell.Numeric(book.measured(id, value))
        : new Cell.Missing(MissingReason.of((Result.NotDefined) result), id);
  }

  /** The same of one that depends on how its inputs compare with other levels. */
  Cell compared(String id, Result result, List<? extends Level.Known> others) {
    book.comparedIfDefined(id, result, others);
    return book.find(id)
        .<Cell>map(Cell.Numeric::new)
        .orElseGet(() -> new Cell.Missing(MissingReason.of((Result.NotDefined) result), id));
  }

  /** The growth that was published with an observation. */
  Cell publishedGrowth(String id, Optional<Observation> observation) {
    return Cell.of(
        id,
        observation.flatMap(found -> book.publishedGrowth(id, found)),
        MissingReason.of(observation));
  }

  /** The day of the release of a level; a derived one has none. */
  Cell release(Series series, Period period) {
    return release(
        statistics
            .find(series, period)
            .filter(found -> !(levels.level(series, period) instanceof Level.Derived)));
  }

  /** The day of a release. */
  Cell release(Optional<Observation> observation) {
    return observation
        .<Cell>map(found -> day(found.release(), found.flags().releaseApproximate()))
        .orElseGet(() -> new Cell.Missing(MissingReason.NOT_APPLICABLE));
  }

  /** A day. */
  Cell day(LocalDate date, boolean approximate) {
    return new Cell.Day(date, approximate ? words.text("day.approximate") : Text.same(""));
  }
}
