package tradebrief.cli;

import java.util.List;
import java.util.Locale;
import tradebrief.model.Codes;

/** How an answer is printed. */
enum TableFormat {
  /** A table for a terminal, rounded. */
  TEXT,
  /** Exact records. */
  CSV,
  /** Exact records. */
  JSON,
  /** Exact records in a workbook, which is a file and not printed. */
  XLSX;

  private static final Codes<TableFormat> CODES = new Codes<>(List.of(values()), "a format");

  /**
   * The format of a code.
   *
   * @throws IllegalArgumentException with the accepted codes, when there is none
   */
  static TableFormat parse(String text) {
    return CODES.parse(text);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
