package tradebrief.app;

import java.io.IOException;
import java.nio.file.Path;

/** Another run is writing the same output folder. */
public final class OutputBusyException extends IOException {
  private static final long serialVersionUID = 1;

  OutputBusyException(Path folder) {
    super("another run is writing " + folder + "; wait until it has ended");
  }
}
