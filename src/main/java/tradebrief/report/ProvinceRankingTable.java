package tradebrief.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tradebrief.model.Area;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;
import tradebrief.model.Province;

/** The provinces by the size of their trade, with what each adds to the nation's growth. */
final class ProvinceRankingTable {
  static final String NAME = "province_ranking";

  private final Composition composition;
  private final ProvinceRanking ranking;
  private final Series nation;
  private final ProvinceShares shares;

  private ProvinceRankingTable(Composition composition, ProvinceRanking ranking) {
    this.composition = composition;
    this.ranking = ranking;
    nation = ranking.nation();
    shares = ranking.shares();
  }

  static Optional<ReportTable> build(Composition composition) {
    ProvinceRanking ranking = new ProvinceRanking(composition);
    return composition.isNational() && !ranking.placed().isEmpty()
        ? Optional.of(new ProvinceRankingTable(composition, ranking).table())
        : Optional.empty();
  }

  /** How many provinces of such a table have trade: the first ones below the nation. */
  static int trading(ReportTable table) {
    int total = table.indexOf("total");
    return Math.toIntExact(
        table.rows().subList(1, table.rows().size() - 1).stream()
            .filter(
                row ->
                    row.cells().get(total) instanceof Cell.Numeric number
                        && number.figure().value().signum() > 0)
            .count());
  }

  private ReportTable table() {
    List<Row> rows = new ArrayList<>();
    rows.add(nationRow());
    ranking.ordered().forEach(province -> rows.add(row(province)));
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
            ranking.contributionsAddUp() ? "note.ranking.add-up" : "note.ranking",
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
            composition.cells.level("ranking.CN.value", nation, composition.period),
            composition.cells.measure(
                "ranking.CN.growth.computed",
                composition.time.yearOnYear(nation, composition.period)),
            none,
            none,
            none,
            composition.cells.level("ranking.CN.cumulative", nation, cumulative()),
            composition.cells.measure(
                "ranking.CN.cumulative-growth",
                composition.time.cumulativeGrowth(nation, composition.period.last())),
            composition.cells.level(
                "ranking.CN.year-before", nation, composition.period.minusYears(1)),
            composition.cells.level(
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
    Series one = ranking.series(province);
    String id = "province." + province.area() + ".";
    return Row.of(
        List.of(
            composition.cells.compared(id + "rank", ranking.rank(one), ranking.above(one)),
            new Cell.Code(province.area().code()),
            new Cell.Words(province.shortName()),
            composition.cells.level(id + "total.value", one, composition.period),
            composition.cells.measure(
                id + "total.growth.computed", composition.time.yearOnYear(one, composition.period)),
            shares.share(id + "share", one),
            composition.cells.measure(id + "contribution", ranking.contribution(one)),
            composition.cells.compared(
                id + "rank-change", ranking.rankChange(one), ranking.aboveInBoth(one)),
            composition.cells.level(id + "total.cumulative", one, cumulative()),
            composition.cells.measure(
                id + "total.cumulative-growth",
                composition.time.cumulativeGrowth(one, composition.period.last())),
            composition.cells.level(
                id + "total.year-before", one, composition.period.minusYears(1)),
            composition.cells.level(
                id + "total.cumulative-year-before", one, cumulative().minusYears(1))));
  }
}
