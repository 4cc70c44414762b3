package tradebrief.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** A line of a journal is not as it was written, so that nobody can tell what was sent. */
public final class DamagedJournalException extends IOException {
  private static final long serialVersionUID = 1L;

  DamagedJournalException(Path file, int line) {
    super(
        String.format(
            Locale.ROOT,
            "%s: line %d is not as it was written; nothing is sent. Bring the file back from a"
                + " backup, or move it away if mails may go out again",
            file,
            line));
  }
}
