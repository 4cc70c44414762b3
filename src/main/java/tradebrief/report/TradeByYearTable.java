package tradebrief.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tradebrief.model.Basis;
import tradebrief.model.Flow;
import tradebrief.model.Marker;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;
import tradebrief.model.Text;
import tradebrief.statistics.Reason;
import tradebrief.statistics.Result;

/**
 * The same period of each year up to the report's, one basis after the other. Growth is never taken
 * over a change of basis: there the row is marked as a break.
 */
final class TradeByYearTable {
  static final String NAME = "trade_by_year";

  private final Composition composition;
  private final List<Row> rows = new ArrayList<>();

  private TradeByYearTable(Composition composition) {
    this.composition = composition;
  }

  static Optional<ReportTable> build(Composition composition) {
    return Optional.of(new TradeByYearTable(composition).table());
  }

  private ReportTable table() {
    Arrays.stream(Basis.values())
        .filter(basis -> basis.isCrossBorderEcommerce() && basis != composition.basis)
        .forEach(this::addRows);
    addRows(composition.basis);
    return new ReportTable(
        NAME,
        composition.title(NAME),
        List.of(
            composition.date("period", isYearly() ? 3 : 8),
            composition.text("basis", isYearly() ? 12 : 10),
            composition.number("total", 5),
            composition.number("export", 5),
            composition.number("import", 5),
            composition.number("growth.published", 4),
            composition.number("growth.computed", 4),
            Composition.workbookOnly(composition.text("agreement", 6)),
            composition.date("total-release", 9),
            Composition.workbookOnly(composition.text("vintage", 6))),
        rows,
        composition.notes("note.by-year.basis", "note.by-year.growth"),
        Audience.EVERYWHERE);
  }

  /** The name of a year is the shortest of periods. */
  private boolean isYearly() {
    return composition.period.kind() == Period.Kind.YEAR;
  }

  private void addRows(Basis basis) {
    composition.years(basis).forEach(period -> rows.add(row(basis, period)));
  }

  private Row row(Basis basis, Period period) {
    String id = "by-year." + basis + "." + period + ".";
    Series series = series(basis, Flow.TOTAL);
    Optional<Observation> total = composition.statistics.find(series, period);
    Result growth = composition.time.yearOnYear(series, period);
    List<Cell> cells =
        List.of(
            new Cell.Words(composition.format.shortPeriod(period)),
            new Cell.Words(basis(basis, growth)),
            composition.cells.level(id + "total.value", series, period),
            composition.cells.level(id + "export.value", series(basis, Flow.EXPORT), period),
            composition.cells.level(id + "import.value", series(basis, Flow.IMPORT), period),
            composition.cells.publishedGrowth(id + "total.growth.published", total),
            composition.cells.measure(id + "total.growth.computed", growth),
            new Cell.Words(agreement(total, growth)),
            composition.cells.release(series, period),
            new Cell.Words(composition.vintages.of(series, period)));
    boolean own = basis == composition.basis && period.equals(composition.period);
    return new Row(cells, Audience.EVERYWHERE, own ? Row.Emphasis.STRONG : Row.Emphasis.NONE);
  }

  private Series series(Basis basis, Flow flow) {
    return Series.of(composition.area, flow, basis);
  }

  private Text basis(Basis basis, Result growth) {
    Text name = composition.words.text("basis." + basis);
    boolean breaks =
        growth instanceof Result.NotDefined none && none.reason() == Reason.SERIES_BREAK;
    return breaks ? name.map(text -> text + " " + Marker.B) : name;
  }

  private Text agreement(Optional<Observation> total, Result growth) {
    Optional<BigDecimal> published = total.flatMap(Observation::growthPublished);
    if (published.isEmpty() || !(growth instanceof Result.Value value)) {
      return composition.words.text("agreement.none");
    }
    return composition.words.text(
        value.agreesWith(published.get()) ? "agreement.inside" : "agreement.outside");
  }
}
