package tradebrief.app;

import java.io.IOException;

/** A folder that should be filled afresh is not empty, or is no folder. */
public final class FolderInUseException extends IOException {
  private static final long serialVersionUID = 1;

  FolderInUseException(String message) {
    super(message);
  }
}
