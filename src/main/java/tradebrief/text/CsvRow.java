package tradebrief.text;

import java.util.List;

/**
 * One record of a CSV file, on one line or, where a quoted field holds line breaks, more.
 *
 * @param cells its fields, at least one
 */
public record CsvRow(List<CsvCell> cells) {
  /** Copies. */
  public CsvRow {
    cells = List.copyOf(cells);
  }

  /** What its fields say. */
  public List<String> texts() {
    return cells.stream().map(CsvCell::text).toList();
  }
}
