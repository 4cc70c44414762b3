package tradebrief.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A folder that would be replaced holds files that this program did not put there. */
public final class ForeignFilesException extends IOException {
  private static final long serialVersionUID = 1;

  ForeignFilesException(Path folder, List<String> files) {
    super(
        folder
            + " holds files that tradebrief did not write, and would be replaced: "
            + String.join(", ", files)
            + "; move them away, or name another folder with --out");
  }
}
