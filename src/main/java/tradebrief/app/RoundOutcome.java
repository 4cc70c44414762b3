package tradebrief.app;

import java.util.List;
import tradebrief.model.Finding;

/** How a monthly round ended. */
public sealed interface RoundOutcome {
  /** One line for the user. */
  String summary();

  /** Every recipient has the newest report; whether this run or an earlier one saw to it. */
  record Complete(String summary) implements RoundOutcome {}

  /** Nothing went out, and nothing is wrong: an approval or a moment is waited for. */
  record Waiting(String summary) implements RoundOutcome {}

  /** Some recipients have no mail. */
  record Incomplete(String summary) implements RoundOutcome {}

  /** Data, templates, settings or recipients have errors. */
  record Rejected(String summary, List<Finding> findings) implements RoundOutcome {
    /** Copies. */
    public Rejected {
      findings = List.copyOf(findings);
    }
  }
}
