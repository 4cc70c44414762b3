package tradebrief.dataset;

import java.util.List;
import java.util.Optional;
import tradebrief.model.Finding;

/**
 * What came of reading a data package.
 *
 * @param dataPackage empty when there is an error among the findings
 * @param findings everything wrong or doubtful, by place
 */
public record Reading(Optional<DataPackage> dataPackage, List<Finding> findings) {
  /** Copies. */
  public Reading {
    findings = List.copyOf(findings);
  }
}
