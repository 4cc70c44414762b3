package tradebrief.report;

import static java.util.Comparator.comparing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tradebrief.model.Area;
import tradebrief.model.Basis;
import tradebrief.model.Flow;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Series;
import tradebrief.model.Province;
import tradebrief.model.Text;
import tradebrief.statistics.DerivedPeriods;
import tradebrief.statistics.Level;
import tradebrief.statistics.Statistics;

/**
 * What is known of each province-level division for the period, published or derived. The
 * publishers count differently, so there is neither a sum nor a rank; a division without a figure
 * says so.
 */
final class TradeByProvinceTable {
  static final String NAME = "trade_by_province";

  private final Composition composition;
  private final List<Division> divisions;

  /**
   * A division.
   *
   * @param area it
   * @param basis of its figures; empty when it has none
   * @param said an observation of the period, one that says something before one that does not
   * @param derived its levels of the period that nobody published
   */
  private record Division(
      Area area, Optional<Basis> basis, Optional<Observation> said, List<Level.Derived> derived) {
    Optional<Series> series(Flow flow) {
      return basis.map(on -> Series.of(area, flow, on));
    }

    boolean isPublished() {
      return TradeByProvinceTable.isPublished(said);
    }

    boolean isDerived() {
      return !isPublished() && !derived.isEmpty();
    }
  }

  TradeByProvinceTable(Composition composition) {
    this.composition = composition;
    divisions =
        composition.statistics.zones().provinces().stream()
            .map(Province::area)
            .map(this::division)
            .toList();
  }

  private Division division(Area area) {
    Optional<Basis> basis =
        DerivedPeriods.of(composition.statistics).findBasis(area, composition.period);
    return new Division(
        area,
        basis,
        said(composition, area),
        flows(area, basis)
            .map(series -> composition.levels.level(series, composition.period))
            .filter(Level.Derived.class::isInstance)
            .map(Level.Derived.class::cast)
            .toList());
  }

  private static Stream<Series> flows(Area area, Optional<Basis> basis) {
    return basis.stream()
        .flatMap(on -> Arrays.stream(Flow.values()).map(flow -> Series.of(area, flow, on)));
  }

  private static Optional<Observation> said(Composition composition, Area area) {
    Statistics known = composition.statistics;
    return flows(area, known.findBasis(area, composition.period))
        .flatMap(series -> known.find(series, composition.period).stream())
        .min(comparing(Observation::isSilent));
  }

  static Optional<ReportTable> build(Composition composition) {
    return composition.isNational()
        ? Optional.of(composition.tradeByProvince().table())
        : Optional.empty();
  }

  private ReportTable table() {
    return new ReportTable(
        NAME,
        composition.title(NAME),
        List.of(
            composition.code("area"),
            composition.text("province", 4),
            composition.text("basis", 6),
            composition.number("total", 5),
            composition.number("export", 5),
            composition.number("import", 5),
            composition.number("growth.published", 4),
            composition.date("release", 6),
            Composition.workbookOnly(composition.text("vintage", 5))),
        divisions.stream().map(this::row).toList(),
        divisions.stream().allMatch(one -> one.derived().isEmpty())
            ? composition.notes("note.by-province")
            : composition.notes("note.by-province", "note.by-province.derived"),
        divisions.stream().anyMatch(one -> one.isPublished() || one.isDerived())
            ? Audience.EVERYWHERE
            : Audience.WORKBOOK);
  }

  /** How many divisions have figures of the period; a table of them or not. */
  void count() {
    List<Observation> published =
        divisions.stream()
            .filter(Division::isPublished)
            .flatMap(one -> one.said().stream())
            .toList();
    count(
        "published",
        published.size(),
        Provenance.countedFrom(
            "province-level divisions with a published figure, one observation of each",
            published));
    count(
        "not-published",
        divisions.size() - published.size(),
        Provenance.counted("province-level divisions without a published figure"));
    List<Level.Derived> derived =
        divisions.stream()
            .filter(Division::isDerived)
            .map(division -> division.derived().get(0))
            .toList();
    if (!derived.isEmpty()) {
      count(
          "derived",
          derived.size(),
          Provenance.countedFrom(
              "province-level divisions of whose figures nothing is published, but follows from"
                  + " other published figures; those of one level of each",
              derived.stream().flatMap(level -> level.observations().stream()).toList()));
    }
  }

  private void count(String name, int count, Provenance provenance) {
    composition.book.count("provinces." + name, count, FigureUnit.DIVISIONS, provenance);
  }

  private Row row(Division division) {
    Area area = division.area();
    String id = "province." + area + ".";
    // the day and the vintage are those of the total, where it has a level
    Optional<Level.Derived> derived =
        division.derived().stream()
            .filter(level -> division.isDerived() || level.series().flow() == Flow.TOTAL)
            .findFirst();
    Optional<Observation> said = derived.isPresent() ? Optional.empty() : division.said();
    List<Cell> cells =
        List.of(
            new Cell.Code(area.code()),
            new Cell.Words(composition.name(area)),
            division
                .basis()
                .<Cell>map(found -> new Cell.Words(composition.words.text("basis." + found)))
                .orElseGet(() -> new Cell.Missing(MissingReason.NOT_APPLICABLE)),
            level(id, division, Flow.TOTAL),
            level(id, division, Flow.EXPORT),
            level(id, division, Flow.IMPORT),
            composition.cells.publishedGrowth(
                id + "total.growth.published",
                division
                    .series(Flow.TOTAL)
                    .flatMap(series -> composition.statistics.find(series, composition.period))),
            composition.cells.release(said),
            new Cell.Words(
                derived
                    .map(composition.vintages::of)
                    .orElseGet(() -> composition.vintages.of(said))));
    return new Row(
        cells,
        division.said().isPresent() || derived.isPresent()
            ? Audience.EVERYWHERE
            : Audience.WORKBOOK,
        Row.Emphasis.NONE);
  }

  private Cell level(String id, Division division, Flow flow) {
    String figure = id + flow + ".value";
    return division
        .series(flow)
        .map(series -> composition.cells.level(figure, series, composition.period))
        .orElseGet(() -> new Cell.Missing(MissingReason.NOT_PUBLISHED, figure));
  }

  private static boolean isPublished(Optional<Observation> said) {
    return said.filter(observation -> !observation.isSilent()).isPresent();
  }

  /** The names of the divisions of which a level or a growth is published, by code. */
  static List<Text> published(Composition composition) {
    return composition.statistics.zones().provinces().stream()
        .map(Province::area)
        .filter(area -> isPublished(said(composition, area)))
        .map(composition::name)
        .toList();
  }
}
