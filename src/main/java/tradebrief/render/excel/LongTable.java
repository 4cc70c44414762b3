package tradebrief.render.excel;

import java.util.List;

/**
 * A table of any length, whose rows are asked for one after the other and never kept.
 *
 * @param name of the table and its sheet: ASCII, as of the tables of reports
 * @param title of the document
 * @param warning above each printed page; empty where nothing need be said of the rows
 * @param language of the document, such as {@code en}
 * @param about what holds of the whole table, a line each
 * @param header the names of its columns, no two the same
 * @param rows each as long as the header; a value is a text, a number, a {@code Boolean}, or an
 *     empty text where there is none
 */
public record LongTable(
    String name,
    String title,
    String warning,
    String language,
    List<String> about,
    List<String> header,
    Iterable<List<Object>> rows) {
  /** So many rows a sheet holds below the header. */
  public static final int MOST_ROWS = 1_048_575;

  /** Copies all but the rows. */
  public LongTable {
    about = List.copyOf(about);
    header = List.copyOf(header);
  }
}
