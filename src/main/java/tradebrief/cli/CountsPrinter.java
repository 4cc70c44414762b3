package tradebrief.cli;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tradebrief.aggregate.Answer;
import tradebrief.aggregate.Answer.Sum;
import tradebrief.app.AggregateOutcome;
import tradebrief.model.Flow;

/** What became of the declarations, counted. */
final class CountsPrinter {
  private static final String REMEDY = "; if there was no such trade, say --complete";

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
    List<YearMonth> months = answer.lackingMonths();
    if (!months.isEmpty()) {
      err.println(
          "warning: no declaration is of "
              + months.stream().map(YearMonth::toString).collect(joining(", "))
              + ", which lies between others: no figure");
    }
    if (complete) {
      return;
    }
    Optional<Flow> lacking = answer.lackingFlow();
    List<Sum> oneWay = answer.oneWay();
    if (lacking.isPresent()) {
      err.println(
          "warning: no declaration is of flow "
              + lacking.get()
              + ": it has no figure, and there is no total"
              + REMEDY);
    } else if (!oneWay.isEmpty()) {
      err.println("warning: " + said(oneWay) + REMEDY);
    }
  }

  private static String said(List<Sum> sums) {
    Sum first = Collections.min(sums, Comparator.comparing(Sum::period).thenComparing(Sum::place));
    return String.format(
        Locale.ROOT,
        "declarations are of one flow alone in %s, such as of %s in %s: no total",
        sums.size() == 1 ? "a month of a place" : sums.size() + " months of places",
        first.place(),
        first.period());
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
