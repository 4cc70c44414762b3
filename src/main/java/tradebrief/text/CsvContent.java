package tradebrief.text;

import java.util.List;
import java.util.stream.Stream;
import tradebrief.model.Finding;

/**
 * What was read of a CSV file.
 *
 * @param rows its records, the header first; blank lines are left out
 * @param complete whether every record is among the rows: false when quotes were so wrong that a
 *     record could not be told
 * @param lossy whether bytes that could not be decoded were replaced by U+FFFD
 * @param findings what is wrong with the file as CSV, in its order
 */
public record CsvContent(
    List<CsvRow> rows, boolean complete, boolean lossy, List<Finding> findings) {
  /** Copies. */
  public CsvContent {
    rows = List.copyOf(rows);
    findings = List.copyOf(findings);
  }

  CsvContent plus(Finding finding) {
    return new CsvContent(
        rows, complete, lossy, Stream.concat(findings.stream(), Stream.of(finding)).toList());
  }
}
