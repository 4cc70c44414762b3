package tradebrief.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the templates are. */
final class TemplatesOption {
  @Option(
      names = "--templates",
      paramLabel = "DIR",
      defaultValue = "report-templates",
      converter = Converters.OfFolder.class,
      description = "folder of the report templates (default: ${DEFAULT-VALUE})")
  private Path templates = Path.of("report-templates");

  Path folder() {
    return templates;
  }
}
