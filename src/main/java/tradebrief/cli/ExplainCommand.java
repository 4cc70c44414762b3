package tradebrief.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tradebrief.app.ExplainOutcome;
import tradebrief.app.ExplainRun;
import tradebrief.app.Progress;
import tradebrief.model.Period;
import tradebrief.text.JsonText;

/** {@code tradebrief explain}. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Says where a figure of a report comes from, and where it stands.",
      "Takes the options of the report that says it, and writes no file."
    },
    footer = {
      "",
      "Example: tradebrief explain trade.total.value 2021 --as-of 2022-02-10",
      "figures.csv of a report lists the ids of its figures."
    })
final class ExplainCommand implements Callable<Integer> {
  private static final int REJECTED = 3;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private SubjectOptions options = new SubjectOptions();

  @Parameters(
      index = "0",
      paramLabel = "FIGURE",
      description = "id of a figure, as in figures.csv, such as trade.total.value")
  private String figure = "";

  @Parameters(
      index = "1",
      paramLabel = "PERIOD",
      converter = Converters.OfPeriod.class,
      description = "one of " + Period.FORMS + ", or latest")
  private PeriodChoice period = new PeriodChoice(Optional.empty());

  @Option(names = "--json", description = "print the explanation as JSON")
  private boolean json;

  @Option(names = "--verbose", description = "print each step, and where a failure happened")
  private boolean verbose;

  @Override
  public Integer call() throws IOException {
    CommandLine command = Objects.requireNonNull(spec).commandLine();
    PrintWriter err = command.getErr();
    Progress progress = verbose ? err::println : step -> {};
    ExplainOutcome outcome =
        new ExplainRun(figure, options.subject(period, command), progress).run();
    FindingsPrinter.printText(outcome.findings(), err);
    if (outcome instanceof ExplainOutcome.Explained explained) {
      command
          .getOut()
          .print(
              json
                  ? JsonText.write(ExplanationJson.of(explained.asked()))
                  : ExplanationText.of(explained.asked()));
      return CommandLine.ExitCode.OK;
    }
    return refuse(outcome, err);
  }

  private int refuse(ExplainOutcome outcome, PrintWriter err) {
    if (outcome instanceof ExplainOutcome.UnknownFigure unknown) {
      err.println(Printable.of("'" + figure + "' is no figure of this report; the nearest are:"));
      unknown.nearest().forEach(id -> err.println("  " + id));
      err.println(
          "figures.csv of 'tradebrief report "
              + unknown.period()
              + "', with the same options, lists all "
              + unknown.count());
      return CommandLine.ExitCode.USAGE;
    }
    err.println(
        outcome instanceof ExplainOutcome.NothingThere nothing
            ? nothing.message()
            : "rejected: "
                + FindingsPrinter.summary(outcome.findings())
                + "; nothing was explained");
    return REJECTED;
  }
}
