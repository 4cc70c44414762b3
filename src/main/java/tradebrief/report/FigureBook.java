package tradebrief.report;

import java.math.BigDecimal;
import java.util.EnumSet;
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
import tradebrief.statistics.Result;
import tradebrief.statistics.Share;
import tradebrief.statistics.Statistics;

/**
 * Names every number before it is said, so that a number is written once and cannot differ between
 * two places.
 */
final class FigureBook {
  /** How many decimals a computed percentage is shown with. */
  static final int COMPUTED_DECIMALS = 1;

  /** How many decimals percentage points are shown with: contributions of provinces are small. */
  private static final int POINT_DECIMALS = 2;

  /** What the first inputs are called in a formula; g is the published growth. */
  private static final String LETTERS = "abcdef";

  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final Statistics statistics;
  private final FigureFormat format;

  FigureBook(Statistics statistics, FigureFormat format) {
    this.statistics = statistics;
    this.format = format;
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

  /** A level as it reads in a sentence, with its unit; empty when none is published. */
  Optional<Figure> level(String id, Observation observation) {
    return observation
        .amount()
        .map(
            amount ->
                add(
                    new Figure(
                        id,
                        amount.value(),
                        FigureUnit.of(amount.unit()),
                        amount.decimals(amount.unit().size()),
                        format.level(amount),
                        markers(observation),
                        Provenance.published(observation))));
  }

  /**
   * A level as it reads in a table, in the table's unit; empty when none is published in its
   * currency.
   */
  Optional<Figure> tableLevel(String id, Observation observation, Unit unit) {
    return observation
        .amount()
        .filter(amount -> amount.unit().currency().equals(unit.currency()))
        .map(
            amount ->
                number(
                    id,
                    amount.inCurrency().divide(unit.size()),
                    FigureUnit.of(unit),
                    amount.decimals(unit.size()),
                    markers(observation),
                    Provenance.published(observation)));
  }

  /** A level, published or derived, as it reads in a sentence. */
  Figure level(String id, Level.Known level) {
    Amount amount = level.shown();
    return add(
        new Figure(
            id,
            amount.value(),
            FigureUnit.of(amount.unit()),
            amount.decimals(amount.unit().size()),
            format.level(amount),
            markers(level),
            provenance(level, amount.unit())));
  }

  /** A level, published or derived, as it reads in a table; empty when its currency is another. */
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
            markers(level),
            provenance(level, unit)));
  }

  private Set<Marker> markers(Level.Known level) {
    return level instanceof Level.Published published
        ? markers(published.observation())
        : computedMarkers(level.observations());
  }

  private static Provenance provenance(Level.Known level, Unit unit) {
    return level instanceof Level.Derived derived
        ? Provenance.computed(formula(derived), derived.observations())
            .within(Optional.of(derived.amount().interval().in(unit.size())))
        : Provenance.published(level.observations().get(0));
  }

  /** In letters while they last, with the periods behind a comma. */
  private static String formula(Level.Derived derived) {
    List<Level.Term> terms = derived.terms();
    if (terms.size() > LETTERS.length()) {
      return derived.formula();
    }
    StringBuilder sum = new StringBuilder();
    for (int i = 0; i < terms.size(); i++) {
      String sign = i == 0 ? "" : terms.get(i).subtracted() ? " − " : " + ";
      sum.append(sign).append(LETTERS.charAt(i));
    }
    return sum + ", derived: " + derived.formula();
  }

  /** The same, where there is a result; nothing is named where there is none. */
  void measuredIfDefined(String id, Result result) {
    if (result instanceof Result.Value value) {
      measured(id, value);
    }
  }

  /** A measure that is no level: a rate, a share, a rank. */
  Figure measured(String id, Result.Value result) {
    Provenance provenance =
        Provenance.computed(result.measure().formula(), result.observations())
            .within(result.interval());
    Set<Marker> markers = computedMarkers(result.observations());
    BigDecimal value = result.value();
    return switch (result.measure().unit()) {
      case PERCENT -> percent(id, value, COMPUTED_DECIMALS, markers, provenance);
      case POINTS ->
          number(id, value, FigureUnit.PERCENTAGE_POINTS, POINT_DECIMALS, markers, provenance);
      case RANK -> number(id, value, FigureUnit.RANK, 0, Set.of(), provenance);
      case PLACES -> number(id, value, FigureUnit.PLACES, 0, Set.of(), provenance);
      case CURRENCY, RATIO, INDEX, HERFINDAHL ->
          throw new IllegalArgumentException("no table says " + result.measure() + " yet");
    };
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
                    growthMarkers(observation),
                    Provenance.published(observation)));
  }

  /** A growth rate computed from two levels. */
  Figure computedGrowth(String id, Growth.Defined growth) {
    List<Observation> inputs = List.of(growth.current(), growth.base());
    return percent(
        id,
        growth.percent(),
        COMPUTED_DECIMALS,
        computedMarkers(inputs),
        Provenance.computed("100 × (a ÷ b − 1)", inputs).within(Optional.of(growth.interval())));
  }

  /** An end of the interval that rounding leaves open around a computed growth rate. */
  Figure growthBound(String id, BigDecimal percent, Growth.Defined growth) {
    return percent(
        id,
        percent,
        COMPUTED_DECIMALS,
        computedMarkers(List.of(growth.current(), growth.base())),
        Provenance.computed(
                "100 × (a ÷ b − 1), at the ends of the rounding intervals of a and b",
                List.of(growth.current(), growth.base()))
            .within(Optional.of(growth.interval())));
  }

  /** A share computed from two levels. */
  Figure share(String id, Share share) {
    List<Observation> inputs = List.of(share.part(), share.whole());
    return percent(
        id,
        share.percent(),
        COMPUTED_DECIMALS,
        computedMarkers(inputs),
        Provenance.computed("100 × a ÷ b", inputs).within(Optional.of(share.interval())));
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

  private Figure add(Figure figure) {
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

  /**
   * The shorthand of an observation: its status, whether it is preliminary, and whether it was
   * revised.
   */
  Set<Marker> markers(Observation observation) {
    Set<Marker> markers = EnumSet.noneOf(Marker.class);
    observation.status().marker().ifPresent(markers::add);
    if (observation.flags().preliminary()) {
      markers.add(Marker.P);
    }
    if (statistics.isRevised(observation)) {
      markers.add(Marker.R);
    }
    return markers;
  }

  /**
   * The shorthand of its published growth, which may be revised without the level, or the reverse.
   */
  private Set<Marker> growthMarkers(Observation observation) {
    Set<Marker> markers = markers(observation);
    markers.removeAll(Set.of(Marker.R, Marker.C)); // it is the level that may be confidential
    if (statistics.isGrowthRevised(observation)) {
      markers.add(Marker.R);
    }
    return markers;
  }

  /**
   * What a computed number inherits: it is no better than its inputs, but is itself neither revised
   * nor a break.
   */
  Set<Marker> computedMarkers(List<Observation> inputs) {
    Set<Marker> markers = EnumSet.noneOf(Marker.class);
    inputs.forEach(input -> markers.addAll(markers(input)));
    markers.removeAll(Set.of(Marker.R, Marker.B));
    return markers;
  }

  /** The unit that a table shows levels in: hundreds of millions of the currency. */
  static Unit tableUnit(Optional<Observation> main) {
    boolean dollars =
        main.flatMap(Observation::amount)
            .map(Amount::unit)
            .filter(unit -> unit.currency().equals("USD"))
            .isPresent();
    return dollars ? Unit.USD_100M : Unit.CNY_100M;
  }
}
