package tradebrief.aggregate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a data package describes the trade of its zones, which observations have no column for. */
final class ZoneTrade {
  static final String NAME = "zone_trade";
  static final String FILE = "zone_trade.csv";

  private ZoneTrade() {}

  static Map<String, Object> resource() {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("name", NAME);
    resource.put("title", "Declared trade values of each pilot zone, summed");
    resource.put("type", "table");
    resource.put("path", FILE);
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put(
        "fields",
        List.of(
            field("period", "string"),
            field("zone_id", "string"),
            field("flow", "string"),
            field("mode", "string"),
            field("value", "number"),
            field("unit", "string"),
            field("declarations", "integer")));
    schema.put("primaryKey", List.of("period", "zone_id", "flow", "mode"));
    schema.put(
        "foreignKeys",
        List.of(
            ordered(
                "fields",
                List.of("zone_id"),
                "reference",
                ordered("resource", "zones", "fields", List.of("zone_id")))));
    resource.put("schema", schema);
    return resource;
  }

  private static Map<String, Object> field(String name, String type) {
    return ordered("name", name, "type", type, "constraints", Map.of("required", true));
  }

  private static Map<String, Object> ordered(Object... namesAndValues) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      members.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
    }
    return members;
  }
}
