package tradebrief.aggregate;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What a package that was made holds, read without the program. */
record MadePackage(Path folder) {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /** Every value of observations and of zones, as {@link PlainLoop} keys them. */
  Map<String, Long> centsByKey() throws IOException {
    Map<String, Long> cents = new TreeMap<>();
    read("observations.csv", "area", cents);
    if (Files.exists(folder.resolve("zone_trade.csv"))) {
      read("zone_trade.csv", "zone_id", cents);
    }
    return cents;
  }

  private void read(String file, String place, Map<String, Long> cents) throws IOException {
    for (CSVRecord row : rows(folder.resolve(file))) {
      String key =
          String.join(",", row.get("period"), row.get(place), row.get("flow"), row.get("mode"));
      long value = new BigDecimal(row.get("value")).movePointRight(2).longValueExact();
      if (cents.put(key, value) != null) {
        throw new AssertionError("twice: " + key);
      }
    }
  }

  static List<CSVRecord> rows(Path file) throws IOException {
    try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return FORMAT.parse(text).getRecords();
    }
  }

  /** Every file by name, a hidden one too. */
  static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    List<Path> files = new ArrayList<>();
    try (Stream<Path> inside = Files.list(folder)) {
      inside.forEach(files::add);
    }
    for (Path file : files) {
      contents.put(String.valueOf(file.getFileName()), Files.readString(file));
    }
    return contents;
  }
}
