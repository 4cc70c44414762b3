package testutil;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A {@code figures.csv}, read by commons-csv and by nothing of the program's own. */
public final class Figures {
  private final Map<String, CSVRecord> byId = new LinkedHashMap<>();
  private final List<String> header;

  private Figures(CSVParser parser) {
    header = parser.getHeaderNames();
    parser.forEach(record -> byId.put(record.get("figure"), record));
  }

  /** Reads the file of an output folder. */
  public static Figures in(Path folder) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser =
        CSVParser.parse(folder.resolve("figures.csv"), StandardCharsets.UTF_8, format)) {
      return new Figures(parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The columns. */
  public List<String> header() {
    return header;
  }

  /** The ids, in order. */
  public List<String> ids() {
    return List.copyOf(byId.keySet());
  }

  /** A column of a figure. */
  public String get(String id, String column) {
    CSVRecord record = byId.get(id);
    if (record == null) {
      throw new AssertionError("no figure '" + id + "' among " + byId.keySet());
    }
    return record.get(column);
  }
}
