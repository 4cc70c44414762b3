package tradebrief.app;

import java.nio.file.Path;

/** Where rejected rows were to be written, something else is, or is to be. */
public final class RejectsInTheWayException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * Says so.
   *
   * @param file where they were to be written
   * @param why not there
   */
  RejectsInTheWayException(Path file, String why) {
    super("--rejects " + file + " " + why + "; name another file");
  }
}
