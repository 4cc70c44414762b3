package tradebrief.report;

import static java.math.BigDecimal.ZERO;
import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tradebrief.model.Area;
import tradebrief.model.Flow;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;
import tradebrief.model.Province;
import tradebrief.model.Text;
import tradebrief.statistics.Level;
import tradebrief.statistics.Result;

/**
 * The provinces by the size of their trade, with what each adds to the nation's growth. Only
 * provinces on the basis of the nation are compared; one without a figure has no place.
 */
final class ProvinceRankingTable {
  static final String NAME = "province_ranking";

  /** How many provinces a sentence names. */
  private static final int LEADING = 3;

  private final Composition composition;
  private final Series nation;
  private final List<Province> provinces;
  private final List<Series> all;
  private final ProvinceShares shares;

  private ProvinceRankingTable(Composition composition) {
    this.composition = composition;
    nation = composition.series(Flow.TOTAL);
    provinces = composition.statistics.zones().provinces();
    all = provinces.stream().map(this::series).toList();
    shares = new ProvinceShares(composition, nation, all);
  }

  static Optional<ReportTable> build(Composition composition) {
    ProvinceRankingTable ranking = new ProvinceRankingTable(composition);
    return ranking.isThere() ? Optional.of(ranking.table()) : Optional.empty();
  }

  /** How many provinces of such a table have a place: the first ones below the nation. */
  static int placed(ReportTable table) {
    int total = table.indexOf("total");
    return Math.toIntExact(
        table.rows().subList(1, table.rows().size() - 1).stream()
            .filter(row -> row.cells().get(total) instanceof Cell.Numeric)
            .count());
  }

  /**
   * The names of the provinces with the greatest trade, the greatest first, and all that share the
   * last place; empty without a ranking, and where a province that is not known may be among them.
   */
  static List<Text> leading(Composition composition) {
    ProvinceRankingTable ranking = new ProvinceRankingTable(composition);
    List<Province> known =
        ranking.ordered().stream().filter(one -> ranking.find(one).isPresent()).toList();
    if (!ranking.isThere() || known.size() < LEADING) {
      return List.of();
    }
    BigDecimal least = ranking.find(known.get(LEADING - 1)).orElseThrow();
    boolean certain =
        known.size() == ranking.provinces.size()
            || ranking.shares.rest().filter(rest -> isWithin(rest, least)).isPresent();
    return certain
        ? known.stream()
            .filter(one -> ranking.find(one).orElseThrow().compareTo(least) >= 0)
            .map(Province::shortName)
            .toList()
        : List.of();
  }

  private static boolean isWithin(BigDecimal rest, BigDecimal least) {
    return rest.signum() >= 0 && rest.compareTo(least) <= 0;
  }

  /**
   * The provinces that the nation's growth, or decline, owes most to, the first one most: those
   * that went its way. Empty where that is not defined, where the growth shows as zero, and where
   * the contribution of a province is not known.
   */
  static List<Province> contributing(Composition composition) {
    ProvinceRankingTable ranking = new ProvinceRankingTable(composition);
    if (!ranking.isThere()
        || !(composition.time.yearOnYear(ranking.nation, composition.period)
            instanceof Result.Value growth)) {
      return List.of();
    }
    Map<Province, BigDecimal> points = ranking.contributions();
    int direction =
        growth.value().setScale(FigureBook.COMPUTED_DECIMALS, RoundingMode.HALF_UP).signum();
    if (direction == 0 || points.size() < ranking.provinces.size()) {
      return List.of();
    }
    return points.entrySet().stream()
        .filter(one -> one.getValue().signum() == direction)
        .sorted(comparing(one -> one.getValue().abs(), Comparator.reverseOrder()))
        .limit(LEADING)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether the contributions come to the nation's growth, as far as its last decimal shows. */
  private boolean contributionsAddUp() {
    Map<Province, BigDecimal> points = contributions();
    return points.size() == provinces.size()
        && composition.time.yearOnYear(nation, composition.period) instanceof Result.Value growth
        && points.values().stream()
                .reduce(growth.value().negate(), BigDecimal::add)
                .setScale(FigureBook.COMPUTED_DECIMALS, RoundingMode.HALF_UP)
                .signum()
            == 0;
  }

  private Map<Province, BigDecimal> contributions() {
    return values(
        one -> composition.structure.contribution(series(one), nation, composition.period));
  }

  /** The names of the provinces that gained places, or lost them, the greatest change first. */
  static List<Text> moved(Composition composition, boolean gained) {
    ProvinceRankingTable ranking = new ProvinceRankingTable(composition);
    if (!ranking.isThere()) {
      return List.of();
    }
    Map<Province, BigDecimal> places =
        ranking.values(
            one ->
                composition.structure.rankChange(
                    ranking.series(one), ranking.all, composition.period));
    places.values().removeIf(change -> change.signum() != (gained ? 1 : -1));
    Comparator<Province> bySize = comparing(one -> places.getOrDefault(one, ZERO).abs());
    return places.keySet().stream().sorted(bySize.reversed()).map(Province::shortName).toList();
  }

  /** A measure of each province in which it is defined, in the order of the ranking. */
  private Map<Province, BigDecimal> values(Function<Province, Result> measure) {
    Map<Province, BigDecimal> values = new LinkedHashMap<>();
    for (Province province : ordered()) {
      if (measure.apply(province) instanceof Result.Value value) {
        values.put(province, value.value());
      }
    }
    return values;
  }

  private boolean isThere() {
    return composition.isNational() && provinces.stream().anyMatch(one -> find(one).isPresent());
  }

  private Series series(Province province) {
    return nation.in(province.area());
  }

  private Optional<BigDecimal> find(Province province) {
    return composition.levels.level(series(province), composition.period)
            instanceof Level.Known known
        ? Optional.of(known.amount().inCurrency())
        : Optional.empty();
  }

  private List<Province> ordered() {
    Comparator<Province> byLevel =
        comparing(
            province -> find(province).orElse(BigDecimal.ONE.negate()), Comparator.reverseOrder());
    return provinces.stream().sorted(byLevel.thenComparing(Province::area)).toList();
  }

  private ReportTable table() {
    List<Row> rows = new ArrayList<>();
    rows.add(nationRow());
    ordered().forEach(province -> rows.add(row(province)));
    rows.add(restRow());
    return new ReportTable(
        NAME,
        composition.title(NAME),
        List.of(
            composition.number("rank", 3),
            composition.code("area"),
            composition.text("province", 5),
            composition.number("total", 5),
            composition.number("growth.computed", 4),
            composition.number("share", 4),
            composition.number("contribution", 5),
            composition.number("rank-change", 4),
            composition.number("cumulative", 5),
            composition.number("cumulative-growth", 4),
            Composition.workbookOnly(composition.number("year-before", 5)),
            Composition.workbookOnly(composition.number("cumulative-year-before", 5))),
        rows,
        composition.notes(
            contributionsAddUp() ? "note.ranking.add-up" : "note.ranking",
            shares.addUp() ? "note.shares.add-up" : "note.shares"),
        Audience.EVERYWHERE);
  }

  private Row nationRow() {
    Cell none = new Cell.Missing(MissingReason.NOT_APPLICABLE);
    List<Cell> cells =
        List.of(
            none,
            new Cell.Code(Area.CN.code()),
            new Cell.Words(composition.name(Area.CN)),
            composition.levelCell("ranking.CN.value", nation, composition.period),
            composition.measureCell(
                "ranking.CN.growth.computed",
                composition.time.yearOnYear(nation, composition.period)),
            none,
            none,
            none,
            composition.levelCell("ranking.CN.cumulative", nation, cumulative()),
            composition.measureCell(
                "ranking.CN.cumulative-growth",
                composition.time.cumulativeGrowth(nation, composition.period.last())),
            composition.levelCell(
                "ranking.CN.year-before", nation, composition.period.minusYears(1)),
            composition.levelCell(
                "ranking.CN.cumulative-year-before", nation, cumulative().minusYears(1)));
    return new Row(cells, Audience.EVERYWHERE, Row.Emphasis.STRONG);
  }

  private Row restRow() {
    Cell none = new Cell.Missing(MissingReason.NOT_APPLICABLE);
    return Row.of(
        List.of(
            none,
            none,
            new Cell.Words(composition.words.text("ranking.rest")),
            shares.restLevel(),
            none,
            shares.restShare(),
            none,
            none,
            none,
            none,
            none,
            none));
  }

  private Period cumulative() {
    YearMonth last = composition.period.last();
    return new Period(last.withMonth(1), last);
  }

  private Row row(Province province) {
    Series one = series(province);
    String id = "province." + province.area() + ".";
    return Row.of(
        List.of(
            composition.measureCell(
                id + "rank", composition.structure.rank(one, all, composition.period)),
            new Cell.Code(province.area().code()),
            new Cell.Words(province.shortName()),
            composition.levelCell(id + "total.value", one, composition.period),
            composition.measureCell(
                id + "total.growth.computed", composition.time.yearOnYear(one, composition.period)),
            shares.share(id + "share", one),
            composition.measureCell(
                id + "contribution",
                composition.structure.contribution(one, nation, composition.period)),
            composition.measureCell(
                id + "rank-change", composition.structure.rankChange(one, all, composition.period)),
            composition.levelCell(id + "total.cumulative", one, cumulative()),
            composition.measureCell(
                id + "total.cumulative-growth",
                composition.time.cumulativeGrowth(one, composition.period.last())),
            composition.levelCell(id + "total.year-before", one, composition.period.minusYears(1)),
            composition.levelCell(
                id + "total.cumulative-year-before", one, cumulative().minusYears(1))));
  }
}
