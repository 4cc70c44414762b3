package tradebrief.query;

import java.util.List;
import tradebrief.model.Text;

/**
 * A table to be read in a terminal.
 *
 * @param caption what stands above it, a line each
 * @param headers the names of its columns
 * @param rows as long as the headers
 * @param notes what stands below it, a line each
 */
public record Grid(
    List<Text> caption, List<Text> headers, List<List<Cell>> rows, List<Text> notes) {
  /** Copies. */
  public Grid {
    caption = List.copyOf(caption);
    headers = List.copyOf(headers);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /**
   * A cell in two halves. Where a column has both, the halves meet in one place: numbers stand with
   * their decimal points below each other.
   *
   * @param left the words of a column of words, or the whole part of a number
   * @param right the decimals and markers; empty in a column of words
   * @param number whether it stands in a column of numbers
   */
  public record Cell(Text left, Text right, boolean number) {
    static Cell of(Text words) {
      return new Cell(words, Text.same(""), false);
    }

    static Cell of(Object word) {
      return of(Text.same(word.toString()));
    }

    static Cell number(String whole, String rest) {
      return new Cell(Text.same(whole), Text.same(rest), true);
    }
  }
}
