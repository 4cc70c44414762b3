package tradebrief.app;

import java.util.List;
import tradebrief.delivery.DeliveryOutcome;
import tradebrief.model.Finding;

/** How a sending ended. */
public sealed interface SendOutcome {
  /** The mails were dealt with; or held back, all of them. */
  record Dealt(DeliveryOutcome outcome) implements SendOutcome {}

  /**
   * Something is wrong; nothing was sent.
   *
   * @param findings all that is
   * @param ofReports whether it is in what {@code report} made, rather than in what a user wrote
   */
  record Rejected(List<Finding> findings, boolean ofReports) implements SendOutcome {
    /** Copies. */
    public Rejected {
      findings = List.copyOf(findings);
    }
  }

  /** There is nothing to send. */
  record NothingThere(String message) implements SendOutcome {}
}
