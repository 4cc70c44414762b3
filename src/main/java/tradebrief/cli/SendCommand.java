package tradebrief.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tradebrief.app.SendOutcome;
import tradebrief.app.SendRequest;
import tradebrief.app.SendRun;
import tradebrief.delivery.DeliveryOutcome;
import tradebrief.model.Area;

/** {@code tradebrief send}. */
@Command(
    name = "send",
    mixinStandardHelpOptions = true,
    description = "Mails what report made, to each recipient once. Renders nothing.",
    footer = {
      "",
      "Example: tradebrief send 2026-10 --dry-run mails",
      "writes mails/*.eml, exactly as they would be sent; without --dry-run they are.",
      "A second run sends only what is missing. Exit code 4 when somebody has no mail."
    })
final class SendCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Mixin private SendingOptions options = new SendingOptions();

  @Mixin private MadeReportOptions report = new MadeReportOptions();

  @Option(
      names = "--area",
      paramLabel = "CODE",
      converter = Converters.OfArea.class,
      description = "only to the recipients of CN or of a six-digit code (default: all)")
  private @Nullable Area area;

  @Option(
      names = "--group",
      paramLabel = "NAME",
      description = "only to the recipients of a group (default: all)")
  private @Nullable String group;

  @Option(
      names = "--dry-run",
      paramLabel = "DIR",
      converter = Converters.OfFolder.class,
      description = "write the mails into a folder as .eml, and send nothing")
  private @Nullable Path dryRun;

  @Override
  public Integer call() throws IOException, InterruptedException {
    CommandSpec command = Objects.requireNonNull(spec);
    PrintWriter out = command.commandLine().getOut();
    PrintWriter err = command.commandLine().getErr();
    SendRequest request =
        new SendRequest(
            report.period(),
            report.asOf(),
            Optional.ofNullable(area),
            Optional.ofNullable(group),
            options.orders(Optional.ofNullable(dryRun)),
            options.files());
    return print(new SendRun(request, options.world(err)).run(), out, err);
  }

  private int print(SendOutcome outcome, PrintWriter out, PrintWriter err) {
    if (outcome instanceof SendOutcome.Rejected rejected) {
      FindingsPrinter.printText(rejected.findings(), err);
      err.println(FindingsPrinter.summary(rejected.findings()) + "; nothing was sent");
      return rejected.ofReports() ? ExitCodes.NOT_DELIVERED : ExitCodes.REJECTED;
    }
    if (outcome instanceof SendOutcome.NothingThere nothing) {
      err.println(nothing.message());
      return ExitCodes.REJECTED;
    }
    return print(((SendOutcome.Dealt) outcome).outcome(), out, err);
  }

  private int print(DeliveryOutcome outcome, PrintWriter out, PrintWriter err) {
    if (outcome instanceof DeliveryOutcome.Held held) {
      held.reasons().forEach(reason -> err.println("held back: " + reason));
      return ExitCodes.NOT_DELIVERED;
    }
    if (!(outcome instanceof DeliveryOutcome.Done done)) {
      err.println("another run is sending; nothing was sent");
      return ExitCodes.NOT_DELIVERED;
    }
    for (DeliveryOutcome.Line line : done.lines()) {
      out.println(Printable.of(line.recipient() + ": " + line.result() + detail(line.detail())));
    }
    done.stopped().ifPresent(why -> err.println(Printable.of("stopped: " + why)));
    if (!options.quiet()) {
      err.println(done.summary());
    }
    return done.complete() ? 0 : ExitCodes.NOT_DELIVERED;
  }

  private static String detail(String detail) {
    return detail.isEmpty() ? "" : ": " + detail;
  }
}
