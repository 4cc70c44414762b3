package tradebrief.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tradebrief.app.CheckRun;
import tradebrief.dataset.Reading;

/** {@code tradebrief check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Checks the data package, and prints all findings of all files.",
    footer = {
      "",
      "Example: tradebrief check --data datasets",
      "Each finding reads file:line:column: severity code: found, expected (hint).",
      "Exit code 3 when there is an error, 0 with warnings only."
    })
final class CheckCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Mixin private DataOption data = new DataOption();

  @Option(names = "--json", description = "print the findings as JSON")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    CommandSpec command = Objects.requireNonNull(spec);
    PrintWriter out = command.commandLine().getOut();
    Reading reading = CheckRun.run(data.folder());
    if (json) {
      FindingsPrinter.printJson(reading.findings(), out);
    } else {
      FindingsPrinter.printText(reading.findings(), out);
    }
    command.commandLine().getErr().println(FindingsPrinter.summary(reading.findings()));
    return reading.dataPackage().isPresent() ? 0 : 3;
  }
}
