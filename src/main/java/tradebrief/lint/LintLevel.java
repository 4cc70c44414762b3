package tradebrief.lint;

import java.util.Locale;

/** How grave it is to break a rule. */
public enum LintLevel {
  /** Programs that open the file repair it, refuse it, or drop a part of it. */
  REPAIR,
  /** Essential by the published checklist; of a PDF, broken against the standard. */
  ESSENTIAL,
  /** Desirable by the published checklist; of a PDF, good practice. */
  DESIRABLE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
