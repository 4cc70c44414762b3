package tradebrief.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tradebrief.model.Place;
import tradebrief.text.CsvCell;
import tradebrief.text.CsvRow;

/**
 * A row of a resource, by column.
 *
 * @param columns the index of each column, shared by the rows of a file
 * @param fields one a column
 */
record Row(Map<String, Integer> columns, CsvRow fields) {
  /** Where it starts. */
  Place place() {
    return fields.cell(0).place();
  }

  /**
   * The cell of a column.
   *
   * @throws IllegalArgumentException when there is no such column
   */
  CsvCell cell(String column) {
    return fields.cell(index(column));
  }

  private int index(String column) {
    Integer index = columns.get(column);
    if (index == null) {
      throw new IllegalArgumentException("no column " + column + " among " + columns.keySet());
    }
    return index;
  }

  /** Where the cell of a column starts. */
  Place place(String column) {
    return cell(column).place();
  }

  /** A cell as findings name it: {@code column "text"}. */
  String quote(String column) {
    return Quoted.cell(column, text(column));
  }

  String text(String column) {
    return fields.text(index(column));
  }

  List<String> texts(List<String> columns) {
    List<String> texts = new ArrayList<>(columns.size());
    for (String column : columns) {
      texts.add(text(column));
    }
    return texts;
  }

  boolean isEmpty(String column) {
    return text(column).isEmpty();
  }

  /** What a cell says, read by {@code parser}; empty when it says nothing. */
  <T> Optional<T> find(String column, Function<String, T> parser) {
    return isEmpty(column) ? Optional.empty() : Optional.of(parser.apply(text(column)));
  }
}
