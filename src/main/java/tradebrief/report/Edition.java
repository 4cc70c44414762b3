package tradebrief.report;

import java.util.List;
import java.util.Locale;
import tradebrief.model.Codes;

/** Whom the workbook of a report is laid out for. Its tables and numbers are the same. */
public enum Edition {
  /**
   * For colleagues who go on working with it: formulas, charts beside the tables, frozen headers
   * and filters, each announced in column A.
   */
  ANALYSIS,
  /** For publication, by the rules for published statistical spreadsheets: nothing of that. */
  PUBLICATION;

  private static final Codes<Edition> CODES = new Codes<>(List.of(values()), "an edition");

  /**
   * The edition of a name.
   *
   * @throws IllegalArgumentException with the accepted names, when there is none
   */
  public static Edition parse(String text) {
    return CODES.parse(text);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
