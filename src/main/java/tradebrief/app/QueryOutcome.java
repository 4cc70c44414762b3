package tradebrief.app;

import java.util.List;
import tradebrief.model.Finding;
import tradebrief.query.Answer;

/** What came of a query. */
public sealed interface QueryOutcome {
  /** An answer. */
  record Done(Answer answer) implements QueryOutcome {}

  /**
   * Nothing is there of what was asked for.
   *
   * @param message says so
   * @param there what is there, a line each
   */
  record NothingThere(String message, List<String> there) implements QueryOutcome {
    /** Copies. */
    public NothingThere {
      there = List.copyOf(there);
    }
  }

  /** The data have errors, and nothing was computed. */
  record Rejected(List<Finding> findings) implements QueryOutcome {
    /** Copies. */
    public Rejected {
      findings = List.copyOf(findings);
    }
  }
}
