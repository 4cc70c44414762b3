package tradebrief.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tradebrief.app.RoundOutcome;
import tradebrief.app.RoundRequest;
import tradebrief.app.RoundRun;

/** {@code tradebrief run}. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description =
        "The monthly round: checks the data, reports the newest period, and mails it once.",
    footer = {
      "",
      "Example: tradebrief run",
      "may be started every hour: when nothing is new it says so and does nothing.",
      "Exit code 0 also while it waits for an approval, 3 data rejected, 4 somebody has no mail."
    })
final class RunCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Mixin private DataOption data = new DataOption();

  @Mixin private SendingOptions options = new SendingOptions();

  @Override
  public Integer call() throws IOException, InterruptedException {
    CommandLine command = Objects.requireNonNull(spec).commandLine();
    RoundRequest request =
        new RoundRequest(data.folder(), options.orders(Optional.empty()), options.files());
    RoundOutcome outcome = new RoundRun(request, options.world(command.getErr())).run();
    if (outcome instanceof RoundOutcome.Rejected rejected) {
      FindingsPrinter.printText(rejected.findings(), command.getErr());
    }
    command.getOut().println(Printable.of(outcome.summary()));
    return exitCode(outcome);
  }

  private static int exitCode(RoundOutcome outcome) {
    if (outcome instanceof RoundOutcome.Rejected) {
      return ExitCodes.REJECTED;
    }
    return outcome instanceof RoundOutcome.Incomplete ? ExitCodes.NOT_DELIVERED : 0;
  }
}
