package tradebrief.dataset;

/** One rule of the field that a Table Schema cannot say. */
interface Rule {
  /**
   * Adds what breaks the rule to the findings. Looks only at cells that no earlier check found
   * fault with, so that one fault gives one finding.
   */
  void check(Tables tables, Findings findings);
}
