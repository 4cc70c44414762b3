package tradebrief.app;

import java.util.List;
import java.util.Map;
import tradebrief.delivery.DeliveryOutcome;
import tradebrief.model.Finding;
import tradebrief.model.Period;

/** How a sending ended. */
public sealed interface SendOutcome {
  /**
   * The mails were dealt with; or held back, all of them.
   *
   * @param outcome how
   * @param period of which period they are
   * @param manifests the SHA-256 of each manifest that was used, by the folder's name
   */
  record Dealt(DeliveryOutcome outcome, Period period, Map<String, String> manifests)
      implements SendOutcome {
    /** Copies. */
    public Dealt {
      manifests = Map.copyOf(manifests);
    }
  }

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
