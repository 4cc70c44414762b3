package tradebrief.app;

import java.nio.file.Path;
import java.util.List;
import tradebrief.aggregate.Answer;
import tradebrief.model.Finding;

/** What came of an aggregation. */
public sealed interface AggregateOutcome {
  /** Input that cannot be used at all; nothing was written. */
  record Unusable(List<Finding> findings) implements AggregateOutcome {
    /** Copies. */
    public Unusable {
      findings = List.copyOf(findings);
    }
  }

  /**
   * The rows were counted.
   *
   * @param answer the sums, and how many rows are in them
   * @param rejects the file of rejected rows
   * @param isWritten whether the package was written: not when too many rows were rejected, or all
   * @param folder of the package
   */
  record Counted(Answer answer, Path rejects, boolean isWritten, Path folder)
      implements AggregateOutcome {}
}
