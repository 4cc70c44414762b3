package tradebrief.render.pdf;

import java.util.List;

/**
 * A table. Rows are never split; one that runs over several pages repeats its header on each.
 *
 * @param caption what the table shows, with units and period; never blank
 * @param columns at least one
 * @param rows at least one, each with one cell for every column
 */
record Table(String caption, List<Column> columns, List<Row> rows) implements Block {

  /** What the cells of a column are to the others. */
  enum Role {
    /** Names its row, as the first column usually does. */
    ROW_HEADER,
    /** Holds values. */
    DATA
  }

  /**
   * A column.
   *
   * @param header may be empty only for a column that needs none
   * @param alignment of the header and all cells
   * @param weight its share of the width, relative to the other columns; a column whose words or
   *     numbers would not fit gets more
   */
  record Column(String header, Alignment alignment, float weight, Role role) {

    static Column rowHeader(String header, float weight) {
      return new Column(header, Alignment.START, weight, Role.ROW_HEADER);
    }

    static Column text(String header, float weight) {
      return new Column(header, Alignment.START, weight, Role.DATA);
    }

    static Column number(String header, float weight) {
      return new Column(header, Alignment.END, weight, Role.DATA);
    }
  }

  /**
   * A row.
   *
   * @param cells texts as they are printed; may be empty
   * @param emphasised whether it is printed bold, as a total is
   */
  record Row(List<String> cells, boolean emphasised) {

    Row {
      cells = List.copyOf(cells);
    }

    static Row of(String... cells) {
      return new Row(List.of(cells), false);
    }

    static Row total(String... cells) {
      return new Row(List.of(cells), true);
    }
  }

  Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    if (caption.isBlank() || columns.isEmpty() || rows.isEmpty()) {
      throw new IllegalArgumentException("A table needs caption, columns and rows: " + caption);
    }
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            "Table \""
                + caption
                + "\": a row has "
                + row.cells().size()
                + " cells, expected "
                + columns.size()
                + ": "
                + row.cells());
      }
    }
  }

  /** The first box holds caption and header, then comes a box for each row. */
  @Override
  public List<Box> boxes(Typesetter typesetter) {
    return new TableSetting(this, typesetter).boxes();
  }
}
