package tradebrief.app;

import java.util.List;
import tradebrief.model.Finding;

/** How an explain run ended. */
public sealed interface ExplainOutcome {
  /** Everything wrong or doubtful that was found in data and template. */
  List<Finding> findings();

  /** The figure is there, or a place for it. */
  record Explained(FigureAsked asked, List<Finding> findings) implements ExplainOutcome {}

  /**
   * The report says no such figure.
   *
   * @param nearest the ids nearest to the one asked for, the nearest first
   * @param count how many figures it says
   * @param period of which period the report is
   */
  record UnknownFigure(List<String> nearest, int count, String period, List<Finding> findings)
      implements ExplainOutcome {
    /** Copies. */
    public UnknownFigure {
      nearest = List.copyOf(nearest);
    }
  }

  /** Data or template have errors. */
  record Rejected(List<Finding> findings) implements ExplainOutcome {}

  /** There is nothing to report, and so nothing to explain. */
  record NothingThere(String message, List<Finding> findings) implements ExplainOutcome {}
}
