package tradebrief.report;

import tradebrief.model.Finding;
import tradebrief.template.Template.Name;

/** Something in a template that only shows when the report is made, such as an unknown column. */
public final class TemplateFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Name place;
  private final String code;
  private final String found;
  private final String expected;
  private final String hint;

  TemplateFault(Name place, String code, String found, String expected, String hint) {
    super(found + ", " + expected);
    this.place = place;
    this.code = code;
    this.found = found;
    this.expected = expected;
    this.hint = hint;
  }

  /**
   * As a finding.
   *
   * @param file the template's file
   */
  public Finding finding(String file) {
    return new Finding(
        Finding.Severity.ERROR, file, place.line(), place.column(), code, found, expected, hint);
  }
}
