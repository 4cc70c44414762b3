package tradebrief.lint;

import java.util.Optional;

/**
 * A cell of a sheet.
 *
 * @param row from 0
 * @param column from 0
 * @param style the number of its style
 * @param text what it says, where it is text
 * @param number what it says, where it is a number: as written, and perhaps none
 * @param formula its formula
 */
record CellRead(
    int row,
    int column,
    long style,
    Optional<String> text,
    Optional<String> number,
    Optional<String> formula) {
  /** Where it stands. */
  String address() {
    return Area.address(row, column);
  }

  /** Whether it says anything. */
  boolean isFilled() {
    return formula.isPresent()
        || number.isPresent()
        || text.filter(words -> !words.isBlank()).isPresent();
  }
}
