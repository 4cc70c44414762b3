package tradebrief.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table to be read by another program: exact numbers, codes, and nothing in words.
 *
 * @param about what holds of the whole table, such as the day; values as in the rows
 * @param header the names of its columns, the same whatever the language
 * @param rows as long as the header; a value is a String, a Long, a BigDecimal, a Boolean, a List
 *     of String, or an Optional of one, empty where there is none
 */
public record Records(Map<String, Object> about, List<String> header, List<List<Object>> rows) {
  /** Copies. */
  public Records {
    about = Collections.unmodifiableMap(new LinkedHashMap<>(about));
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }
}
