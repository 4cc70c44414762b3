package tradebrief.aggregate;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Sums declarations in a plain loop, in whole cents, and knows nothing of the program: what it
 * cannot make sense of it leaves out.
 */
final class PlainLoop {
  private final Map<String, String> provinceOfZone = new TreeMap<>();
  private final Map<String, Long> centsByKey = new TreeMap<>();
  private long rows;
  private long soundRows;

  PlainLoop() throws IOException {
    for (CSVRecord zone :
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(Files.newBufferedReader(Path.of("datasets", "zones.csv")))) {
      provinceOfZone.put(zone.get("zone_id"), zone.get("province"));
    }
  }

  void read(Path file) throws IOException {
    try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser records = CSVFormat.RFC4180.parse(text)) {
      boolean header = true;
      for (CSVRecord cells : records) {
        if (!header) {
          rows++;
          if (isSound(cells)) {
            soundRows++;
            add(cells);
          }
        }
        header = false;
      }
    }
  }

  private boolean isSound(CSVRecord cells) {
    return cells.size() == 9
        && cells.get(0).matches("2025-(0[1-9]|1[0-2])")
        && provinceOfZone.containsValue(cells.get(1))
        && (cells.get(2).isEmpty() || cells.get(1).equals(provinceOfZone.get(cells.get(2))))
        && Set.of(
                "9610export",
                "9610import",
                "1210export",
                "1210import",
                "1239import",
                "9710export",
                "9810export")
            .contains(cells.get(4) + cells.get(3))
        && cells.get(5).matches("[A-Z][A-Z]|502")
        && cells.get(6).matches("\\d\\d\\d\\d")
        && cells.get(7).matches("\\d{1,12}\\.\\d\\d")
        && cells.get(8).matches("\\d*");
  }

  private void add(CSVRecord cells) {
    long cents = Long.parseLong(cells.get(7).replace(".", ""));
    for (String flow : new String[] {cells.get(3), "total"}) {
      for (String mode : new String[] {cells.get(4), "_T"}) {
        for (String place : new String[] {"CN", cells.get(1), cells.get(2)}) {
          if (!place.isEmpty()) {
            centsByKey.merge(
                cells.get(0) + "," + place + "," + flow + "," + mode, cents, Long::sum);
          }
        }
      }
    }
  }

  /**
   * By {@code period,place,flow,mode}, where a place is CN, a province's code or a zone's id. No
   * total where one of the flows that a mode may have is not declared.
   */
  Map<String, Long> centsByKey() {
    Map<String, Long> known = new TreeMap<>(centsByKey);
    known
        .keySet()
        .removeIf(
            key ->
                key.matches(".*,total,(_T|9610|1210)")
                    && !(centsByKey.containsKey(key.replace("total", "export"))
                        && centsByKey.containsKey(key.replace("total", "import"))));
    return known;
  }

  long rows() {
    return rows;
  }

  long soundRows() {
    return soundRows;
  }
}
