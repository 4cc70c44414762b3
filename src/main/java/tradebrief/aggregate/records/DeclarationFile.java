package tradebrief.aggregate.records;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file of declarations, open: its header, then its records one after another. UTF-8, with or
 * without a byte order mark; bytes that are not UTF-8 read as U+FFFD, which no cell may hold. Blank
 * lines are no records, and blanks around the quotes of a cell are not part of it.
 */
public final class DeclarationFile implements Closeable {
  private static final int BUFFER = 1 << 16;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String name;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final List<String> header;
  private long line;

  private DeclarationFile(String name, CSVParser parser) throws IOException {
    this.name = name;
    this.parser = parser;
    this.records = parser.iterator();
    this.header =
        nextRecord()
            .map(CSVRecord::toList)
            .orElseThrow(
                () ->
                    new UnusableInputException(
                        name, 0, "empty-file", "nothing", "a header and rows", ""));
  }

  /**
   * Opens a file; closing it closes the stream.
   *
   * @param file which, one that has lines
   * @param raw its bytes, as they are packed
   * @throws UnusableInputException when there is nothing in it
   */
  public static DeclarationFile open(InputFile file, InputStream raw) throws IOException {
    try {
      Reader text =
          new BufferedReader(
              new InputStreamReader(UnpackedStream.of(file, raw), StandardCharsets.UTF_8), BUFFER);
      skipByteOrderMark(text);
      return new DeclarationFile(file.name(), CSVFormat.RFC4180.parse(new UnpaddedQuotes(text)));
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  private static void skipByteOrderMark(Reader text) throws IOException {
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
  }

  /** The names of its columns. */
  public List<String> header() {
    return header;
  }

  /**
   * The next record.
   *
   * @param positions where the needed columns stand, from {@link Columns#positions}
   * @return empty at the end
   * @throws UnusableInputException when its quotes are so wrong that records cannot be told
   */
  public Optional<DeclarationRow> next(List<Integer> positions) throws IOException {
    Optional<CSVRecord> read = nextRecord();
    if (read.isEmpty()) {
      return Optional.empty();
    }
    CSVRecord fields = read.orElseThrow();
    if (fields.size() != header.size()) {
      return Optional.of(DeclarationRow.ofLength(line, fields.size(), header.size()));
    }
    List<String> cells = new ArrayList<>(positions.size());
    for (int position : positions) {
      cells.add(fields.get(position));
    }
    return Optional.of(DeclarationRow.of(line, cells));
  }

  private Optional<CSVRecord> nextRecord() throws IOException {
    while (true) {
      line = parser.getCurrentLineNumber() + 1;
      try {
        if (!records.hasNext()) {
          return Optional.empty();
        }
        CSVRecord fields = records.next();
        if (fields.size() > 1 || !fields.get(0).isEmpty()) {
          return Optional.of(fields);
        }
      } catch (UncheckedIOException e) {
        throw unusable(Objects.requireNonNull(e.getCause()));
      }
    }
  }

  /** What a reader fails with says what is wrong; a failure of the disk stays one. */
  private IOException unusable(IOException failure) {
    if (failure instanceof CSVException) {
      return new UnusableInputException(
          name,
          line,
          "quotes",
          "a field in quotes that does not end at a comma or the end of the line",
          "quotes in pairs",
          "a field with a comma, a quote or a line break is written \"in quotes\", each quote in it"
              + " twice");
    }
    return failure instanceof UnusableInputException
        ? UnusableInputException.damaged(name, line, failure)
        : failure;
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
