package tradebrief.app;

import java.util.List;
import tradebrief.dataset.DataPackage;
import tradebrief.model.Finding;
import tradebrief.model.Language;
import tradebrief.render.house.House;
import tradebrief.report.Report;

/** How composing a report ended, before anything is rendered. */
sealed interface Draft {
  /** Everything wrong or doubtful that was found in data and template. */
  List<Finding> findings();

  /**
   * It is composed.
   *
   * @param report what it says
   * @param data what it was made of
   * @param languages the languages asked for, in the order of the program
   * @param house in whose style it is rendered
   */
  record Composed(
      Report report,
      DataPackage data,
      List<Language> languages,
      House house,
      List<Finding> findings)
      implements Draft {}

  /** Data or template have errors. */
  record Rejected(List<Finding> findings) implements Draft {}

  /** There is nothing to report. */
  record NothingThere(String message, List<Finding> findings) implements Draft {}
}
