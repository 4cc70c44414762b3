package tradebrief.text;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tradebrief.model.Finding;
import tradebrief.text.FieldScan.QuoteFault;

/** One parsing of one file's text. */
final class CsvParsing {
  private static final String QUOTES_HINT =
      "a field with a comma, a quote or a line break is written \"in quotes\", each quote in it"
          + " twice";

  private final String text;
  private final Positions positions;
  private final List<CsvRow> rows = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /** Most texts stand in many rows: each is kept once. */
  private final Map<String, String> texts = new HashMap<>();

  /** The texts of the record above, in whose place most of them stand again. */
  private String[] above = {};

  private int nextQuote = -1;
  private boolean complete = true;

  CsvParsing(String file, String text) {
    this.text = text;
    this.positions = new Positions(file, text);
  }

  CsvContent read(Decoded decoded) {
    findings.addAll(decoded.findings());
    int at = 0;
    while (at < text.length()) {
      at = hasQuote(at) ? readQuoted(at) : readPlain(at);
    }
    return new CsvContent(rows, complete, decoded.lossy(), findings);
  }

  /** Whether a quote stands in the line that starts at an offset: asked from line to line. */
  private boolean hasQuote(int start) {
    if (nextQuote < start) {
      int found = text.indexOf('"', start);
      nextQuote = found < 0 ? text.length() : found;
    }
    return nextQuote < text.length() && nextQuote < positions.nextLine(start);
  }

  /** A line without a quote is a record, and its fields are what stands between its commas. */
  private int readPlain(int start) {
    FieldScan scan = new FieldScan(text, start);
    int[] starts = scan.starts();
    String[] values = new String[starts.length];
    for (int i = 0; i < values.length; i++) {
      int end = i + 1 < starts.length ? starts[i + 1] - 1 : endOfLine(start, scan.end());
      values[i] = text(i, starts[i], end);
    }
    add(start, starts, values);
    return scan.end();
  }

  private int endOfLine(int start, int next) {
    int end = next;
    end -= end > start && text.charAt(end - 1) == '\n' ? 1 : 0;
    end -= end > start && text.charAt(end - 1) == '\r' ? 1 : 0;
    return end;
  }

  /** Reads on as long as there are quotes; returns where to go on, or the text's length. */
  private int readQuoted(int start) {
    int at = start;
    try (CSVParser parser = CSVParser.parse(from(start), CSVFormat.RFC4180)) {
      for (CSVRecord csvRecord : parser) {
        FieldScan scan = new FieldScan(text, at);
        add(at, scan, csvRecord);
        at = scan.end();
        if (!hasQuote(at)) {
          break;
        }
      }
      return at;
    } catch (UncheckedIOException e) {
      return skipMalformed(at, e);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  private Reader from(int start) throws IOException {
    Reader reader = new StringReader(text);
    for (long left = start; left > 0; ) {
      left -= reader.skip(left);
    }
    return reader;
  }

  /** A record that cannot be told: says why, and goes on with the line after the fault. */
  private int skipMalformed(int start, UncheckedIOException cause) {
    complete = false;
    QuoteFault fault =
        new FieldScan(text, start)
            .faults().stream()
                .findFirst()
                .orElseGet(() -> new QuoteFault(start, String.valueOf(cause.getMessage())));
    findings.add(finding(fault));
    return positions.nextLine(fault.field());
  }

  private void add(int start, FieldScan scan, CSVRecord csvRecord) {
    if (scan.starts().length != csvRecord.size()) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "%s: %d fields start here, but %d were read",
              positions.at(start),
              scan.starts().length,
              csvRecord.size()));
    }
    scan.faults().forEach(fault -> findings.add(finding(fault)));
    String[] values = csvRecord.values();
    for (int i = 0; i < values.length; i++) {
      values[i] = one(values[i]);
    }
    add(start, scan.starts(), values);
  }

  private void add(int start, int[] starts, String[] values) {
    if (isBlank(values)) {
      findings.add(
          positions
              .at(start)
              .warning("blank-line", "a line without any value", "no such line", "delete it"));
      return;
    }
    rows.add(new CsvRow(positions, starts, values));
    above = values;
  }

  private static boolean isBlank(String[] values) {
    for (String value : values) {
      if (!value.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** The text from an offset to another one, in a column. */
  private String text(int column, int from, int to) {
    if (column < above.length
        && above[column].length() == to - from
        && text.startsWith(above[column], from)) {
      return above[column];
    }
    return one(text.substring(from, to));
  }

  private String one(String equal) {
    String known = texts.putIfAbsent(equal, equal);
    return known == null ? equal : known;
  }

  private Finding finding(QuoteFault fault) {
    return positions
        .at(fault.field())
        .error("quotes", fault.found(), "quotes as in RFC 4180", QUOTES_HINT);
  }
}
