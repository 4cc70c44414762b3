package tradebrief.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tradebrief.app.HistoryRun;
import tradebrief.delivery.LedgerRow;
import tradebrief.delivery.RunLog;
import tradebrief.text.JsonText;

/** {@code tradebrief history}. */
@Command(
    name = "history",
    mixinStandardHelpOptions = true,
    description = "Shows what was sent, approved and run; with --mails what became of every mail.",
    footer = {"", "Example: tradebrief history --mails"})
final class HistoryCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Mixin private SettingsOption settings = new SettingsOption();

  @Option(names = "--mails", description = "show every step of every mail")
  private boolean mails;

  @Option(names = "--json", description = "print JSON, one object a line")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    CommandLine command = Objects.requireNonNull(spec).commandLine();
    HistoryRun.History history = HistoryRun.run(settings.file());
    if (!history.findings().isEmpty()) {
      FindingsPrinter.printText(history.findings(), command.getErr());
      return ExitCodes.REJECTED;
    }
    if (mails) {
      printMails(history.mails(), command.getOut());
    } else {
      printRuns(history.runs(), command.getOut());
    }
    return 0;
  }

  private void printRuns(List<RunLog.Row> runs, PrintWriter out) {
    if (json) {
      runs.forEach(run -> out.println(JsonText.line(run.json())));
      return;
    }
    TextTable table = new TextTable(List.of("at", "command", "period", "result", "summary"));
    for (RunLog.Row run : runs) {
      table.add(
          List.of(run.at().toString(), run.command(), run.period(), run.result(), run.summary())
              .stream()
              .map(TextTable.Cell::of)
              .toList());
    }
    table.lines().forEach(out::println);
  }

  private void printMails(List<LedgerRow> rows, PrintWriter out) {
    if (json) {
      rows.forEach(row -> out.println(JsonText.line(row.json())));
      return;
    }
    TextTable table = new TextTable(List.of("at", "release", "recipient", "state", "detail"));
    for (LedgerRow row : rows) {
      table.add(
          List.of(
                  row.at().toString(),
                  row.release(),
                  row.recipient(),
                  row.state().toString(),
                  row.detail())
              .stream()
              .map(TextTable.Cell::of)
              .toList());
    }
    table.lines().forEach(out::println);
  }
}
