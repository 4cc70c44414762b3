package tradebrief.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import tradebrief.model.Amount;
import tradebrief.model.Area;
import tradebrief.model.Basis;
import tradebrief.model.Evaluation;
import tradebrief.model.Flow;
import tradebrief.model.Mode;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Series;
import tradebrief.model.Origin;
import tradebrief.model.Place;
import tradebrief.model.Prefecture;
import tradebrief.model.Province;
import tradebrief.model.Status;
import tradebrief.model.Text;
import tradebrief.model.Unit;
import tradebrief.model.Zone;
import tradebrief.model.ZoneEvent;
import tradebrief.model.ZoneLevel;

/** What rows without errors mean. */
final class Records {
  private static final String ZONE = "zone_id";

  private Records() {}

  static Observation observation(Row row, Meanings meanings) {
    Status status = Status.parse(row.text("status"));
    return new Observation(
        series(row, meanings),
        meanings.period(row.text("period")),
        amount(row, meanings),
        row.find("growth_published", BigDecimal::new),
        status,
        meanings.day(row.text("release")),
        Observation.Flags.of(row.text("note"), status),
        row.text("source"),
        row.text("note"),
        origin(row));
  }

  private static Optional<Amount> amount(Row row, Meanings meanings) {
    if (row.isEmpty("value")) {
      return Optional.empty();
    }
    return Optional.of(
        new Amount(
            new BigDecimal(row.text("value")),
            Unit.parse(row.text("unit")),
            meanings.roundingUnit(row.text("rounding_unit"))));
  }

  private static Origin origin(Row row) {
    Place place = row.place();
    return new Origin(place.file(), place.line());
  }

  /** What a figure is of: an area, or in the trade of zones a zone. */
  static String placeColumn(Row row) {
    return row.columns().containsKey(ZONE) ? ZONE : "area";
  }

  private static Series series(Row row, Meanings meanings) {
    String place = placeColumn(row);
    return meanings.one(
        new Series(
            place.equals(ZONE) ? Area.ofZone(row.text(place)) : meanings.area(row.text(place)),
            Flow.parse(row.text("flow")),
            row.text("mode"),
            Basis.parse(row.text("basis"))));
  }

  static Zone zone(Row row) {
    return new Zone(
        row.text("zone_id"),
        name(row),
        Integer.parseInt(row.text("batch")),
        Area.parse(row.text("province")),
        row.find("division", Area::parse),
        row.find("parent_prefecture", Area::parse),
        ZoneLevel.parse(row.text("level")),
        row.text("status").equals("U"),
        row.text("source"));
  }

  static ZoneEvent zoneEvent(Row row) {
    return new ZoneEvent(
        row.text("zone_id"),
        ZoneEvent.Kind.parse(row.text("event")),
        LocalDate.parse(row.text("reply_date")),
        LocalDate.parse(row.text("publication_date")),
        row.text("dates_approximate").equals("true"),
        row.find("document_no", text -> text),
        row.find("successor_zone_id", text -> text),
        row.text("source"),
        origin(row));
  }

  static Evaluation.Named named(Row row) {
    return new Evaluation.Named(
        Integer.parseInt(row.text("evaluation_year")),
        row.text("zone_id"),
        Integer.parseInt(row.text("tier")),
        row.text("tier_zh"),
        LocalDate.parse(row.text("release")),
        isReleaseApproximate(row),
        row.text("source"),
        origin(row));
  }

  static Evaluation.TierTotal tierTotal(Row row) {
    return new Evaluation.TierTotal(
        Integer.parseInt(row.text("evaluation_year")),
        Integer.parseInt(row.text("tier")),
        row.text("tier_zh"),
        Integer.parseInt(row.text("zones")),
        Integer.parseInt(row.text("evaluated")),
        LocalDate.parse(row.text("release")),
        isReleaseApproximate(row),
        row.text("source"),
        origin(row));
  }

  private static boolean isReleaseApproximate(Row row) {
    return Observation.Flags.of(row.text("note"), Status.A).releaseApproximate();
  }

  static Province province(Row row) {
    return new Province(
        Area.parse(row.text("area")),
        row.text("iso_3166_2"),
        name(row),
        row.text("region"),
        row.text("type").equals("municipality"));
  }

  static Prefecture prefecture(Row row) {
    return new Prefecture(Area.parse(row.text("area")), name(row));
  }

  /** A package may list modes without their flow and their day. */
  static Mode mode(Row row) {
    return new Mode(
        row.text("mode"),
        stated(row, "flow").map(Flow::parse).filter(flow -> flow != Flow.TOTAL),
        stated(row, "effective_date").map(LocalDate::parse));
  }

  private static Optional<String> stated(Row row, String column) {
    return row.columns().containsKey(column) ? row.find(column, text -> text) : Optional.empty();
  }

  private static Text name(Row row) {
    return Text.of(row.text("name_zh"), row.text("name_en"));
  }
}
