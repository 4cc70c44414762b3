package tradebrief.aggregate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tradebrief.model.Observation;

/** The trade of pilot zones in a data package: observations of a zone in the place of an area. */
final class ZoneTrade {
  static final String NAME = "zone_trade";
  static final String FILE = "zone_trade.csv";

  /** The columns of its file, in their order. */
  static final List<String> COLUMNS = Observation.COLUMNS.stream().map(ZoneTrade::named).toList();

  private static final String AREA = "area";
  private static final String ZONE = "zone_id";

  private ZoneTrade() {}

  private static String named(String column) {
    return column.equals(AREA) ? ZONE : column;
  }

  /**
   * How a package describes it.
   *
   * @param observations how it describes its observations
   */
  static Map<String, Object> resource(Map<String, Object> observations) {
    Map<String, Object> resource = new LinkedHashMap<>(observations);
    resource.put("name", NAME);
    resource.put("title", "Declared trade values of each pilot zone, summed");
    resource.put("path", FILE);
    resource.put("encoding", "utf-8");
    Map<String, Object> schema =
        new LinkedHashMap<>(Reference.members(observations.getOrDefault("schema", Map.of())));
    schema.put("fields", list(schema, "fields").map(ZoneTrade::field).toList());
    schema.put("primaryKey", list(schema, "primaryKey").map(key -> named(key.toString())).toList());
    Map<String, Object> zones = new LinkedHashMap<>();
    zones.put("resource", "zones");
    zones.put("fields", List.of(ZONE));
    Map<String, Object> foreignKey = new LinkedHashMap<>();
    foreignKey.put("fields", List.of(ZONE));
    foreignKey.put("reference", zones);
    schema.put("foreignKeys", List.of(foreignKey));
    resource.put("schema", schema);
    return resource;
  }

  private static Stream<?> list(Map<String, Object> schema, String name) {
    return schema.get(name) instanceof List<?> list ? list.stream() : Stream.of();
  }

  private static Object field(Object described) {
    if (!AREA.equals(Reference.members(described).get("name"))) {
      return described;
    }
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", ZONE);
    field.put("type", "string");
    field.put("description", "a pilot zone of the resource zones");
    field.put("constraints", Map.of("required", true));
    return field;
  }
}
