package tradebrief.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import tradebrief.model.Place;

/** CSV as RFC 4180 has it: nothing is guessed, trimmed or converted. */
public final class CsvText {
  private static final CSVFormat OUT = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  private CsvText() {}

  /**
   * Reads a file strictly. Whatever is wrong is among the findings, under the codes {@code
   * undecodable}, {@code empty-file}, {@code no-rows}, {@code blank-line} and {@code quotes}; the
   * rest of the file is read all the same.
   *
   * @param file its name, for the places
   * @param bytes its content, with or without a byte order mark
   * @param charset its encoding
   */
  public static CsvContent read(String file, byte[] bytes, Charset charset) {
    Decoded decoded = Decoded.of(file, bytes, charset);
    CsvContent content = new CsvParsing(file, decoded.text()).read(decoded);
    return switch (content.rows().size()) {
      case 0 ->
          // a file of which no record could be told is not an empty one
          content.complete()
              ? content.plus(
                  Place.wholeFile(file).error("empty-file", "nothing", "a header and rows", ""))
              : content;
      case 1 ->
          content.complete()
              ? content.plus(
                  Place.wholeFile(file).warning("no-rows", "a header only", "rows below it", ""))
              : content;
      default -> content;
    };
  }

  /**
   * Reads files as {@link #read}, on as many threads as there are cores.
   *
   * @param files the content of each by its name
   * @return what was read of each, in their order
   */
  public static Map<String, CsvContent> readAll(Map<String, byte[]> files, Charset charset) {
    List<Map.Entry<String, byte[]>> entries = List.copyOf(files.entrySet());
    List<CsvContent> contents =
        entries.parallelStream()
            .map(file -> read(file.getKey(), file.getValue(), charset))
            .toList();
    Map<String, CsvContent> byName = new LinkedHashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      byName.put(entries.get(i).getKey(), contents.get(i));
    }
    return byName;
  }

  /**
   * Writes a table: lines end in LF, and a field is quoted only where it must be.
   *
   * @throws IllegalArgumentException when a row is not as long as the header
   */
  public static String write(List<String> header, List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    append(header, text);
    for (List<String> row : rows) {
      if (row.size() != header.size()) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "a row of %d fields under a header of %d: %s",
                row.size(),
                header.size(),
                row));
      }
      append(row, text);
    }
    return text.toString();
  }

  private static void append(List<String> row, StringBuilder text) {
    try {
      OUT.printRecord(text, row.toArray());
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
  }
}
