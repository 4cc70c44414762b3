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
import tradebrief.statistics.Growth;
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
    Growth growth = composition.statistics.growth(series, period);
    List<Cell> cells =
        List.of(
            new Cell.Words(composition.format.period(period)),
            new Cell.Words(basis(basis, growth)),
            composition.levelCell(id + "total.value", series, period),
            composition.levelCell(id + "export.value", series(basis, Flow.EXPORT), period),
            composition.levelCell(id + "import.value", series(basis, Flow.IMPORT), period),
            composition.publishedGrowthCell(id + "total.growth.published", total),
            computed(
                id + "total.growth.computed", growth, composition.time.yearOnYear(series, period)),
            new Cell.Words(agreement(total, growth)),
            composition.releaseCell(series, period),
            new Cell.Words(composition.vintage(series, period)));
    boolean own = basis == composition.basis && period.equals(composition.period);
    return new Row(cells, Audience.EVERYWHERE, own ? Row.Emphasis.STRONG : Row.Emphasis.NONE);
  }

  private Series series(Basis basis, Flow flow) {
    return Series.of(composition.area, flow, basis);
  }

  private Text basis(Basis basis, Growth growth) {
    Text name = composition.words.text("basis." + basis);
    return isBreak(growth) ? name.map(text -> text + " " + Marker.B) : name;
  }

  private static boolean isBreak(Growth growth) {
    return growth instanceof Growth.NotDefined undefined
        && undefined.reason() == Reason.SERIES_BREAK;
  }

  /** Over published levels where there are two, else over derived ones. */
  private Cell computed(String id, Growth growth, Result overDerived) {
    if (growth instanceof Growth.Defined defined) {
      return new Cell.Numeric(composition.book.computedGrowth(id, defined));
    }
    if (overDerived instanceof Result.Value value && value.isDerived()) {
      return new Cell.Numeric(composition.book.measured(id, value));
    }
    if (isBreak(growth)) {
      return new Cell.Missing(MissingReason.NOT_APPLICABLE, id);
    }
    return overDerived instanceof Result.NotDefined none
        ? composition.missing(id, none)
        : new Cell.Missing(MissingReason.NOT_PUBLISHED, id);
  }

  private Text agreement(Optional<Observation> total, Growth growth) {
    Optional<BigDecimal> published = total.flatMap(Observation::growthPublished);
    if (published.isEmpty() || !(growth instanceof Growth.Defined defined)) {
      return composition.words.text("agreement.none");
    }
    return composition.words.text(
        defined.agreesWith(published.get()) ? "agreement.inside" : "agreement.outside");
  }
}
