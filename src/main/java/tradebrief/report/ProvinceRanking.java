package tradebrief.report;

import static java.math.BigDecimal.ZERO;
import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tradebrief.model.Area;
import tradebrief.model.Flow;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Series;
import tradebrief.model.Province;
import tradebrief.model.Text;
import tradebrief.statistics.Level;
import tradebrief.statistics.Result;

/**
 * The provinces in the order of their trade in the period, and what can be said of them while some
 * are not known. Only provinces on the basis of the nation are compared; one without a figure has
 * no place.
 */
final class ProvinceRanking {
  /** How many provinces a sentence names. */
  private static final int LEADING = 3;

  private final Composition composition;
  private final Series nation;
  private final List<Province> provinces;
  private final List<Series> all;

  /** On the basis of the report's own figures. */
  ProvinceRanking(Composition composition) {
    this.composition = composition;
    nation = composition.series(Flow.TOTAL).in(Area.CN);
    provinces = composition.statistics.zones().provinces();
    all = provinces.stream().map(this::series).toList();
  }

  /** The series of the nation that the provinces are parts of. */
  Series nation() {
    return nation;
  }

  /** The series of a province. */
  Series series(Province province) {
    return nation.in(province.area());
  }

  /** How the nation divides into the provinces. */
  ProvinceShares shares() {
    return new ProvinceShares(composition, nation, all);
  }

  /** The greatest first; those without a figure last, in the order of their codes. */
  List<Province> ordered() {
    Comparator<Province> byLevel =
        comparing(
            province -> find(province).orElse(BigDecimal.ONE.negate()), Comparator.reverseOrder());
    return provinces.stream().sorted(byLevel.thenComparing(Province::area)).toList();
  }

  /** Those that have a place, the greatest first. */
  List<Province> placed() {
    return ordered().stream().filter(one -> find(one).isPresent()).toList();
  }

  /** Those with the same level as a province, itself among them; empty when it has no place. */
  List<Province> sharingPlaceOf(Area province) {
    List<Province> placed = placed();
    return placed.stream()
        .filter(one -> one.area().equals(province))
        .map(one -> find(one).orElseThrow())
        .flatMap(own -> placed.stream().filter(one -> find(one).orElseThrow().compareTo(own) == 0))
        .toList();
  }

  /** The published figures that the levels of some provinces rest on. */
  List<Observation> observations(List<Province> some) {
    return some.stream()
        .flatMap(province -> known(province).stream())
        .flatMap(level -> level.observations().stream())
        .toList();
  }

  /** The place of a province among those with a figure. */
  Result rank(Series province) {
    return composition.structure.rank(province, all, composition.period);
  }

  /** The levels above that of a province, which its place is counted from. */
  List<Level.Known> above(Series province) {
    return composition.structure.above(province, all, composition.period);
  }

  /** The same of the period and the year before, of the provinces known in both. */
  List<Level.Known> aboveInBoth(Series province) {
    return composition.structure.aboveInBoth(province, all, composition.period);
  }

  /** The places that it gained since a year before, among those known in both years. */
  Result rankChange(Series province) {
    return composition.structure.rankChange(province, all, composition.period);
  }

  /** The percentage points of the nation's growth that it makes. */
  Result contribution(Series province) {
    return composition.structure.contribution(province, nation, composition.period);
  }

  /**
   * The names of the provinces with the greatest trade, the greatest first, and all that share the
   * last place; empty where fewer have trade, and where a province that is not known may be among
   * them.
   */
  List<Text> leading() {
    List<Province> known = placed();
    if (known.size() < LEADING) {
      return List.of();
    }
    BigDecimal least = find(known.get(LEADING - 1)).orElseThrow();
    boolean certain =
        known.size() == provinces.size()
            || shares().rest().filter(rest -> isWithin(rest, least)).isPresent();
    return certain && least.signum() > 0
        ? known.stream()
            .filter(one -> find(one).orElseThrow().compareTo(least) >= 0)
            .map(Province::shortName)
            .toList()
        : List.of();
  }

  private static boolean isWithin(BigDecimal rest, BigDecimal least) {
    return rest.signum() >= 0 && rest.compareTo(least) <= 0;
  }

  /**
   * The provinces that the nation's growth, or decline, owes most to, the first one most: those
   * that went its way, as far as the decimals show; none that shares its place with one that would
   * be left out. Empty where that is not defined, where the growth shows as zero or rounding leaves
   * its direction open, and where the contribution of a province is not known.
   */
  List<Province> contributing() {
    if (!(growth() instanceof Result.Value growth)
        || growth.interval().filter(open -> open.contains(ZERO)).isPresent()) {
      return List.of();
    }
    Map<Province, BigDecimal> points = contributions();
    int direction =
        growth.value().setScale(FigureBook.COMPUTED_DECIMALS, RoundingMode.HALF_UP).signum();
    if (direction == 0 || points.size() < provinces.size()) {
      return List.of();
    }
    List<Map.Entry<Province, BigDecimal>> sorted =
        points.entrySet().stream()
            .filter(one -> FigureBook.shownPoints(one.getValue()).signum() == direction)
            .sorted(comparing(one -> one.getValue().abs(), Comparator.reverseOrder()))
            .toList();
    int shown = Math.min(LEADING, sorted.size());
    while (shown > 0
        && shown < sorted.size()
        && sorted.get(shown).getValue().compareTo(sorted.get(shown - 1).getValue()) == 0) {
      shown--;
    }
    return sorted.stream().limit(shown).map(Map.Entry::getKey).toList();
  }

  /** Whether the contributions come to the nation's growth, as far as its last decimal shows. */
  boolean contributionsAddUp() {
    Map<Province, BigDecimal> points = contributions();
    return points.size() == provinces.size()
        && growth() instanceof Result.Value growth
        && points.values().stream()
                .reduce(growth.value().negate(), BigDecimal::add)
                .setScale(FigureBook.COMPUTED_DECIMALS, RoundingMode.HALF_UP)
                .signum()
            == 0;
  }

  /** That of the nation. */
  private Result growth() {
    return composition.time.yearOnYear(nation, composition.period);
  }

  private Map<Province, BigDecimal> contributions() {
    return values(this::contribution);
  }

  /** The names of the provinces that gained places, or lost them, the greatest change first. */
  List<Text> moved(boolean gained) {
    Map<Province, BigDecimal> places = values(this::rankChange);
    places.values().removeIf(change -> change.signum() != (gained ? 1 : -1));
    Comparator<Province> bySize = comparing(one -> places.getOrDefault(one, ZERO).abs());
    return places.keySet().stream().sorted(bySize.reversed()).map(Province::shortName).toList();
  }

  /** A measure of each province in which it is defined, in the order of the ranking. */
  private Map<Province, BigDecimal> values(Function<Series, Result> measure) {
    Map<Province, BigDecimal> values = new LinkedHashMap<>();
    for (Province province : ordered()) {
      if (measure.apply(series(province)) instanceof Result.Value value) {
        values.put(province, value.value());
      }
    }
    return values;
  }

  private Optional<BigDecimal> find(Province province) {
    return known(province).map(level -> level.amount().inCurrency());
  }

  private Optional<Level.Known> known(Province province) {
    return nation.basis().comparesAreas()
            && composition.levels.level(series(province), composition.period)
                instanceof Level.Known known
        ? Optional.of(known)
        : Optional.empty();
  }
}
