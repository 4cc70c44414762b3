package tradebrief.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the settings of sending are. */
final class SettingsOption {
  @Option(
      names = "--settings",
      paramLabel = "FILE",
      defaultValue = "delivery.yaml",
      description = "how mails are sent, and to whom (default: ${DEFAULT-VALUE})")
  private Path settings = Path.of("delivery.yaml");

  Path file() {
    return settings;
  }
}
