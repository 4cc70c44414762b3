package tradebrief.cli;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.time.YearMonth;
import java.util.Locale;
import tradebrief.aggregate.Answer;
import tradebrief.app.AggregateOutcome;

/** What became of the declarations, counted. */
final class CountsPrinter {
  private final boolean complete;
  private final long maxRejected;

  /**
   * For one run.
   *
   * @param complete whether the user said that these are all declarations
   * @param maxRejected up to how many rejected rows a package is written
   */
  CountsPrinter(boolean complete, long maxRejected) {
    this.complete = complete;
    this.maxRejected = maxRejected;
  }

  /** A forgotten file is noticed by what there is not. */
  private void warn(Answer answer, PrintWriter err) {
    if (!answer.lackingMonths().isEmpty()) {
      err.println(
          "warning: no declaration is of "
              + answer.lackingMonths().stream().map(YearMonth::toString).collect(joining(", "))
              + ", which lies between others: no figure");
    }
    answer
        .lackingFlow()
        .filter(flow -> !complete)
        .ifPresent(
            flow ->
                err.println(
                    "warning: no declaration is of flow "
                        + flow
                        + ": it has no figure, and there is no total; if there was no such trade,"
                        + " say --complete"));
  }

  /** Prints it, and says with which exit code the run ends. */
  int print(AggregateOutcome.Counted counted, PrintWriter out, PrintWriter err) {
    Answer answer = counted.answer();
    out.println(
        String.format(
            Locale.ROOT,
            "rows in %d = aggregated %d + rejected %d",
            answer.rowsIn(),
            answer.rowsSummed(),
            answer.rowsRejected()));
    answer
        .faults()
        .forEach(
            (reason, count) -> out.println(String.format(Locale.ROOT, "  %s: %d", reason, count)));
    if (answer.rowsRejected() > 0) {
      out.println(counted.rejects());
    }
    if (counted.isWritten()) {
      warn(answer, err);
      out.println(counted.folder());
      return 0;
    }
    err.println(
        answer.rowsSummed() == 0
            ? "rejected: no row can be aggregated; no package was written"
            : "rejected: more rows than --max-rejected "
                + maxRejected
                + "; no package was written");
    return ExitCodes.REJECTED;
  }
}
