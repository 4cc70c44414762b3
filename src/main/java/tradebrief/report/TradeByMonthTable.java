package tradebrief.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tradebrief.model.Flow;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;
import tradebrief.model.Text;
import tradebrief.statistics.Level;

/**
 * The months of the year and of the year before, up to the report's. January and February are one
 * row where they are only published together.
 */
final class TradeByMonthTable {
  static final String NAME = "trade_by_month";

  private final Composition composition;
  private final Series total;

  private TradeByMonthTable(Composition composition) {
    this.composition = composition;
    total = composition.series(Flow.TOTAL);
  }

  static Optional<ReportTable> build(Composition composition) {
    List<Period> periods = months(composition);
    return periods.isEmpty()
        ? Optional.empty()
        : Optional.of(new TradeByMonthTable(composition).table(periods));
  }

  /** The rows: every month, January and February as one where neither is known alone. */
  static List<Period> months(Composition composition) {
    YearMonth last = composition.period.last();
    List<Period> periods = new ArrayList<>();
    for (YearMonth at = YearMonth.of(last.getYear() - 1, 1);
        !at.isAfter(last);
        at = at.plusMonths(1)) {
      Period month = new Period(at, at);
      Period january = new Period(at.withMonth(1), at.withMonth(1));
      if (at.getMonthValue() != 2 || isKnown(composition, month) || isKnown(composition, january)) {
        periods.add(month);
      } else {
        periods.set(periods.size() - 1, new Period(at.withMonth(1), at));
      }
    }
    return periods;
  }

  private static boolean isKnown(Composition composition, Period period) {
    return composition.levels.level(composition.series(Flow.TOTAL), period) instanceof Level.Known;
  }

  private ReportTable table(List<Period> periods) {
    return new ReportTable(
        NAME,
        composition.title(NAME),
        List.of(
            composition.date("period", 6),
            composition.number("total", 5),
            composition.number("year-before", 5),
            composition.number("growth.published", 4),
            composition.number("growth.computed", 4),
            composition.number("month-on-month", 4),
            composition.number("cumulative", 5),
            composition.number("cumulative-growth", 4),
            Composition.workbookOnly(composition.number("export", 4)),
            Composition.workbookOnly(composition.number("import", 4)),
            Composition.workbookOnly(composition.date("release", 5)),
            Composition.workbookOnly(composition.text("vintage", 5)),
            Composition.workbookOnly(composition.number("adjusted", 5)),
            composition.number("adjusted-month-on-month", 4),
            Composition.workbookOnly(composition.number("cumulative-year-before", 5))),
        periods.stream().map(this::row).toList(),
        List.of(composition.words.text("note.by-month"), adjustment()),
        Audience.EVERYWHERE);
  }

  private Text adjustment() {
    return composition
        .adjustedTotal()
        .reason()
        .orElseGet(() -> composition.words.text("note.by-month.adjusted"));
  }

  private Row row(Period period) {
    String id = "by-month." + period + ".";
    Optional<Observation> observation = composition.statistics.find(total, period);
    YearMonth month = period.last();
    List<Cell> cells =
        List.of(
            new Cell.Words(composition.format.shortPeriod(period)),
            composition.cells.level(id + "total.value", total, period),
            composition.cells.level(id + "total.year-before", total, period.minusYears(1)),
            composition.cells.publishedGrowth(id + "total.growth.published", observation),
            composition.cells.measure(
                id + "total.growth.computed", composition.time.yearOnYear(total, period)),
            composition.cells.measure(
                id + "total.month-on-month", composition.time.monthOnMonth(total, period)),
            composition.cells.level(
                id + "total.cumulative",
                total,
                new Period(YearMonth.of(month.getYear(), 1), month)),
            composition.cells.measure(
                id + "total.cumulative-growth", composition.time.cumulativeGrowth(total, month)),
            composition.cells.level(id + "export.value", composition.series(Flow.EXPORT), period),
            composition.cells.level(id + "import.value", composition.series(Flow.IMPORT), period),
            composition.cells.release(total, period),
            new Cell.Words(composition.vintages.of(total, period)),
            composition.adjustedTotal().level(id + "total.value.seasonally-adjusted", period),
            adjustedGrowth(id + "total.month-on-month.seasonally-adjusted", period),
            composition.cells.level(
                id + "total.cumulative-year-before",
                total,
                new Period(YearMonth.of(month.getYear(), 1), month).minusYears(1)));
    boolean own = period.equals(composition.period);
    return new Row(cells, Audience.EVERYWHERE, own ? Row.Emphasis.STRONG : Row.Emphasis.NONE);
  }

  private Cell adjustedGrowth(String id, Period period) {
    return Cell.of(
        id,
        composition.adjustedTotal().monthOnMonth(id, period.last()),
        MissingReason.NOT_APPLICABLE);
  }
}
