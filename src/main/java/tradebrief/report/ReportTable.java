package tradebrief.report;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tradebrief.model.Language;
import tradebrief.model.Marker;
import tradebrief.model.Text;

/**
 * A table, with all that gives it meaning.
 *
 * @param name its ASCII name, the same in every language, period and release; also of the Excel
 *     table and its sheet
 * @param title what it shows, of which area and time
 * @param columns at least one
 * @param rows at least one, each with a cell a column
 * @param notes what must be known to read it; may be empty
 * @param audience where it is shown
 */
public record ReportTable(
    String name,
    Text title,
    List<Column> columns,
    List<Row> rows,
    List<Text> notes,
    Audience audience)
    implements Block {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z_]*");

  /**
   * Copies and checks.
   *
   * @throws IllegalArgumentException when the name is not ASCII, a header is blank or twice there,
   *     or a row has not a cell a column
   */
  public ReportTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "table name '%s'; expected %s", name, NAME));
    }
    if (columns.isEmpty() || rows.isEmpty()) {
      throw new IllegalArgumentException(String.format(Locale.ROOT, "table '%s' is empty", name));
    }
    for (Language language : Language.base()) {
      requireHeaders(name, columns, language);
    }
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "table '%s' has %d columns, and a row of %d cells",
                name,
                columns.size(),
                row.cells().size()));
      }
    }
  }

  /**
   * Makes sure that the headers tell the columns apart in a language.
   *
   * @throws IllegalArgumentException if not, with the header
   */
  public void requireHeaders(Language language) {
    requireHeaders(name, columns, language);
  }

  private static void requireHeaders(String name, List<Column> columns, Language language) {
    Set<String> seen = new HashSet<>();
    for (Column column : columns) {
      String header = column.header().in(language);
      if (header.isBlank() || header.contains("\n") || !seen.add(caseless(header))) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "table '%s': header '%s' in '%s' is blank, of two lines, or there twice",
                name,
                header,
                language));
      }
    }
  }

  /** A header as Excel tells it from others. */
  static String caseless(String header) {
    return header.toLowerCase(Locale.ROOT);
  }

  /** The shorthand that stands in its cells. */
  public Set<Marker> markers() {
    Set<Marker> used = EnumSet.noneOf(Marker.class);
    rows.forEach(row -> row.cells().forEach(cell -> used.addAll(cell.markers())));
    return used;
  }

  /** The indices of the columns that are not of the workbook alone. */
  public List<Integer> shownColumns() {
    return IntStream.range(0, columns.size())
        .filter(i -> columns.get(i).audience() == Audience.EVERYWHERE)
        .boxed()
        .toList();
  }

  /** The rows that are not of the workbook alone. */
  public List<Row> shownRows() {
    return rows.stream().filter(row -> row.audience() == Audience.EVERYWHERE).toList();
  }

  /** The cells that are not of the workbook alone. */
  Stream<Cell> shownCells() {
    List<Integer> shown = shownColumns();
    return shownRows().stream().flatMap(row -> shown.stream().map(row.cells()::get));
  }

  /** The same table of other rows. */
  ReportTable withRows(List<Row> others) {
    return new ReportTable(name, title, columns, others, notes, audience);
  }

  /**
   * Where a column stands, from 0.
   *
   * @throws IllegalArgumentException when the table has none of that name
   */
  public int indexOf(String columnId) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).id().equals(columnId)) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        String.format(Locale.ROOT, "table '%s' has no column '%s'", name, columnId));
  }

  /** The figures in some of its columns, row by row. */
  List<Figure> figures(List<Row> some, List<String> columnIds) {
    List<Integer> indices = columnIds.stream().map(this::indexOf).toList();
    return some.stream()
        .flatMap(row -> indices.stream().map(row.cells()::get))
        .flatMap(cell -> cell.findFigure().stream())
        .toList();
  }
}
