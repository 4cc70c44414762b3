package tradebrief.report;

import tradebrief.model.Finding;

/** Something in a template that only shows when the report is made, such as an unknown column. */
public final class TemplateFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Finding finding;

  TemplateFault(Finding finding) {
    super(finding.found() + ", " + finding.expected());
    this.finding = finding;
  }

  /** As a finding. */
  public Finding finding() {
    return finding;
  }
}
