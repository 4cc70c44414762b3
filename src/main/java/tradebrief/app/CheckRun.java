package tradebrief.app;

import java.io.IOException;
import java.nio.file.Path;
import tradebrief.dataset.DataPackageReader;
import tradebrief.dataset.Reading;

/** Checks a data package, and renders nothing. */
public final class CheckRun {
  private CheckRun() {}

  /**
   * Everything wrong or doubtful in a data package.
   *
   * @throws IOException when a file that is there cannot be read
   */
  public static Reading run(Path data) throws IOException {
    return new DataPackageReader().read(data);
  }
}
