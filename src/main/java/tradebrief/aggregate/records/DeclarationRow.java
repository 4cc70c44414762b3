package tradebrief.aggregate.records;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;

/**
 * One record of a file.
 *
 * @param line where it starts, from 1
 * @param fault why its cells cannot be told; empty when they can
 * @param found what that shows by; empty when there is no fault
 * @param cells what they say, in the order of {@link Columns#NEEDED}; all empty with a fault
 */
public record DeclarationRow(long line, String fault, String found, List<String> cells)
    implements Serializable {
  /** The fault of a row with more or fewer fields than the header has. */
  public static final String LENGTH = "row-length";

  private static final List<String> NO_CELLS = Collections.nCopies(Columns.NEEDED.size(), "");

  static DeclarationRow of(long line, List<String> cells) {
    return new DeclarationRow(line, "", "", cells);
  }

  static DeclarationRow ofLength(long line, int fields, int expected) {
    return new DeclarationRow(line, LENGTH, fields + " fields, not " + expected, NO_CELLS);
  }
}
