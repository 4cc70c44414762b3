package tradebrief.aggregate.records;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of declarations is such that nobody can say what its rows are, so that not even rejects
 * can be counted.
 */
public final class UnusableInputException extends IOException {
  private static final long serialVersionUID = 1;

  private final String file;
  private final long line;
  private final String code;
  private final String found;
  private final String expected;
  private final String hint;

  /**
   * What is wrong.
   *
   * @param file as the user named it
   * @param line from 1; 0 for the file as a whole
   * @param code a stable name
   * @param found what stands there
   * @param expected what should, without the word "expected"
   * @param hint what to do about it; may be empty
   */
  public UnusableInputException(
      String file, long line, String code, String found, String expected, String hint) {
    super(file + ":" + line + ": " + code + ": " + found + ", expected " + expected);
    this.file = file;
    this.line = line;
    this.code = code;
    this.found = found;
    this.expected = expected;
    this.hint = hint;
  }

  /**
   * A file that cannot be read to its end.
   *
   * @param line the last one that was begun, from 1; 0 where there are none
   * @param cause what failed
   */
  public static UnusableInputException damaged(String file, long line, Exception cause) {
    UnusableInputException damaged =
        new UnusableInputException(
            file,
            line,
            "damaged",
            "bytes that end early or cannot be unpacked",
            "a whole file",
            "fetch it again");
    damaged.initCause(cause);
    return damaged;
  }

  /**
   * Throws what was found, if anything, as one: the first, with the others suppressed.
   *
   * @param faults in the order in which they are to be told
   */
  public static void throwAll(List<UnusableInputException> faults) throws UnusableInputException {
    if (!faults.isEmpty()) {
      UnusableInputException first = faults.get(0);
      faults.subList(1, faults.size()).forEach(first::addSuppressed);
      throw first;
    }
  }

  /** This one, and all that were thrown with it. */
  public List<UnusableInputException> all() {
    return Stream.concat(
            Stream.of(this),
            Arrays.stream(getSuppressed())
                .filter(UnusableInputException.class::isInstance)
                .flatMap(other -> ((UnusableInputException) other).all().stream()))
        .toList();
  }

  /** The file, as the user named it. */
  public String file() {
    return file;
  }

  /** From 1; 0 for the file as a whole. */
  public long line() {
    return line;
  }

  /** A stable name of what is wrong. */
  public String code() {
    return code;
  }

  /** What stands there. */
  public String found() {
    return found;
  }

  /** What should, without the word "expected". */
  public String expected() {
    return expected;
  }

  /** What to do about it; may be empty. */
  public String hint() {
    return hint;
  }
}
