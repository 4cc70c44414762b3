package tradebrief.app;

import java.util.List;
import tradebrief.model.Finding;
import tradebrief.report.Report;
import tradebrief.template.Template;

/** How composing a report ended, before anything is rendered. */
sealed interface Draft {
  /** Everything wrong or doubtful that was found in data and template. */
  List<Finding> findings();

  /**
   * It is composed.
   *
   * @param report what it says
   * @param template by which it was made
   * @param ready what it was made of
   */
  record Composed(Report report, Template template, Preparation.Ready ready, List<Finding> findings)
      implements Draft {}

  /** Data or template have errors. */
  record Rejected(List<Finding> findings) implements Draft {}

  /** There is nothing to report. */
  record NothingThere(String message, List<Finding> findings) implements Draft {}
}
