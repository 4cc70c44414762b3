package tradebrief.lint;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The cells of one table, as they come by. */
final class TableScan {
  private static final Set<String> SYMBOLS =
      Set.of(
          "-", "--", "–", "—", ".", "..", "...", "…", ":", "NA", "na", "N/A", "n/a", "N.A.", "n.a.",
          "#N/A", "null", "NULL", "nil", "－", "*", "/");
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\(?[-+−–]?[¥￥$€£]?(\\d{1,3}([,，\\u00A0 ]\\d{3})+|\\d+)([.．]\\d+)?\\s*[%％]?(万亿|亿|万)?\\)?"
              + "(\\s*\\[\\w+\\])*",
          Pattern.UNICODE_CHARACTER_CLASS);

  private final String sheet;
  private final TablePart table;
  private final Area area;
  private final Findings findings;
  private final Map<Integer, String> headers = new HashMap<>();
  private final Map<Integer, String> numbered = new HashMap<>();
  private final BitSet numeric = new BitSet();
  private final Map<Integer, CellRead> written = new HashMap<>();
  private int nextRow;

  TableScan(String sheet, TablePart table, Area area, Findings findings) {
    this.sheet = sheet;
    this.table = table;
    this.area = area;
    this.findings = findings;
    nextRow = area.firstRow();
  }

  Area area() {
    return area;
  }

  /** One of its cells. */
  void add(CellRead cell) {
    if (cell.row() < area.firstRow() + table.headers()) {
      cell.text().ifPresent(text -> headers.put(cell.column(), text));
      cell.number().ifPresent(number -> numbered.put(cell.column(), number));
      return;
    }
    if (cell.number().isPresent()) {
      numeric.set(cell.column());
    }
    if (cell.formula().isEmpty()) {
      cell.text().map(String::strip).ifPresent(text -> add(cell, text));
    }
  }

  private void add(CellRead cell, String text) {
    if (SYMBOLS.contains(text)) {
      findings.addCell(LintRule.SYMBOL, sheet, cell.address(), "'" + text + "'");
    } else if (NUMBER.matcher(text).matches()) {
      written.putIfAbsent(cell.column(), cell);
    }
  }

  /** The end of a row of the sheet, of whose cells some say something. */
  void endRow(int row, BitSet filled) {
    if (row < area.firstRow() || row > area.lastRow()) {
      return;
    }
    emptyRows(row);
    nextRow = row + 1;
    for (int column = filled.nextClearBit(area.firstColumn());
        column <= area.lastColumn();
        column = filled.nextClearBit(column + 1)) {
      findings.addCell(LintRule.EMPTY_CELL, sheet, Area.address(row, column), "nothing");
    }
  }

  private void emptyRows(int until) {
    if (nextRow < until) {
      findings.addCell(
          LintRule.EMPTY_CELL,
          sheet,
          Area.address(nextRow, area.firstColumn()),
          (until - nextRow) + " rows of nothing");
    }
  }

  /** The end of the sheet. */
  void finish() {
    emptyRows(area.lastRow() + 1);
    written.forEach(
        (column, cell) -> {
          if (numeric.get(column)) {
            findings.addCell(
                LintRule.NUMBER_AS_TEXT,
                sheet,
                cell.address(),
                "the text '" + cell.text().orElse("") + "'");
          }
        });
    checkHeader();
  }

  private void checkHeader() {
    if (table.headers() != 1) {
      findings.add(
          LintRule.HEADER_ROW, sheet, table.name() + " has " + table.headers() + " header rows");
      return;
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < Math.min(table.columns().size(), area.width()); i++) {
      String name = CellNames.decoded(table.columns().get(i));
      String cell = headers.getOrDefault(area.firstColumn() + i, "");
      String place = sheet + "!" + Area.address(area.firstRow(), area.firstColumn() + i);
      boolean unique = seen.add(name.toLowerCase(Locale.ROOT));
      Optional<String> number = Optional.ofNullable(numbered.get(area.firstColumn() + i));
      if (number.isPresent()) {
        findings.add(LintRule.TABLE_HEADER, place, "the number " + number.get() + ", not its text");
        continue;
      }
      if (!unique || !CellNames.sameLine(name, cell)) {
        findings.add(
            LintRule.TABLE_HEADER,
            place,
            unique
                ? "the cell says '" + cell + "', the table '" + name + "'"
                : "'" + name + "' again");
      }
      if (cell.isBlank() || cell.matches("(?i)(column|列)\\d+")) {
        findings.add(LintRule.HEADER_EMPTY, place, "'" + cell + "'");
      }
    }
  }

  /** The columns that its part names, against those of its area. */
  static void checkArea(String sheet, TablePart table, Findings findings) {
    Optional<Area> area = table.area();
    if (area.isEmpty() || area.get().width() != table.columns().size()) {
      findings.add(
          LintRule.TABLE_AREA,
          sheet,
          table.name() + " has " + table.columns().size() + " columns, and another area");
    }
  }
}
