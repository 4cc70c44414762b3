package tradebrief.app;

import java.nio.file.Path;
import java.util.List;
import tradebrief.model.Area;
import tradebrief.model.Finding;
import tradebrief.model.Language;
import tradebrief.report.Report;

/** How a report run ended. */
public sealed interface ReportOutcome {
  /** Everything wrong or doubtful that was found in data and templates. */
  List<Finding> findings();

  /**
   * The editions are in their folder.
   *
   * @param reports what they say, at least one, one an area
   * @param languages in which languages
   * @param folder the folder
   * @param files the names of its files, in order
   * @param removed the names of those of an earlier run that the folder has no more
   * @param failures the areas whose edition failed and was left out; the others are complete
   * @param skipped the areas of which nothing is published
   */
  record Done(
      List<Report> reports,
      List<Language> languages,
      Path folder,
      List<String> files,
      List<String> removed,
      List<Failure> failures,
      List<Area> skipped,
      List<Finding> findings)
      implements ReportOutcome {}

  /** An edition that failed, and why. */
  record Failure(Area area, RuntimeException cause) {}

  /** Data or template have errors; nothing was rendered. */
  record Rejected(List<Finding> findings) implements ReportOutcome {}

  /**
   * There is nothing to report, or no edition of it came about; no file was written.
   *
   * @param failures the areas whose edition failed
   */
  record NothingThere(String message, List<Failure> failures, List<Finding> findings)
      implements ReportOutcome {}
}
