package tradebrief.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tradebrief.model.Finding;
import tradebrief.model.Place;

/** {@code duplicate-key}: no two rows of a resource, in whatever file, have one key. */
final class PrimaryKeys {
  private PrimaryKeys() {}

  static void check(Table table, Findings findings) {
    List<String> key = table.schema().primaryKey();
    if (key.isEmpty()) {
      return;
    }
    Map<List<String>, Row> first = new HashMap<>(2 * table.rows().size());
    for (Row row : table.rows()) {
      if (findings.clean(row, key)) {
        Row same = first.putIfAbsent(row.texts(key), row);
        if (same != null) {
          Place earlier = same.place(key.get(0));
          findings.spoil(earlier); // which of the two is wrong is not known
          findings.add(
              duplicate(row.place(key.get(0)), String.join(", ", row.texts(key)), earlier));
        }
      }
    }
  }

  static Finding duplicate(Place place, String key, Place earlier) {
    return place.error(
        "duplicate-key", key + " again", "each key once; the first is at " + earlier, "");
  }
}
