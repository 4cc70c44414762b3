package tradebrief.lint;

/** Who published a rule. */
public enum LintSource {
  /** The checklists of the UK Government Analysis Function. */
  GUIDANCE("https://github.com/best-practice-and-impact/spreadsheet-accessibility"),
  /** The symbols in tables of the UK Government Analysis Function. */
  SYMBOLS(
      "https://analysisfunction.civilservice.gov.uk/policy-store/symbols-in-tables-definitions-and-help/"),
  /** The standard of the format: sheets, styles, tables, drawings. */
  ECMA("ECMA-376 Part 1, SpreadsheetML and DrawingML"),
  /** The standard of the container. */
  OPC("ECMA-376 Part 2, Open Packaging Conventions"),
  /** What Excel can hold. */
  LIMITS(
      "https://support.microsoft.com/en-us/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3"),
  /** What is known to make Excel repair a file, though the standard allows it. */
  PRACTICE("known behaviour of Excel");

  private final String reference;

  LintSource(String reference) {
    this.reference = reference;
  }

  /** Where it is published. */
  public String reference() {
    return reference;
  }
}
