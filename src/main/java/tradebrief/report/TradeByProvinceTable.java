package tradebrief.report;

import static java.util.Comparator.comparing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tradebrief.model.Area;
import tradebrief.model.Basis;
import tradebrief.model.Flow;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Series;
import tradebrief.model.Province;
import tradebrief.model.Text;

/**
 * What is published of each province-level division for the period. The publishers count
 * differently, so there is neither a sum nor a rank; a division without a figure says so.
 */
final class TradeByProvinceTable {
  static final String NAME = "trade_by_province";

  private final Composition composition;

  private TradeByProvinceTable(Composition composition) {
    this.composition = composition;
  }

  static Optional<ReportTable> build(Composition composition) {
    return composition.isNational()
        ? Optional.of(new TradeByProvinceTable(composition).table())
        : Optional.empty();
  }

  private ReportTable table() {
    List<Province> provinces = composition.statistics.zones().provinces();
    List<Row> rows = provinces.stream().map(this::row).toList();
    List<Observation> published = published();
    composition.book.count(
        "provinces.published",
        published.size(),
        FigureUnit.DIVISIONS,
        Provenance.countedFrom(
            "province-level divisions with a published figure, one observation of each",
            published));
    composition.book.count(
        "provinces.not-published",
        provinces.size() - published.size(),
        FigureUnit.DIVISIONS,
        Provenance.counted("province-level divisions without a published figure"));
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
        rows,
        composition.notes("note.by-province"),
        published.isEmpty() ? Audience.WORKBOOK : Audience.EVERYWHERE);
  }

  /** An observation of each division of which a level or a growth is published, by code. */
  private List<Observation> published() {
    return composition.statistics.zones().provinces().stream()
        .flatMap(province -> findAny(province.area(), basis(province.area())).stream())
        .filter(observation -> !observation.isSilent())
        .toList();
  }

  private Optional<Basis> basis(Area area) {
    return composition.statistics.findBasis(area, composition.period);
  }

  /** One that says something before one that does not. */
  private Optional<Observation> findAny(Area area, Optional<Basis> basis) {
    return Arrays.stream(Flow.values())
        .flatMap(flow -> find(area, flow, basis).stream())
        .min(comparing(Observation::isSilent));
  }

  private Row row(Province province) {
    Area area = province.area();
    Optional<Basis> basis = basis(area);
    Optional<Observation> total = find(area, Flow.TOTAL, basis);
    Optional<Observation> any = findAny(area, basis);
    String id = "province." + area + ".";
    List<Cell> cells =
        List.of(
            new Cell.Code(area.code()),
            new Cell.Words(composition.name(area)),
            basis
                .<Cell>map(found -> new Cell.Words(composition.words.text("basis." + found)))
                .orElseGet(() -> new Cell.Missing(MissingReason.NOT_APPLICABLE)),
            composition.cells.level(id + "total.value", total),
            composition.cells.level(id + "export.value", find(area, Flow.EXPORT, basis)),
            composition.cells.level(id + "import.value", find(area, Flow.IMPORT, basis)),
            composition.cells.publishedGrowth(id + "total.growth.published", total),
            composition.cells.release(any),
            new Cell.Words(composition.vintages.of(any)));
    return new Row(
        cells, any.isPresent() ? Audience.EVERYWHERE : Audience.WORKBOOK, Row.Emphasis.NONE);
  }

  private Optional<Observation> find(Area area, Flow flow, Optional<Basis> basis) {
    return basis.flatMap(
        found -> composition.statistics.find(Series.of(area, flow, found), composition.period));
  }

  /** The names of the divisions of which a level or a growth is published, by code. */
  static List<Text> published(Composition composition) {
    return new TradeByProvinceTable(composition)
        .published().stream()
            .map(Observation::series)
            .map(Series::area)
            .map(composition::name)
            .toList();
  }
}
