package tradebrief.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import tradebrief.model.Period;
import tradebrief.model.Text;
import tradebrief.statistics.Revisions;

/**
 * Periods as a sentence names them: months that follow one another as from the first to the last.
 */
final class PeriodRuns {
  /** Fewer are named one by one. */
  private static final int PERIODS_OF_A_RUN = 3;

  private final FigureFormat format;
  private final Words words;
  private final List<Text> names = new ArrayList<>();
  private final List<Period> run = new ArrayList<>();

  private PeriodRuns(FigureFormat format, Words words) {
    this.format = format;
    this.words = words;
  }

  /**
   * The names.
   *
   * @param periods months and January to February as one, or periods of another kind, which are
   *     named one by one; the earliest first
   */
  static List<Text> names(List<Period> periods, FigureFormat format, Words words) {
    PeriodRuns runs = new PeriodRuns(format, words);
    periods.forEach(runs::add);
    runs.endRun();
    return runs.names;
  }

  private void add(Period period) {
    boolean follows =
        !run.isEmpty()
            && Revisions.isMonthly(period)
            && !period.first().isAfter(last().plusMonths(1));
    if (!follows) {
      endRun();
    }
    run.add(period);
  }

  /** The last month of the run. */
  private YearMonth last() {
    return run.stream().map(Period::last).max(YearMonth::compareTo).orElseThrow();
  }

  private void endRun() {
    if (run.size() < PERIODS_OF_A_RUN) {
      run.forEach(period -> names.add(format.period(period)));
    } else {
      names.add(words.text("periods.run", format.month(run.get(0).first()), format.month(last())));
    }
    run.clear();
  }
}
