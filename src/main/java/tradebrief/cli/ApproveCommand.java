package tradebrief.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tradebrief.app.ApproveRun;
import tradebrief.app.SendRequest;
import tradebrief.delivery.Orders;
import tradebrief.model.Area;

/** {@code tradebrief approve}. */
@Command(
    name = "approve",
    mixinStandardHelpOptions = true,
    description =
        "Lets what report made of a period go out, exactly as it is: a change needs a new approval.",
    footer = {"", "Example: tradebrief approve 2026-10 --by 'Li Na'"})
final class ApproveCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Mixin private SettingsOption settings = new SettingsOption();

  @Mixin private MadeReportOptions report = new MadeReportOptions();

  @Mixin private ReportsOption reports = new ReportsOption();

  @Option(names = "--by", paramLabel = "NAME", required = true, description = "who approves")
  private String by = "";

  @Option(
      names = "--area",
      paramLabel = "CODE",
      converter = Converters.OfArea.class,
      description = "only the edition of an area (default: those of all recipients)")
  private @Nullable Area area;

  @Override
  public Integer call() throws IOException {
    CommandLine command = Objects.requireNonNull(spec).commandLine();
    if (by.isBlank()) {
      throw new ParameterException(command, "--by needs a name");
    }
    SendRequest request =
        new SendRequest(
            report.period(),
            report.asOf(),
            Optional.ofNullable(area),
            Optional.empty(),
            Orders.usual(),
            new SendRequest.Files(reports.folder(), Path.of(""), settings.file()));
    ApproveRun run = new ApproveRun(request, by, Outside.world(command.getErr(), true, false));
    return print(run.run(), command.getOut(), command.getErr());
  }

  private int print(ApproveRun.Outcome outcome, PrintWriter out, PrintWriter err) {
    if (outcome instanceof ApproveRun.Outcome.Rejected rejected) {
      FindingsPrinter.printText(rejected.findings(), err);
      err.println(FindingsPrinter.summary(rejected.findings()) + "; nothing was approved");
      return ExitCodes.REJECTED;
    }
    if (outcome instanceof ApproveRun.Outcome.NothingThere nothing) {
      err.println(nothing.message());
      return ExitCodes.REJECTED;
    }
    ((ApproveRun.Outcome.Approved) outcome)
        .manifests()
        .forEach(
            (folder, manifest) ->
                out.println(
                    Printable.of(folder + " approved by " + by + " (manifest " + manifest + ")")));
    return 0;
  }
}
