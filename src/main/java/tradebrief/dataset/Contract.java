package tradebrief.dataset;

import static tradebrief.dataset.FieldType.BOOLEAN;
import static tradebrief.dataset.FieldType.DATE;
import static tradebrief.dataset.FieldType.INTEGER;
import static tradebrief.dataset.FieldType.NUMBER;
import static tradebrief.dataset.FieldType.STRING;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tradebrief.dataset.Descriptor.Resource;
import tradebrief.model.Basis;
import tradebrief.model.Flow;
import tradebrief.model.Place;
import tradebrief.model.Status;
import tradebrief.model.Unit;
import tradebrief.model.ZoneEvent;
import tradebrief.model.ZoneLevel;

/**
 * What the program itself needs of a data package, whatever the descriptor says: resources, their
 * columns, and what must hold in these so that they can be understood.
 */
final class Contract {
  static final String OBSERVATIONS = "observations";
  static final String ZONE_EVENTS = "zone_events";
  static final String ZONES = "zones";
  static final String PROVINCES = "provinces";
  static final String PREFECTURES = "prefectures";
  static final String MODES = "modes";
  static final String EVALUATIONS = "evaluations";
  static final String EVALUATION_TOTALS = "evaluation_totals";
  static final String ZONE_TRADE = "zone_trade";

  private static final Pattern ANY_AREA = Pattern.compile("CN|[1-9][0-9]{5}");
  private static final Pattern DIVISION = Pattern.compile("[1-9][0-9]{5}");

  private static final Map<String, List<Field>> NEEDED = needed();
  private static final Map<String, List<Field>> OPTIONAL =
      Map.of(
          MODES,
          List.of(required("mode", STRING)),
          EVALUATIONS,
          evaluations(),
          EVALUATION_TOTALS,
          evaluationTotals(),
          ZONE_TRADE,
          zoneTrade());

  /** Columns that a resource need not have; where it has them, this must hold in them. */
  private static final Map<String, List<Field>> IF_DESCRIBED =
      Map.of(MODES, List.of(modeFlow(), optional("effective_date", DATE)));

  private Contract() {}

  private static Map<String, List<Field>> needed() {
    Map<String, List<Field>> needed = new LinkedHashMap<>();
    needed.put(OBSERVATIONS, observations());
    needed.put(ZONE_EVENTS, zoneEvents());
    needed.put(ZONES, zones());
    needed.put(PROVINCES, provinces());
    needed.put(PREFECTURES, prefectures());
    return needed;
  }

  private static List<Field> observations() {
    return observations(formed("area", true, ANY_AREA));
  }

  private static List<Field> zoneTrade() {
    return observations(required("zone_id", STRING));
  }

  private static List<Field> observations(Field place) {
    return List.of(
        required("period", STRING),
        place,
        codes("flow", Flow.values()),
        required("mode", STRING),
        codes("basis", Basis.values()),
        atLeast("value", BigDecimal.ZERO),
        codes("unit", Unit.values()),
        optional("rounding_unit", NUMBER),
        optional("growth_published", NUMBER),
        codes("status", Status.values()),
        required("release", DATE),
        required("source", STRING),
        optional("note", STRING));
  }

  private static List<Field> zoneEvents() {
    return List.of(
        required("zone_id", STRING),
        codes("event", ZoneEvent.Kind.values()),
        required("reply_date", DATE),
        required("publication_date", DATE),
        required("dates_approximate", BOOLEAN),
        optional("document_no", STRING),
        optional("successor_zone_id", STRING),
        required("source", STRING));
  }

  private static List<Field> zones() {
    return List.of(
        required("zone_id", STRING),
        required("name_zh", STRING),
        required("name_en", STRING),
        required("batch", INTEGER),
        formed("province", true, DIVISION),
        formed("division", false, DIVISION),
        formed("parent_prefecture", false, DIVISION),
        codes("level", ZoneLevel.values()),
        required("status", STRING),
        required("source", STRING));
  }

  private static List<Field> provinces() {
    return List.of(
        formed("area", true, DIVISION),
        required("iso_3166_2", STRING),
        required("name_zh", STRING),
        required("name_en", STRING),
        required("region", STRING),
        required("type", STRING),
        required("prefecture_level_count", INTEGER));
  }

  private static List<Field> prefectures() {
    return List.of(
        formed("area", true, DIVISION),
        required("name_zh", STRING),
        required("name_en", STRING),
        formed("province", true, DIVISION));
  }

  private static Field modeFlow() {
    List<String> flows = Arrays.stream(Flow.values()).map(Flow::toString).toList();
    return field("flow", STRING, false, flows, Optional.empty(), Optional.empty());
  }

  private static List<Field> evaluations() {
    return List.of(
        required("evaluation_year", INTEGER),
        required("zone_id", STRING),
        tier(),
        required("tier_zh", STRING),
        required("release", DATE),
        required("source", STRING),
        optional("note", STRING));
  }

  private static List<Field> evaluationTotals() {
    return List.of(
        required("evaluation_year", INTEGER),
        tier(),
        required("tier_zh", STRING),
        count("zones"),
        count("evaluated"),
        required("release", DATE),
        required("source", STRING),
        optional("note", STRING));
  }

  private static Field tier() {
    List<String> tiers = List.of("1", "2", "3", "4");
    return field("tier", INTEGER, true, tiers, Optional.empty(), Optional.empty());
  }

  private static Field count(String name) {
    Optional<BigDecimal> least = Optional.of(BigDecimal.ZERO);
    return field(name, INTEGER, true, List.of(), Optional.empty(), least);
  }

  /** The resources without which there is no report. */
  static List<String> neededResources() {
    return List.copyOf(NEEDED.keySet());
  }

  /** What must hold in a column; empty when the program does not read it. */
  static Optional<Field> find(String resource, String column) {
    return Stream.concat(fields(resource).stream(), ifDescribed(resource).stream())
        .filter(field -> field.name().equals(column))
        .findFirst();
  }

  /** Whether a resource is described with all columns that the program reads. */
  static boolean accepts(Resource resource, Findings findings) {
    int before = findings.errors();
    for (Field field : fields(resource.name())) {
      resource
          .schema()
          .find(field.name())
          .ifPresentOrElse(
              described -> checkType(described, field, findings),
              () ->
                  findings.add(
                      resource
                          .schema()
                          .place()
                          .error(
                              "missing-field",
                              "no field " + field.name() + " in " + resource.name(),
                              "one of type " + field.type(),
                              "")));
    }
    for (Field field : ifDescribed(resource.name())) {
      resource
          .schema()
          .find(field.name())
          .ifPresent(described -> checkType(described, field, findings));
    }
    return findings.errors() == before;
  }

  private static void checkType(Field described, Field needed, Findings findings) {
    if (described.type() != needed.type()) {
      findings.add(
          described
              .place()
              .error(
                  Members.CODE,
                  "field " + described.name() + " of type " + described.type(),
                  "type " + needed.type(),
                  ""));
    }
  }

  private static List<Field> fields(String resource) {
    return NEEDED.getOrDefault(resource, OPTIONAL.getOrDefault(resource, List.of()));
  }

  private static List<Field> ifDescribed(String resource) {
    return IF_DESCRIBED.getOrDefault(resource, List.of());
  }

  private static Field required(String name, FieldType type) {
    return field(name, type, true, List.of(), Optional.empty(), Optional.empty());
  }

  private static Field optional(String name, FieldType type) {
    return field(name, type, false, List.of(), Optional.empty(), Optional.empty());
  }

  private static Field atLeast(String name, BigDecimal minimum) {
    return field(name, NUMBER, false, List.of(), Optional.empty(), Optional.of(minimum));
  }

  private static Field formed(String name, boolean required, Pattern form) {
    return field(name, STRING, required, List.of(), Optional.of(form), Optional.empty());
  }

  private static Field codes(String name, Object[] list) {
    List<String> codes = Arrays.stream(list).map(Object::toString).toList();
    return field(name, STRING, true, codes, Optional.empty(), Optional.empty());
  }

  private static Field field(
      String name,
      FieldType type,
      boolean required,
      List<String> codes,
      Optional<Pattern> form,
      Optional<BigDecimal> minimum) {
    Place nowhere = Place.wholeFile(Descriptor.FILE);
    return new Field(nowhere, name, "", type, required, codes, form, minimum, Optional.empty());
  }
}
