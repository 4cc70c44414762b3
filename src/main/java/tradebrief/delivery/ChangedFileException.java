package tradebrief.delivery;

import java.io.IOException;
import java.nio.file.Path;

/** A file is not the one that the manifest names. */
public final class ChangedFileException extends IOException {
  private static final long serialVersionUID = 1L;

  ChangedFileException(Path file) {
    super(file + " is not the file that report made; nothing more is sent");
  }
}
