package tradebrief.lint;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rectangle of cells, rows and columns from 0, the last ones inclusive. */
record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {
  private static final int ROWS = 1_048_576;
  private static final int COLUMNS = 16_384;
  private static final Pattern CELL = Pattern.compile("\\$?([A-Z]{1,3})\\$?([1-9][0-9]{0,6})");

  /** {@code A1} or {@code A1:B2}; empty for anything else, and for what is outside a sheet. */
  static Optional<Area> parse(String text) {
    String[] ends = text.split(":", -1);
    if (ends.length > 2) {
      return Optional.empty();
    }
    Optional<Area> first = cell(ends[0]);
    Optional<Area> last = cell(ends[ends.length - 1]);
    return first
        .flatMap(a -> last.map(b -> new Area(a.firstRow, a.firstColumn, b.firstRow, b.firstColumn)))
        .filter(area -> area.firstRow <= area.lastRow && area.firstColumn <= area.lastColumn);
  }

  private static Optional<Area> cell(String text) {
    Matcher matcher = CELL.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int column = 0;
    for (char letter : matcher.group(1).toCharArray()) {
      column = column * 26 + letter - 'A' + 1;
    }
    int row = Integer.parseInt(matcher.group(2));
    return row > ROWS || column > COLUMNS
        ? Optional.empty()
        : Optional.of(new Area(row - 1, column - 1, row - 1, column - 1));
  }

  /** The address of a cell. */
  static String address(int row, int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return String.format(Locale.ROOT, "%s%d", letters, row + 1);
  }

  boolean overlaps(Area other) {
    return firstRow <= other.lastRow
        && other.firstRow <= lastRow
        && firstColumn <= other.lastColumn
        && other.firstColumn <= lastColumn;
  }

  boolean contains(int row, int column) {
    return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
  }

  int width() {
    return lastColumn - firstColumn + 1;
  }
}
