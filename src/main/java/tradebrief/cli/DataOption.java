package tradebrief.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the data package is. */
final class DataOption {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "datasets",
      description = "folder of the data package (default: ${DEFAULT-VALUE})")
  private Path data = Path.of("datasets");

  Path folder() {
    return data;
  }
}
