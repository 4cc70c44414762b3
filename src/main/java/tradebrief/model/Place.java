package tradebrief.model;

import tradebrief.model.Finding.Severity;

/**
 * A place in a file that the user gave.
 *
 * @param file the file's name within its folder
 * @param line from 1; 0 for the file as a whole
 * @param column in characters, from 1; 0 for the line or the file as a whole
 */
public record Place(String file, long line, long column) {
  /** A file as a whole. */
  public static Place wholeFile(String file) {
    return new Place(file, 0, 0);
  }

  /**
   * Something wrong here.
   *
   * @param expected what should stand here, without the word "expected", which is put before it
   * @param hint may be empty
   */
  public Finding error(String code, String found, String expected, String hint) {
    return finding(Severity.ERROR, code, found, expected, hint);
  }

  /** Something doubtful here; see {@link #error}. */
  public Finding warning(String code, String found, String expected, String hint) {
    return finding(Severity.WARNING, code, found, expected, hint);
  }

  private Finding finding(
      Severity severity, String code, String found, String expected, String hint) {
    return new Finding(severity, file, line, column, code, found, "expected " + expected, hint);
  }

  /** {@code file:line:column}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
