package tradebrief.app;

import java.nio.file.Path;
import java.util.List;
import tradebrief.model.Finding;
import tradebrief.report.Report;

/** How a report run ended. */
public sealed interface ReportOutcome {
  /** Everything wrong or doubtful that was found in data and template. */
  List<Finding> findings();

  /**
   * The report is in its folder.
   *
   * @param report what it says
   * @param folder the folder
   * @param files the names of its files, in order
   */
  record Done(Report report, Path folder, List<String> files, List<Finding> findings)
      implements ReportOutcome {}

  /** Data or template have errors; nothing was rendered. */
  record Rejected(List<Finding> findings) implements ReportOutcome {}

  /** There is nothing to report; nothing was rendered. */
  record NothingThere(String message, List<Finding> findings) implements ReportOutcome {}
}
