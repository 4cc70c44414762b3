package tradebrief.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tradebrief.model.Amount;
import tradebrief.model.Marker;
import tradebrief.model.Observation;
import tradebrief.model.Text;
import tradebrief.model.Unit;
import tradebrief.statistics.Growth;
import tradebrief.statistics.Level;
import tradebrief.statistics.Markers;
import tradebrief.statistics.Measure;
import tradebrief.statistics.Result;

/**
 * Names every number before it is said, so that a number is written once and cannot differ between
 * two places.
 */
final class FigureBook {
  /** How many decimals a computed percentage is shown with. */
  static final int COMPUTED_DECIMALS = 1;

  /** How many decimals percentage points are shown with: contributions of provinces are small. */
  private static final int POINT_DECIMALS = 2;

  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final Map<String, Level.Derived> derived = new HashMap<>();
  private final FigureFormat format;
  private final Markers markers;

  FigureBook(FigureFormat format, Markers markers) {
    this.format = format;
    this.markers = markers;
  }

  /** Percentage points as they are shown. */
  static BigDecimal shownPoints(BigDecimal points) {
    return points.setScale(POINT_DECIMALS, RoundingMode.HALF_UP);
  }

  Optional<Figure> find(String id) {
    return Optional.ofNullable(figures.get(id));
  }

  /**
   * A figure that is already named.
   *
   * @throws IllegalArgumentException when there is none of that name
   */
  Figure get(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no figure '" + id + "'"));
  }

  /** A level, published or derived, as it reads in a sentence, with its unit. */
  Figure level(String id, Level.Known level) {
    if (level instanceof Level.Derived one) {
      derived.put(id, one);
    }
    Amount amount = level.shown();
    return add(
        new Figure(
            id,
            amount.value(),
            FigureUnit.of(amount.unit()),
            amount.decimals(amount.unit().size()),
            format.level(amount),
            markers.ofLevel(level),
            provenance(level, amount.unit())));
  }

  /** The level that a figure says, where it is a derived one. */
  Optional<Level.Derived> findDerived(String id) {
    return Optional.ofNullable(derived.get(id));
  }

  /** A level as it reads in a table, in the table's unit; empty when its currency is another. */
  Optional<Figure> tableLevel(String id, Level.Known level, Unit unit) {
    Amount amount = level.shown();
    if (!amount.unit().currency().equals(unit.currency())) {
      return Optional.empty();
    }
    return Optional.of(
        number(
            id,
            amount.inCurrency().divide(unit.size()),
            FigureUnit.of(unit),
            amount.decimals(unit.size()),
            markers.ofLevel(level),
            provenance(level, unit)));
  }

  private static Provenance provenance(Level.Known level, Unit unit) {
    return level instanceof Level.Derived derived
        ? Provenance.computedFrom("a", List.of(derived))
            .within(Optional.of(derived.amount().interval().in(unit.size())))
        : Provenance.published(level.observations().get(0));
  }

  /** A measure that is no level: a rate, a share, a rank. */
  Figure measured(String id, Result.Value result) {
    return measured(id, result, provenance(result));
  }

  private static Provenance provenance(Result.Value result) {
    return Provenance.computedFrom(result.measure().formula(), result.inputs())
        .within(result.interval());
  }

  private Figure measured(String id, Result.Value result, Provenance provenance) {
    Set<Marker> inherited = markers.ofComputed(result.observations());
    BigDecimal value = result.value();
    return switch (result.measure().unit()) {
      case PERCENT -> percent(id, value, COMPUTED_DECIMALS, inherited, provenance);
      case POINTS ->
          number(id, value, FigureUnit.PERCENTAGE_POINTS, POINT_DECIMALS, inherited, provenance);
      case RANK -> number(id, value, FigureUnit.RANK, 0, Set.of(), provenance);
      case PLACES -> number(id, value, FigureUnit.PLACES, 0, Set.of(), provenance);
      case CURRENCY, RATIO, INDEX, HERFINDAHL ->
          throw new IllegalArgumentException("no table says " + result.measure() + " yet");
    };
  }

  /** The same, where there is a result; nothing is named where there is none. */
  void measuredIfDefined(String id, Result result) {
    if (result instanceof Result.Value value) {
      measured(id, value);
    }
  }

  /** The same of one that depends on how its inputs compare with other levels. */
  void comparedIfDefined(String id, Result result, List<? extends Level.Known> others) {
    if (result instanceof Result.Value value) {
      measured(id, value, provenance(value).comparedWith(others));
    }
  }

  /**
   * A published growth rate, with as many decimals as it was published with; empty when none was.
   */
  Optional<Figure> publishedGrowth(String id, Observation observation) {
    return observation
        .growthPublished()
        .map(
            growth ->
                percent(
                    id,
                    growth,
                    Math.max(0, growth.scale()),
                    markers.ofGrowth(observation),
                    Provenance.published(observation)));
  }

  /** How far a release is from another one, in percent. */
  Figure change(String id, Growth change) {
    return percent(
        id,
        change.percent(),
        COMPUTED_DECIMALS,
        markers.ofRevision(change.current(), change.base()),
        Provenance.computed(
                Measure.YEAR_ON_YEAR.formula(), List.of(change.current(), change.base()))
            .within(Optional.of(change.interval())));
  }

  /** An end of the interval that rounding leaves open around a computed growth rate. */
  Figure growthBound(String id, BigDecimal percent, Result.Value growth) {
    String formula =
        growth.measure().formula() + ", at the ends of the rounding intervals of the levels";
    return percent(
        id,
        percent,
        COMPUTED_DECIMALS,
        markers.ofComputed(growth.observations()),
        Provenance.computedFrom(formula, growth.inputs()).within(growth.interval()));
  }

  /** A number of things. */
  Figure count(String id, int count, FigureUnit unit, Provenance provenance) {
    return number(id, BigDecimal.valueOf(count), unit, 0, EnumSet.noneOf(Marker.class), provenance);
  }

  /** A percentage. */
  Figure percent(
      String id, BigDecimal value, int decimals, Set<Marker> markers, Provenance provenance) {
    Text text = format.percent(value, decimals);
    return add(new Figure(id, value, FigureUnit.PERCENT, decimals, text, markers, provenance));
  }

  /** A number whose unit stands elsewhere, such as in a column's header. */
  Figure number(
      String id,
      BigDecimal value,
      FigureUnit unit,
      int decimals,
      Set<Marker> markers,
      Provenance provenance) {
    Text text = format.number(value, decimals);
    return add(new Figure(id, value, unit, decimals, text, markers, provenance));
  }

  private Figure add(Figure said) {
    Figure figure =
        Markers.isLow(said.value(), said.decimals(), said.provenance().interval())
            ? said.marked(Marker.LOW)
            : said;
    Figure before = figures.putIfAbsent(figure.id(), figure);
    if (before != null && !before.equals(figure)) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "two figures are named '%s': %s and %s",
              figure.id(),
              before.value(),
              figure.value()));
    }
    return figure;
  }
}
