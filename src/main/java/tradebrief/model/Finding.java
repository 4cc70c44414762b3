package tradebrief.model;

import java.util.Comparator;
import java.util.Locale;

/**
 * Something wrong, or doubtful, in a file that the user gave.
 *
 * @param severity whether the file can be used all the same
 * @param file the file's name within its folder
 * @param line from 1; 0 when it concerns the file as a whole
 * @param column in characters, from 1; 0 when it concerns the line or the file as a whole
 * @param code a stable name of the rule, such as {@code duplicate-key}
 * @param found what stands there
 * @param expected what should, beginning with the word "expected"
 * @param hint what to do about it; may be empty
 */
public record Finding(
    Severity severity,
    String file,
    long line,
    long column,
    String code,
    String found,
    String expected,
    String hint)
    implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::file)
          .thenComparing(Finding::line)
          .thenComparing(Finding::column)
          .thenComparing(Finding::code)
          .thenComparing(Finding::found);

  /** Whether a file can be used in spite of a finding. */
  public enum Severity {
    /** It cannot: nothing is rendered. */
    ERROR,
    /** It can, but somebody should look. */
    WARNING;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** By place. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:column: severity code: found, expected (hint)}. */
  @Override
  public String toString() {
    String text =
        String.format(
            Locale.ROOT,
            "%s:%d:%d: %s %s: %s, %s",
            file,
            line,
            column,
            severity,
            code,
            found,
            expected);
    return hint.isEmpty() ? text : text + " (" + hint + ")";
  }
}
