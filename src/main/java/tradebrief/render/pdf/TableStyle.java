package tradebrief.render.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The size in which a table is set, and the widths of its columns.
 *
 * @param head style of the header
 * @param cell style of a row
 * @param total style of an emphasised row
 * @param widths of the columns with their padding, in points
 */
record TableStyle(TextStyle head, TextStyle cell, TextStyle total, List<Float> widths) {

  /** Free space at the left and right of each cell, in points. */
  static final float PADDING_X = 5;

  /** Wide tables are set smaller, as long as they can still be read. */
  private static final float[] SIZES = {8, 7.5f, 7};

  /** No single word may take more than this share of the width from the other columns. */
  private static final float LARGEST_WORD = 0.3f;

  /**
   * Of a language that writes no spaces, as many signs of a header are kept together, if they can.
   */
  private static final int HEADER_WORD = 6;

  /**
   * Finds the largest size in which no word or number has to be broken, nor, if there is room in
   * that size, the words of a header in a language without spaces between them.
   *
   * @throws IllegalArgumentException if not even the numbers fit in the smallest size
   */
  static TableStyle fitting(Table table, Typesetter typesetter) {
    TextStyle head = TextStyle.TABLE_HEAD;
    TextStyle cell = TextStyle.TABLE_CELL;
    List<ColumnWidths.Demand> demands = List.of();
    for (float size : SIZES) {
      head = head.scaledTo(size);
      cell = cell.scaledTo(size);
      demands = demands(table, typesetter, head, cell.inBold());
      if (ColumnWidths.needed(demands) <= typesetter.page().textWidth()) {
        break;
      }
    }
    List<ColumnWidths.Demand> whole = withHeaderWords(demands, table, typesetter, head);
    boolean room = ColumnWidths.needed(whole) <= typesetter.page().textWidth();
    float[] widths = share(room ? whole : demands, table, typesetter);
    return new TableStyle(
        head,
        cell,
        cell.inBold(),
        IntStream.range(0, widths.length).mapToObj(i -> widths[i]).toList());
  }

  private static float[] share(
      List<ColumnWidths.Demand> demands, Table table, Typesetter typesetter) {
    try {
      return ColumnWidths.share(demands, typesetter.page().textWidth());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "'"
              + table.caption()
              + "' cannot be printed: "
              + e.getMessage()
              + "; let the template choose some of its columns, or leave pdf out of --format",
          e);
    }
  }

  TextStyle of(Table.Row row) {
    return row.emphasised() ? total : cell;
  }

  /** The distance of a cell's text from the left edge of the table, in points. */
  float offset(int column) {
    float offset = PADDING_X;
    for (float width : widths.subList(0, column)) {
      offset += width;
    }
    return offset;
  }

  /** The width that a cell's text may take, in points. */
  float textWidth(int column) {
    return widths.get(column) - 2 * PADDING_X;
  }

  private static List<ColumnWidths.Demand> demands(
      Table table, Typesetter typesetter, TextStyle head, TextStyle widestCell) {
    return IntStream.range(0, table.columns().size())
        .mapToObj(
            i -> {
              Table.Column column = table.columns().get(i);
              float widest = typesetter.widestUnbreakable(column.header(), head);
              for (Table.Row row : table.rows()) {
                widest =
                    Math.max(widest, typesetter.widestUnbreakable(row.cells().get(i), widestCell));
              }
              return demand(column, widest + 2 * PADDING_X, typesetter.page());
            })
        .toList();
  }

  private static List<ColumnWidths.Demand> withHeaderWords(
      List<ColumnWidths.Demand> demands, Table table, Typesetter typesetter, TextStyle head) {
    return IntStream.range(0, demands.size())
        .mapToObj(
            i -> {
              ColumnWidths.Demand demand = demands.get(i);
              float word = headerWord(table.columns().get(i).header(), typesetter, head);
              return new ColumnWidths.Demand(
                  demand.weight(),
                  Math.max(demand.minimum(), word + 2 * PADDING_X),
                  demand.breakable());
            })
        .toList();
  }

  /** The widest part of a header before or after the bracket of its unit, as far as it is kept. */
  private static float headerWord(String header, Typesetter typesetter, TextStyle head) {
    return (float)
        Arrays.stream(header.split("(?=（)", -1))
            .filter(part -> part.indexOf(' ') < 0)
            .mapToDouble(part -> typesetter.width(part, head))
            .map(width -> Math.min(width, HEADER_WORD * head.size()))
            .max()
            .orElse(0);
  }

  private static ColumnWidths.Demand demand(Table.Column column, float minimum, PageFormat page) {
    return switch (column.alignment()) {
      case START ->
          new ColumnWidths.Demand(
              column.weight(), Math.min(minimum, page.textWidth() * LARGEST_WORD), true);
      case END -> new ColumnWidths.Demand(column.weight(), minimum, false);
    };
  }
}
