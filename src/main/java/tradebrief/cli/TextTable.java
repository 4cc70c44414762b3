package tradebrief.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A table for a terminal, its columns two blanks apart. Wide characters count two columns, and what
 * would steer the terminal is replaced.
 */
final class TextTable {
  private static final String BETWEEN = "  ";

  private final List<Column> columns = new ArrayList<>();
  private int rows;

  /**
   * A cell in two halves, which meet in one place of their column: words are all left half, and a
   * number is parted at its decimal point.
   *
   * @param left the first half
   * @param right the second half
   * @param rightAligned whether the first half ends, rather than begins, where those above do
   */
  record Cell(String left, String right, boolean rightAligned) {
    /** Makes both halves printable. */
    Cell {
      left = Printable.of(left);
      right = Printable.of(right);
    }

    static Cell of(String words) {
      return new Cell(words, "", false);
    }
  }

  private static final class Column {
    private final String header;
    private final List<Cell> cells = new ArrayList<>();
    private int left;
    private int right;
    private boolean rightAligned;

    Column(String header) {
      this.header = Printable.of(header);
    }

    void add(Cell cell) {
      cells.add(cell);
      left = Math.max(left, Printable.width(cell.left()));
      right = Math.max(right, Printable.width(cell.right()));
      rightAligned |= cell.rightAligned();
    }

    int width() {
      return Math.max(Printable.width(header), left + right);
    }

    String header() {
      String space = blanks(width() - Printable.width(header));
      return rightAligned ? space + header : header + space;
    }

    String rule() {
      return "-".repeat(width());
    }

    String cell(int row) {
      Cell cell = cells.get(row);
      String before = blanks(left - Printable.width(cell.left()));
      String after = blanks(right - Printable.width(cell.right()));
      String space = blanks(width() - left - right);
      return rightAligned
          ? space + before + cell.left() + cell.right() + after
          : cell.left() + before + cell.right() + after + space;
    }

    private static String blanks(int count) {
      return " ".repeat(count);
    }
  }

  /** A table without rows yet. */
  TextTable(List<String> headers) {
    headers.forEach(header -> columns.add(new Column(header)));
  }

  /** One more row, as long as the headers. */
  void add(List<Cell> row) {
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).add(row.get(i));
    }
    rows++;
  }

  /** Its lines: the headers, a rule, the rows; without blanks at their ends. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(line(columns.stream().map(Column::header).toList()));
    lines.add(line(columns.stream().map(Column::rule).toList()));
    for (int i = 0; i < rows; i++) {
      int row = i;
      lines.add(line(columns.stream().map(column -> column.cell(row)).toList()));
    }
    return lines;
  }

  private static String line(List<String> cells) {
    return String.join(BETWEEN, cells).stripTrailing();
  }
}
