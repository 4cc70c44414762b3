package tradebrief.report;

import java.util.List;
import tradebrief.model.Finding;

/** What in a template only shows to be wrong when the report is made, such as unknown columns. */
public final class TemplateFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Finding> findings;

  TemplateFault(List<Finding> findings) {
    super(findings.toString());
    this.findings = List.copyOf(findings);
  }

  /** As findings, at least one. */
  public List<Finding> findings() {
    return findings;
  }
}
