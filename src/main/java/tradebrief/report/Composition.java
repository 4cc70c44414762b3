package tradebrief.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import tradebrief.model.Status;
import tradebrief.model.Text;
import tradebrief.model.Unit;
import tradebrief.model.Zone;
import tradebrief.statistics.DerivedPeriods;
import tradebrief.statistics.Gap;
import tradebrief.statistics.Level;
import tradebrief.statistics.Levels;
import tradebrief.statistics.Reason;
import tradebrief.statistics.Result;
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
  final Area area;
  final Period period;
  final AsOf asOf;
  final Basis basis;
  final Shares shares;
  final Words words;
  final FigureFormat format;
  final FigureBook book;
  private final boolean synthetic;
  private final boolean draft;
  private final Map<Area, Text> names = new HashMap<>();
  private @Nullable AdjustedTotal adjustedTotal;

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
    book = new FigureBook(statistics, format);
    names.put(Area.CN, words.text("area.CN"));
    data.provinces().forEach(province -> names.put(province.area(), province.shortName()));
    data.prefectures().forEach(prefecture -> names.put(prefecture.area(), prefecture.name()));
  }

  /** The seasonally adjusted total; worked out when first asked for. */
  AdjustedTotal adjustedTotal() {
    if (adjustedTotal == null) {
      adjustedTotal = new AdjustedTotal(this);
    }
    return adjustedTotal;
  }

  /** An area's name; its code where the package has none. */
  Text name(Area of) {
    return names.getOrDefault(of, Text.same(of.code()));
  }

  /** The series of the report's own area and basis. */
  Series series(Flow flow) {
    return Series.of(area, flow, basis);
  }

  Optional<Observation> find(Flow flow) {
    return statistics.find(series(flow), period);
  }

  /** The periods shown beside the report's own: the same part of each year up to it, on a basis. */
  List<Period> years(Basis on) {
    return Stream.concat(
            statistics.periods(area, on, period.kind()).stream(),
            DerivedPeriods.of(statistics).periods(area, on).stream()
                .filter(other -> other.kind() == period.kind()))
        .distinct()
        .sorted()
        .filter(other -> other.first().getMonth() == period.first().getMonth())
        .filter(other -> other.months() == period.months() && other.compareTo(period) <= 0)
        .toList();
  }

  /** The zones of the report's area that existed on a day. */
  List<Zone> activeZones(LocalDate day) {
    return isNational() ? statistics.zones().active(day) : statistics.zones().active(day, area);
  }

  /** Whether the report is of the nation. */
  boolean isNational() {
    return area.equals(Area.CN);
  }

  /** The unit of the levels in tables. */
  Unit tableUnit() {
    return FigureBook.tableUnit(
        levels.level(series(Flow.TOTAL), period) instanceof Level.Known known
            ? known.observations().stream().findFirst()
            : Optional.empty());
  }

  Text unitName() {
    return words.text("unit." + tableUnit().name());
  }

  /** A level in a table, or why there is none. */
  Cell levelCell(String id, Optional<Observation> observation) {
    return observation
        .flatMap(found -> book.tableLevel(id, found, tableUnit()))
        .<Cell>map(Cell.Numeric::new)
        .orElseGet(() -> missing(id, observation));
  }

  /** A level in a table, published or derived, or why there is none. */
  Cell levelCell(String id, Series series, Period of) {
    Level level = levels.level(series, of);
    if (level instanceof Level.Known known) {
      return book.tableLevel(id, known, tableUnit())
          .<Cell>map(Cell.Numeric::new)
          .orElseGet(() -> new Cell.Missing(MissingReason.NOT_APPLICABLE, id));
    }
    return new Cell.Missing(MissingReason.of(((Level.Missing) level).gap()), id);
  }

  /** A measure in a table, or why there is none. */
  Cell measureCell(String id, Result result) {
    if (result instanceof Result.Value value) {
      return new Cell.Numeric(book.measured(id, value));
    }
    return missing(id, (Result.NotDefined) result);
  }

  /** Why a measure is not defined. */
  Cell missing(String id, Result.NotDefined none) {
    return new Cell.Missing(
        none.missing().stream()
            .findFirst()
            .map(level -> MissingReason.of(level.gap()))
            .orElseGet(() -> reason(none.reason())),
        id);
  }

  /** Why a measure is not defined, as a cell says it. */
  static MissingReason reason(Reason reason) {
    return switch (reason) {
      case NO_LEVEL, NO_BASE, NO_WHOLE, PART_MISSING -> MissingReason.NOT_PUBLISHED;
      case BASE_NOT_POSITIVE,
          WHOLE_NOT_POSITIVE,
          NEGATIVE,
          SERIES_BREAK,
          CURRENCY_DIFFERS,
          JANUARY_FEBRUARY,
          PERIOD_NOT_SUITED ->
          MissingReason.NOT_APPLICABLE;
    };
  }

  /** A published growth rate in a table, or why there is none. */
  Cell publishedGrowthCell(String id, Optional<Observation> observation) {
    return observation
        .flatMap(found -> book.publishedGrowth(id, found))
        .<Cell>map(Cell.Numeric::new)
        .orElseGet(() -> missing(id, observation));
  }

  private static Cell missing(String id, Optional<Observation> observation) {
    return new Cell.Missing(
        observation
            .map(found -> MissingReason.of(found.status()))
            .orElse(MissingReason.NOT_PUBLISHED),
        id);
  }

  /** Why there is no level, in words. */
  Text why(Gap gap) {
    return words.text(
        switch (gap) {
          case NOT_PUBLISHED, JOINT_ONLY, PART_MISSING -> "vintage.none";
          case SUPPRESSED, PART_SUPPRESSED -> "undefined.SUPPRESSED";
          case NOT_APPLICABLE -> "undefined.NOT_APPLICABLE";
          case INCLUDED_ELSEWHERE -> "undefined.INCLUDED_ELSEWHERE";
          case SERIES_BREAK -> "undefined.SERIES_BREAK";
        });
  }

  /** The day of the release of a level; a derived one has none. */
  Cell releaseCell(Series series, Period of) {
    return releaseCell(
        statistics
            .find(series, of)
            .filter(found -> !(levels.level(series, of) instanceof Level.Derived)));
  }

  /** The day of a release, or why there is none. */
  Cell releaseCell(Optional<Observation> observation) {
    return observation
        .<Cell>map(found -> day(found.release(), found.flags().releaseApproximate()))
        .orElseGet(() -> new Cell.Missing(MissingReason.NOT_APPLICABLE));
  }

  /** The level of the report's own period where it is derived; empty where it is published. */
  Optional<Level.Derived> findDerived(Flow flow) {
    return levels.level(series(flow), period) instanceof Level.Derived derived
        ? Optional.of(derived)
        : Optional.empty();
  }

  /** What kind of release a level is, in words; "derived" where it is none. */
  Text vintage(Series series, Period of) {
    return levels.level(series, of) instanceof Level.Derived
        ? words.text("vintage.derived")
        : vintage(statistics.find(series, of));
  }

  /** What kind of release it is, in words; where there is none, or it says nothing, why. */
  Text vintage(Optional<Observation> observation) {
    return observation.map(this::vintage).orElseGet(() -> words.text("vintage.none"));
  }

  private Text vintage(Observation observation) {
    if (observation.isSilent()) {
      return why(Gap.find(observation.status()).orElse(Gap.NOT_PUBLISHED));
    }
    return observation.amount().isPresent()
        ? vintage(observation, statistics.isRevised(observation))
        : words.text("vintage.growth-only", growthVintage(observation));
  }

  /** What kind of release the published growth of an observation is of, in words. */
  Text growthVintage(Observation observation) {
    return vintage(observation, statistics.isGrowthRevised(observation));
  }

  private Text vintage(Observation observation, boolean revised) {
    String kind =
        observation.flags().preliminary() ? "preliminary" : revised ? "revised" : "published";
    Text vintage = words.text("vintage." + (isEstimate(observation) ? "estimated" : kind));
    return observation.status() == Status.U
        ? words.text("vintage.low-reliability", vintage)
        : vintage;
  }

  private static boolean isEstimate(Observation observation) {
    return observation.status() == Status.E || observation.status() == Status.F;
  }

  /** A day in a cell. */
  Cell day(LocalDate date, boolean approximate) {
    return new Cell.Day(date, approximate ? words.text("day.approximate") : Text.same(""));
  }

  /** The day of a release in words. */
  Text release(Observation observation) {
    Text day = format.day(observation.release());
    return observation.flags().releaseApproximate() ? words.text("date.approximate", day) : day;
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
