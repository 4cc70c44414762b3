package tradebrief.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the reports are that were made. */
final class ReportsOption {
  @Option(
      names = "--out",
      paramLabel = "DIR",
      converter = Converters.OfFolder.class,
      defaultValue = "out",
      description = "folder that report made its folders in (default: ${DEFAULT-VALUE})")
  private Path out = Path.of("out");

  Path folder() {
    return out;
  }
}
