package tradebrief.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tradebrief.report.Calculation.Place;
import tradebrief.report.Calculation.Span;

/**
 * Says of the computed numbers of a table what they are calculated from, where the table itself
 * holds that. A published number is never calculated from others, nor is one whose operands rest on
 * other observations than it does itself, nor one that the numbers shown do not give to its last
 * digit: two roundings may part them.
 */
final class Derivations {
  /** So close to the middle between two roundings, binary arithmetic may fall on either side. */
  private static final BigDecimal TIE = new BigDecimal("1e-7");

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** How the numbers of a column may be calculated: the possibilities for a row, best first. */
  private record Rule(String column, Function<TableView, Stream<Calculation>> candidates) {}

  /** A row of a table, and the table around it. */
  private record TableView(ReportTable table, int row) {
    Place at(String column) {
      return at(row, column);
    }

    Place at(int otherRow, String column) {
      return new Place(otherRow, table.indexOf(column));
    }

    Span below(int firstRow, String column) {
      return new Span(table.indexOf(column), firstRow, table.rows().size() - 1);
    }

    /** The rows of the parts: between that of the whole and that of what no part has. */
    Span parts(String column) {
      return new Span(table.indexOf(column), 1, table.rows().size() - 2);
    }

    /** All other rows: those above, the nearest first, then those below. */
    IntStream others() {
      return IntStream.concat(
          IntStream.iterate(row - 1, above -> above >= 0, above -> above - 1),
          IntStream.range(row + 1, table.rows().size()));
    }
  }

  private static final Map<String, List<Rule>> RULES =
      Map.of(
          TradeByYearTable.NAME,
          List.of(growthOverAnotherRow("growth.computed", "total")),
          TradeByMonthTable.NAME,
          List.of(
              growthOverColumn("growth.computed", "total", "year-before"),
              growthOverAnotherRow("month-on-month", "total"),
              runningTotal("cumulative", "total"),
              growthOverColumn("cumulative-growth", "cumulative", "cumulative-year-before"),
              growthOverRowAbove("adjusted-month-on-month", "adjusted")),
          ProvinceRankingTable.NAME,
          List.of(
              new Rule("total", view -> Stream.of(remainder(view))),
              new Rule(
                  "rank",
                  view -> Stream.of(new Calculation.Rank(view.at("total"), view.parts("total")))),
              growthOverColumn("growth.computed", "total", "year-before"),
              new Rule(
                  "share",
                  view -> Stream.of(new Calculation.Share(view.at("total"), view.at(0, "total")))),
              new Rule(
                  "contribution",
                  view ->
                      Stream.of(
                          new Calculation.Contribution(
                              view.at("total"),
                              view.at("year-before"),
                              view.at(0, "year-before")))),
              new Rule("rank-change", view -> Stream.of(rankChange(view))),
              growthOverColumn("cumulative-growth", "cumulative", "cumulative-year-before")),
          ZoneTables.BY_BATCH,
          List.of(runningTotal("active-after", "established")),
          ZoneTables.BY_PROVINCE,
          Stream.of("zones.asof", "zones.period-end", "divisions", "divisions.missing")
              .map(Derivations::sumOfRowsBelow)
              .toList(),
          RevisionsTable.NAME,
          List.of(
              new Rule(
                  "change",
                  view ->
                      Stream.of(
                          new Calculation.Difference(
                              view.at("amount"), view.at(view.row - 1, "amount")))),
              new Rule(
                  "change-percent",
                  view ->
                      Stream.of(
                          new Calculation.Growth(
                              view.at("amount"), view.at(view.row - 1, "amount")))),
              new Rule(
                  "implied-base",
                  view ->
                      Stream.of(
                          new Calculation.ImpliedBase(
                              view.at("amount"), view.at("growth.published"))))));

  private final ReportTable table;
  private final CellArithmetic arithmetic;

  private Derivations(ReportTable table) {
    this.table = table;
    arithmetic = new CellArithmetic(table.rows());
  }

  /** The same table, its computed numbers with what they are calculated from. */
  static ReportTable of(ReportTable table) {
    List<Rule> rules = RULES.getOrDefault(table.name(), List.of());
    return rules.isEmpty() ? table : new Derivations(table).derive(rules);
  }

  private ReportTable derive(List<Rule> rules) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      Row row = table.rows().get(i);
      List<Cell> cells = new ArrayList<>(row.cells());
      for (Rule rule : rules) {
        int column = table.indexOf(rule.column());
        TableView view = new TableView(table, i);
        if (cells.get(column) instanceof Cell.Numeric number) {
          calculation(number.figure(), rule.candidates().apply(view))
              .ifPresent(found -> cells.set(column, number.calculatedBy(found)));
        }
      }
      rows.add(new Row(cells, row.audience(), row.emphasis()));
    }
    return table.withRows(rows);
  }

  private Optional<Calculation> calculation(Figure figure, Stream<Calculation> candidates) {
    return figure.provenance().kind() == Provenance.Kind.PUBLISHED
        ? Optional.empty()
        : candidates.filter(candidate -> gives(candidate, figure)).findFirst();
  }

  private boolean gives(Calculation calculation, Figure figure) {
    List<Place> operands = arithmetic.operands(calculation).toList();
    return operands.stream().allMatch(place -> arithmetic.find(place).isPresent())
        && restsOnTheSame(arithmetic.basis(calculation).orElse(operands), figure)
        && arithmetic.evaluate(calculation).filter(result -> reads(result, figure)).isPresent();
  }

  /** Whether the operands come of the observations, or events, that the figure comes of. */
  private boolean restsOnTheSame(List<Place> operands, Figure figure) {
    List<Provenance> provenances =
        operands.stream()
            .flatMap(place -> arithmetic.find(place).stream())
            .map(Figure::provenance)
            .toList();
    return union(provenances, Provenance::inputs).equals(Set.copyOf(figure.provenance().inputs()))
        && union(provenances, Provenance::events).equals(Set.copyOf(figure.provenance().events()));
  }

  private static <T> Set<T> union(
      List<Provenance> provenances, Function<Provenance, Collection<T>> part) {
    Set<T> all = new HashSet<>();
    provenances.forEach(provenance -> all.addAll(part.apply(provenance)));
    return all;
  }

  private static boolean reads(BigDecimal result, Figure figure) {
    BigDecimal shifted = result.movePointRight(figure.decimals()).abs();
    BigDecimal fraction = shifted.subtract(shifted.setScale(0, RoundingMode.DOWN));
    return fraction.subtract(HALF).abs().compareTo(TIE) > 0
        && result.setScale(figure.decimals(), RoundingMode.HALF_UP).compareTo(figure.rounded())
            == 0;
  }

  private static Rule growthOverColumn(String column, String level, String base) {
    return new Rule(
        column, view -> Stream.of(new Calculation.Growth(view.at(level), view.at(base))));
  }

  private static Rule growthOverAnotherRow(String column, String level) {
    return new Rule(
        column,
        view ->
            view.others()
                .mapToObj(other -> new Calculation.Growth(view.at(level), view.at(other, level))));
  }

  private static Rule growthOverRowAbove(String column, String level) {
    return new Rule(
        column,
        view -> Stream.of(new Calculation.Growth(view.at(level), view.at(view.row - 1, level))));
  }

  private static Rule runningTotal(String column, String added) {
    return new Rule(
        column,
        view -> Stream.of(new Calculation.Total(view.at(view.row - 1, column), view.at(added))));
  }

  /** Of the row on top, which is of the whole. */
  private static Rule sumOfRowsBelow(String column) {
    return new Rule(
        column,
        view ->
            view.row == 0 ? Stream.of(new Calculation.Sum(view.below(1, column))) : Stream.empty());
  }

  /** What no part has; of the last row, and by its observations of no other. */
  private static Calculation remainder(TableView view) {
    return new Calculation.Remainder(view.at(0, "total"), view.parts("total"));
  }

  private static Calculation rankChange(TableView view) {
    return new Calculation.RankChange(
        new Calculation.Rank(view.at("year-before"), view.parts("year-before")),
        new Calculation.Rank(view.at("total"), view.parts("total")));
  }
}
