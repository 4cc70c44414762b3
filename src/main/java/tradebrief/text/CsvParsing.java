package tradebrief.text;

import java.io.IOException;
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

  private boolean complete = true;

  CsvParsing(String file, String text) {
    this.text = text;
    this.positions = new Positions(file, text);
  }

  CsvContent read(Decoded decoded) {
    findings.addAll(decoded.findings());
    int at = 0;
    while (at < text.length()) {
      at = readFrom(at);
    }
    return new CsvContent(rows, complete, decoded.lossy(), findings);
  }

  /** Reads on from the start of a record; returns where to go on, or the text's length. */
  private int readFrom(int start) {
    int read = 0;
    try (CSVParser parser = CSVParser.parse(text.substring(start), CSVFormat.RFC4180)) {
      for (CSVRecord csvRecord : parser) {
        add(start + Math.toIntExact(csvRecord.getCharacterPosition()), csvRecord);
        read++;
      }
      return text.length();
    } catch (UncheckedIOException e) {
      return skipMalformed(endOf(start, read), e);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  /** Where the record after that many records starts. */
  private int endOf(int start, int records) {
    int at = start;
    for (int i = 0; i < records; i++) {
      at = new FieldScan(text, at).end();
    }
    return at;
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

  private void add(int start, CSVRecord csvRecord) {
    if (isBlank(csvRecord)) {
      findings.add(
          positions
              .at(start)
              .warning("blank-line", "a line without any value", "no such line", "delete it"));
      return;
    }
    FieldScan scan = new FieldScan(text, start);
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
    rows.add(new CsvRow(positions, scan.starts(), texts(csvRecord)));
  }

  private static boolean isBlank(CSVRecord csvRecord) {
    for (int i = 0; i < csvRecord.size(); i++) {
      if (!csvRecord.get(i).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private String[] texts(CSVRecord csvRecord) {
    String[] values = csvRecord.values();
    for (int i = 0; i < values.length; i++) {
      String known = texts.putIfAbsent(values[i], values[i]);
      values[i] = known == null ? values[i] : known;
    }
    return values;
  }

  private Finding finding(QuoteFault fault) {
    return positions
        .at(fault.field())
        .error("quotes", fault.found(), "quotes as in RFC 4180", QUOTES_HINT);
  }
}
