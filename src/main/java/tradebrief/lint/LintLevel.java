package tradebrief.lint;

import java.util.Locale;

/** How grave it is to break a rule. */
public enum LintLevel {
  /** Excel repairs the file, refuses it, or drops a part of it. */
  REPAIR,
  /** Essential by the published checklist. */
  ESSENTIAL,
  /** Desirable by the published checklist. */
  DESIRABLE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
