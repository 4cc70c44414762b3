package tradebrief.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tradebrief.model.Prefecture;
import tradebrief.model.Province;
import tradebrief.model.Text;
import tradebrief.model.Zone;
import tradebrief.model.ZoneEvent;
import tradebrief.statistics.Batch;
import tradebrief.statistics.Coverage;
import tradebrief.statistics.ZoneRegister;

/** The pilot zones as known on the as-of date: by batch, by province, and one by one. */
final class ZoneTables {
  static final String ONE_BY_ONE = "zones";
  static final String BY_BATCH = "zones_by_batch";
  static final String BY_PROVINCE = "zones_by_province";

  private final Composition composition;
  private final ZoneRegister register;
  private final LocalDate asOf;

  private ZoneTables(Composition composition) {
    this.composition = composition;
    register = composition.statistics.zones();
    asOf = composition.asOf.date();
  }

  static Optional<ReportTable> byBatch(Composition composition) {
    return ifKnown(new ZoneTables(composition))
        .filter(tables -> composition.isNational())
        .map(ZoneTables::byBatch);
  }

  static Optional<ReportTable> byProvince(Composition composition) {
    return ifKnown(new ZoneTables(composition))
        .filter(tables -> composition.isNational())
        .map(ZoneTables::byProvince);
  }

  static Optional<ReportTable> oneByOne(Composition composition) {
    return ifKnown(new ZoneTables(composition)).map(ZoneTables::oneByOne);
  }

  private static Optional<ZoneTables> ifKnown(ZoneTables tables) {
    return tables.zones().isEmpty() ? Optional.empty() : Optional.of(tables);
  }

  /** The zones of the report's area, merged ones included. */
  private List<Zone> zones() {
    return register.of(composition.area);
  }

  private ReportTable byBatch() {
    return new ReportTable(
        BY_BATCH,
        composition.title(BY_BATCH),
        List.of(
            composition.text("batch", 3),
            composition.date("reply", 5),
            composition.date("publication", 4),
            composition.text("document", 5),
            composition.number("established", 4),
            composition.number("active-after", 5),
            Composition.workbookOnly(composition.number("batch-active", 4)),
            Composition.workbookOnly(composition.number("batch-ended", 4))),
        register.batches().stream().map(this::row).toList(),
        composition.notes("note.zones.dates", "note.zones.count"),
        Audience.EVERYWHERE);
  }

  private Row row(Batch batch) {
    ZoneEvent reply = batch.reply();
    String id = "zones.batch." + batch.number();
    List<Zone> active =
        register.active(asOf).stream().filter(zone -> zone.batch() == batch.number()).toList();
    List<Zone> ended =
        register.all().stream()
            .filter(zone -> zone.batch() == batch.number() && !active.contains(zone))
            .toList();
    return Row.of(
        List.of(
            new Cell.Words(
                composition.words.text("batch", Text.same(String.valueOf(batch.number())))),
            composition.cells.day(reply.replyDate(), reply.datesApproximate()),
            composition.cells.day(reply.publicationDate(), false),
            reply
                .documentNumber()
                .<Cell>map(Cell.Code::new)
                .orElseGet(() -> new Cell.Missing(MissingReason.NOT_PUBLISHED)),
            said(id + ".established"),
            said(id + ".active-after"),
            count(
                id + ".active-asof",
                active.size(),
                FigureUnit.ZONES,
                "zones of the batch in being on " + asOf,
                active),
            count(
                id + ".ended-asof",
                ended.size(),
                FigureUnit.ZONES,
                "zones of the batch merged or ended by " + asOf,
                ended)));
  }

  private Cell zones(String id, List<Zone> zones, LocalDate day) {
    return count(id, zones.size(), FigureUnit.ZONES, "zones in being on " + day, zones);
  }

  private Cell divisions(String id, int count) {
    return count(id, count, FigureUnit.DIVISIONS, "rows of the resource prefectures", List.of());
  }

  private Cell missing(String id, int count, List<Zone> zones) {
    String rule =
        "prefecture-level divisions without a zone of their own on "
            + asOf
            + ": all of them, less those that a zone in being covers";
    return count(id, count, FigureUnit.DIVISIONS, rule, zones);
  }

  private Cell count(String id, int count, FigureUnit unit, String rule, List<Zone> zones) {
    Provenance provenance = Provenance.counted(rule, register.events(zones));
    return new Cell.Numeric(composition.book.count(id, count, unit, provenance));
  }

  private Cell said(String id) {
    return new Cell.Numeric(composition.book.get(id));
  }

  private ReportTable byProvince() {
    List<Row> rows = new ArrayList<>();
    rows.add(nation());
    register.provinces().forEach(province -> rows.add(row(province)));
    return new ReportTable(
        BY_PROVINCE,
        composition.title(BY_PROVINCE),
        List.of(
            composition.code("area"),
            composition.text("province", 4),
            Composition.workbookOnly(composition.text("region", 3)),
            composition.number("zones.asof", 4),
            composition.number("zones.period-end", 4),
            composition.number("divisions", 5),
            composition.number("divisions.missing", 5),
            composition.text("coverage", 5),
            Composition.workbookOnly(composition.text("missing-names", 10))),
        rows,
        composition.notes("note.zones.coverage"),
        Audience.EVERYWHERE);
  }

  private Row nation() {
    List<Coverage> coverages =
        register.provinces().stream().map(province -> register.coverage(province, asOf)).toList();
    int divisions = coverages.stream().mapToInt(coverage -> coverage.divisions().size()).sum();
    int missing = coverages.stream().mapToInt(coverage -> coverage.missing().size()).sum();
    List<Cell> cells =
        List.of(
            new Cell.Code("CN"),
            new Cell.Words(composition.words.text("area.CN")),
            new Cell.Missing(MissingReason.NOT_APPLICABLE),
            said("zones.active.asof"),
            Cell.of(
                "zones.active.period-end",
                composition.book.find("zones.active.period-end"),
                MissingReason.NOT_APPLICABLE),
            divisions("divisions.all", divisions),
            missing("divisions.missing", missing, register.active(asOf)),
            new Cell.Missing(MissingReason.NOT_APPLICABLE),
            new Cell.Missing(MissingReason.NOT_APPLICABLE));
    return new Row(cells, Audience.EVERYWHERE, Row.Emphasis.STRONG);
  }

  private Row row(Province province) {
    Coverage coverage = register.coverage(province, asOf);
    LocalDate end = composition.period.lastDay();
    List<Zone> active = register.active(asOf, province.area());
    String id = "province." + province.area();
    return Row.of(
        List.of(
            new Cell.Code(province.area().code()),
            new Cell.Words(province.shortName()),
            new Cell.Words(composition.words.text("region." + province.region())),
            zones(id + ".zones", active, asOf),
            end.isAfter(asOf)
                ? new Cell.Missing(MissingReason.NOT_APPLICABLE, id + ".zones.period-end")
                : zones(id + ".zones.period-end", register.active(end, province.area()), end),
            divisions(id + ".divisions", coverage.divisions().size()),
            missing(id + ".divisions.missing", coverage.missing().size(), active),
            new Cell.Words(composition.words.text("coverage." + coverage.degree())),
            missingNames(coverage)));
  }

  private Cell missingNames(Coverage coverage) {
    List<Text> names = coverage.missing().stream().map(Prefecture::name).toList();
    return names.isEmpty()
        ? new Cell.Missing(MissingReason.NOT_APPLICABLE)
        : new Cell.Words(Listing.plain(names));
  }

  private ReportTable oneByOne() {
    return new ReportTable(
        ONE_BY_ONE,
        composition.title(ONE_BY_ONE),
        List.of(
            composition.code("zone"),
            composition.text("name", 4),
            composition.text("batch", 3),
            composition.text("province", 3),
            composition.code("division"),
            composition.text("level", 3),
            composition.date("reply", 4),
            composition.date("publication", 4),
            composition.text("state", 4),
            composition.text("source", 8),
            composition.text("evaluation", 5)),
        zones().stream().map(this::row).toList(),
        composition.notes("note.zones.dates", "note.zones.reliability", "note.zones.latest-tier"),
        Audience.WORKBOOK);
  }

  private Row row(Zone zone) {
    ZoneEvent reply = register.establishment(zone);
    return Row.of(
        List.of(
            new Cell.Code(zone.id()),
            new Cell.Words(zone.name()),
            new Cell.Words(
                composition.words.text("batch", Text.same(String.valueOf(zone.batch())))),
            new Cell.Words(composition.name(zone.province())),
            zone.division()
                .<Cell>map(area -> new Cell.Code(area.code()))
                .orElseGet(() -> new Cell.Missing(MissingReason.NOT_APPLICABLE)),
            new Cell.Words(composition.words.text("zone-level." + zone.level())),
            composition.cells.day(reply.replyDate(), reply.datesApproximate()),
            composition.cells.day(reply.publicationDate(), false),
            new Cell.Words(state(zone)),
            new Cell.Words(Text.same(zone.source())),
            EvaluationTable.latest(composition, zone)));
  }

  private Text state(Zone zone) {
    Text state =
        register
            .findRevocation(zone)
            .map(
                event ->
                    composition.words.text(
                        "state.revoked", Text.same(event.replyDate().toString()), successor(event)))
            .orElseGet(() -> composition.words.text("state.active"));
    return zone.lowReliability() ? composition.words.text("state.low-reliability", state) : state;
  }

  private Text successor(ZoneEvent event) {
    return register.all().stream()
        .filter(zone -> event.successor().equals(Optional.of(zone.id())))
        .findFirst()
        .map(Zone::name)
        .orElseGet(() -> composition.words.text("state.no-successor"));
  }
}
