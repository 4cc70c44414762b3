package tradebrief.sample;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The observations of a sample, read by software that knows nothing of the program. */
final class SyntheticRows {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final List<CSVRecord> rows = new ArrayList<>();
  private final Map<String, BigDecimal> values = new HashMap<>();
  private final Map<String, Map<String, String>> cells = new HashMap<>();

  SyntheticRows(Map<String, byte[]> files) {
    files.forEach(
        (name, bytes) -> {
          if (name.startsWith("observations")) {
            read(new String(bytes, StandardCharsets.UTF_8));
          }
        });
    for (CSVRecord row : rows) {
      cells.put(key(row), row.toMap());
      if (!row.get("value").isEmpty()) {
        values.put(key(row), new BigDecimal(row.get("value")));
      }
    }
  }

  private void read(String text) {
    try (Reader reader = new StringReader(text);
        CSVParser parser = FORMAT.parse(reader)) {
      parser.forEach(rows::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String key(CSVRecord row) {
    return Stream.of("period", "area", "flow", "mode", "basis", "release")
        .map(row::get)
        .reduce((one, other) -> one + "|" + other)
        .orElseThrow();
  }

  List<CSVRecord> all() {
    return rows;
  }

  Stream<CSVRecord> withValue() {
    return rows.stream().filter(row -> !row.get("value").isEmpty());
  }

  /** The value of {@code period|area|flow|mode|basis|release}. */
  BigDecimal value(String key) {
    return Objects.requireNonNull(values.get(key), key);
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /** The cells of the row of a key. */
  Map<String, String> row(String key) {
    return Objects.requireNonNull(cells.get(key), key);
  }
}
