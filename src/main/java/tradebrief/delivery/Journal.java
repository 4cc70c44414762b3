package tradebrief.delivery;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import tradebrief.text.Json;
import tradebrief.text.JsonText;

/**
 * A file of JSON lines that only grows. A row is on disk when {@link #append} returns. Each line
 * holds a checksum of itself and of the line before, so that a changed or lost line shows. A last
 * line that is torn, by a crash while it was written, is cut off: whoever wrote it was never told
 * that it was there.
 */
final class Journal implements Closeable {
  private static final Pattern LINE =
      Pattern.compile("\\{\"crc\":\"([0-9a-f]{8})\",\"row\":(.*)\\}");

  private final Disk disk;
  private final List<Json.Obj> rows = new ArrayList<>();
  private String last = "00000000";
  private long size;
  private Optional<String> repaired = Optional.empty();
  private boolean broken;

  private Journal(Disk disk) {
    this.disk = disk;
  }

  /**
   * Opens a file, making it when it is not there, and reads it.
   *
   * @throws DamagedJournalException when a line but the last is not as it was written
   */
  static Journal open(Path file) throws IOException {
    return open(file, Disk.of(file));
  }

  /**
   * The rows of a file that another run may be writing: nothing is repaired, and a torn last line
   * is left out. None when there is no such file.
   *
   * @throws DamagedJournalException when a line but the last is not as it was written
   */
  static List<Json.Obj> rows(Path file) throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    return open(file, new Disk.ReadOnly(Files.readAllBytes(file))).rows();
  }

  /** Opens what is on a disk of its own; {@code file} is its name for messages. */
  static Journal open(Path file, Disk disk) throws IOException {
    Journal journal = new Journal(disk);
    try {
      journal.read(file, new String(disk.read(), StandardCharsets.UTF_8));
      return journal;
    } catch (IOException e) {
      disk.close();
      throw e;
    }
  }

  private void read(Path file, String text) throws IOException {
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      String line = end < 0 ? text.substring(at) : text.substring(at, end);
      boolean isLast = end < 0 || end == text.length() - 1;
      if (end >= 0 && accept(line)) {
        size += line.getBytes(StandardCharsets.UTF_8).length + 1;
      } else if (isLast) {
        disk.truncate(size);
        repaired =
            Optional.of(
                String.format(
                    Locale.ROOT,
                    "%s: line %d was torn while it was written, and is cut off",
                    file,
                    rows.size() + 1));
      } else {
        throw new DamagedJournalException(file, rows.size() + 1);
      }
      at = isLast ? text.length() : end + 1;
    }
  }

  private boolean accept(String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches() || !parts.group(1).equals(checksum(last, parts.group(2)))) {
      return false;
    }
    last = parts.group(1);
    JsonText.read("", parts.group(2).getBytes(StandardCharsets.UTF_8))
        .root()
        .filter(Json.Obj.class::isInstance)
        .ifPresent(row -> rows.add((Json.Obj) row));
    return true;
  }

  /** The rows read when it was opened. */
  List<Json.Obj> rows() {
    return rows;
  }

  /** That a torn last line was cut off; empty when none was. */
  Optional<String> repaired() {
    return repaired;
  }

  /**
   * Adds a row, and waits until it is on disk.
   *
   * @throws IOException when it is not; the row counts as not written, and no other can be
   */
  void append(Map<String, Object> row) throws IOException {
    if (broken) {
      throw new IOException("nothing can be written after a failed write");
    }
    String json = JsonText.line(row);
    String checksum = checksum(last, json);
    byte[] line =
        ("{\"crc\":\"" + checksum + "\",\"row\":" + json + "}\n").getBytes(StandardCharsets.UTF_8);
    try {
      disk.append(line);
    } catch (IOException e) {
      broken = true;
      undo(e);
      throw e;
    }
    last = checksum;
    size += line.length;
  }

  private void undo(IOException cause) {
    try {
      disk.truncate(size);
    } catch (IOException e) {
      // the torn line is cut off when the file is opened next
      cause.addSuppressed(e);
    }
  }

  private static String checksum(String previous, String json) {
    CRC32C crc = new CRC32C();
    crc.update(ByteBuffer.wrap((previous + json).getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }

  @Override
  public void close() throws IOException {
    disk.close();
  }
}
