package tradebrief.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tradebrief.dataset.DataPackage;
import tradebrief.model.Area;
import tradebrief.model.AsOf;
import tradebrief.model.Basis;
import tradebrief.model.Flow;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;
import tradebrief.model.Text;
import tradebrief.model.Unit;
import tradebrief.model.Zone;
import tradebrief.statistics.DerivedPeriods;
import tradebrief.statistics.Level;
import tradebrief.statistics.Levels;
import tradebrief.statistics.Markers;
import tradebrief.statistics.Revisions;
import tradebrief.statistics.Statistics;
import tradebrief.statistics.StructureMeasures;
import tradebrief.statistics.TimeMeasures;
import tradebrief.template.Template.Shares;

/** What every part of one report is composed from. */
final class Composition {
  final Statistics statistics;
  final Levels levels;
  final TimeMeasures time;
  final StructureMeasures structure;
  final Revisions revisions;
  final Area area;
  final Period period;
  final AsOf asOf;
  final Basis basis;
  final Shares shares;
  final Words words;
  final FigureFormat format;
  final Markers markers;
  final FigureBook book;

  /** Of the levels in tables. */
  final Unit unit;

  final Cells cells;
  final Vintages vintages;
  private final boolean synthetic;
  private final boolean draft;
  private final AreaNames names;
  private @Nullable AdjustedTotal adjustedTotal;
  private @Nullable TradeByProvinceTable tradeByProvince;

  Composition(DataPackage data, Statistics statistics, Scope scope, Shares shares, Words words) {
    this.statistics = statistics;
    levels = Levels.of(statistics);
    time = TimeMeasures.of(statistics);
    structure = StructureMeasures.of(statistics);
    area = scope.area();
    period = scope.period();
    asOf = scope.asOf();
    basis = scope.basis();
    this.shares = shares;
    synthetic = data.synthetic();
    draft = scope.draft();
    this.words = words;
    format = new FigureFormat(words);
    revisions = Revisions.of(statistics);
    markers = Markers.of(statistics);
    book = new FigureBook(format, markers);
    unit = tableUnit();
    vintages = new Vintages(statistics, words, format);
    cells = new Cells(statistics, book, unit, words);
    names = AreaNames.of(data, words);
  }

  /** The seasonally adjusted total; worked out when first asked for. */
  AdjustedTotal adjustedTotal() {
    if (adjustedTotal == null) {
      adjustedTotal = new AdjustedTotal(this);
    }
    return adjustedTotal;
  }

  /** The divisions' figures of the period; looked up when first asked for. */
  TradeByProvinceTable tradeByProvince() {
    if (tradeByProvince == null) {
      tradeByProvince = new TradeByProvinceTable(this);
    }
    return tradeByProvince;
  }

  /** An area's name; its code where the package has none. */
  Text name(Area of) {
    return names.of(of);
  }

  /** The series of the report's own area and basis. */
  Series series(Flow flow) {
    return Series.of(area, flow, basis);
  }

  Optional<Observation> find(Flow flow) {
    return statistics.find(series(flow), period);
  }

  /** The area's periods of a kind, published or derived, on a basis. */
  Stream<Period> known(Basis on, Period.Kind kind) {
    return Stream.concat(
        statistics.periods(area, on, kind).stream(),
        DerivedPeriods.of(statistics).periods(area, on).stream()
            .filter(other -> other.kind() == kind));
  }

  /**
   * The periods shown beside the report's own: the same part of each year up to it, on a basis,
   * from the first known one to the last. One between them of which nothing is known keeps its
   * place: a chart without it would join what are not neighbours.
   */
  List<Period> years(Basis on) {
    List<Period> known =
        known(on, period.kind())
            .filter(other -> other.first().getMonth() == period.first().getMonth())
            .filter(other -> other.months() == period.months() && other.compareTo(period) <= 0)
            .sorted()
            .toList();
    if (known.isEmpty()) {
      return known;
    }
    Period last = known.get(known.size() - 1);
    return IntStream.rangeClosed(known.get(0).year() - last.year(), 0)
        .mapToObj(distance -> last.minusYears(-distance))
        .toList();
  }

  /** The zones of the report's area that existed on a day. */
  List<Zone> activeZones(LocalDate day) {
    return statistics.zones().active(day, area);
  }

  /** Whether the report is of the nation. */
  boolean isNational() {
    return area.equals(Area.CN);
  }

  /** Hundreds of millions of the currency of the report's own total. */
  private Unit tableUnit() {
    boolean dollars =
        levels.level(series(Flow.TOTAL), period) instanceof Level.Known total
            && total.amount().unit().currency().equals("USD");
    return dollars ? Unit.USD_100M : Unit.CNY_100M;
  }

  Text unitName() {
    return words.text("unit." + unit.name());
  }

  Text header(String column) {
    return words.text("column." + column, unitName());
  }

  Column text(String id, int width) {
    return new Column(id, header(id), Column.Kind.TEXT, Audience.EVERYWHERE, width);
  }

  Column number(String id, int width) {
    return new Column(id, header(id), Column.Kind.NUMBER, Audience.EVERYWHERE, width);
  }

  Column date(String id, int width) {
    return new Column(id, header(id), Column.Kind.DATE, Audience.EVERYWHERE, width);
  }

  Column code(String id) {
    return new Column(id, header(id), Column.Kind.CODE, Audience.WORKBOOK, 1);
  }

  /** A column that only the workbook has room for. */
  static Column workbookOnly(Column column) {
    return new Column(
        column.id(), column.header(), column.kind(), Audience.WORKBOOK, column.width());
  }

  /** The title of a table, with the report's area and period. */
  Text title(String table) {
    return flagged(
        words.text("table." + table, name(area), format.period(period), format.day(asOf.date())));
  }

  /**
   * A title; when the figures are made up, or it is a draft, it says so. Titles stand on every
   * page, sheet and chart.
   */
  Text flagged(Text title) {
    Text marked = synthetic ? words.text("synthetic", title) : title;
    return draft ? words.text("draft", marked) : marked;
  }

  /** The same in a word or two; empty when they are real and final. */
  Text watermark() {
    Text made = synthetic ? words.text("watermark.synthetic") : Text.same("");
    Text state = draft ? words.text("watermark.draft") : Text.same("");
    return Text.each(language -> (state.in(language) + " " + made.in(language)).strip());
  }

  /** What must be known before anything else; empty for figures that are real and final. */
  Text warning() {
    Text made = synthetic ? words.text("warning.synthetic") : Text.same("");
    Text state = draft ? words.text("warning.draft") : Text.same("");
    return Text.each(language -> (state.in(language) + " " + made.in(language)).strip());
  }

  List<Text> notes(String... keys) {
    return List.of(keys).stream().map(words::text).toList();
  }
}
