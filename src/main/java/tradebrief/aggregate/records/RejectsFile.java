package tradebrief.aggregate.records;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;

/** The file of rejects, written fault by fault: a row that has several has a line each. */
public final class RejectsFile implements Closeable {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  private static final List<String> COLUMNS = List.of("file", "line", "column", "reason", "found");

  private final Writer writer;
  private final SortedMap<String, Long> byReason = new TreeMap<>();
  private String lastFile = "";
  private long lastLine;
  private long rows;

  private RejectsFile(Writer writer) throws IOException {
    this.writer = writer;
    FORMAT.printRecord(writer, COLUMNS.toArray());
  }

  /** Whether a file is one of rejects, by its first line. */
  public static boolean isOne(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      return false;
    }
    byte[] header = (String.join(",", COLUMNS) + "\n").getBytes(StandardCharsets.UTF_8);
    try (InputStream in = Files.newInputStream(path)) {
      return Arrays.equals(in.readNBytes(header.length), header);
    }
  }

  /** Begins a file. */
  public static RejectsFile create(Path path) throws IOException {
    return new RejectsFile(Files.newBufferedWriter(path, StandardCharsets.UTF_8));
  }

  /**
   * Adds a fault; those of one row come one after another.
   *
   * @param file as the user named it
   * @param line where the row starts, from 1; in Parquet, which row it is
   * @param column its name as the question has it; empty for the row as a whole
   * @param reason a stable name
   * @param found the cell as it stands, perhaps cut
   */
  public void add(String file, long line, String column, String reason, String found)
      throws IOException {
    if (line != lastLine || !file.equals(lastFile)) {
      rows++;
      lastFile = file;
      lastLine = line;
    }
    byReason.merge(reason, 1L, Long::sum);
    FORMAT.printRecord(writer, file, line, column, reason, found);
  }

  /** How many rows so far. */
  public long rows() {
    return rows;
  }

  /** How many faults of each reason so far. */
  public SortedMap<String, Long> byReason() {
    return new TreeMap<>(byReason);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
