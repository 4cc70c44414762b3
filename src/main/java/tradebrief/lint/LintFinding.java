package tradebrief.lint;

import java.util.List;
import java.util.Locale;

/**
 * A rule that a file breaks.
 *
 * @param rule which
 * @param place where: a part of the file, a sheet, {@code sheet!cell}, or pages
 * @param found what is there
 * @param announced whether the sheet says so itself, in column A above its table: an exception that
 *     the checklist allows
 * @param clauses the clauses of standards that say so, such as {@code ISO 14289-1 7.3}; may be none
 */
public record LintFinding(
    Rule rule, String place, String found, boolean announced, List<String> clauses) {
  /** Copies. */
  public LintFinding {
    clauses = List.copyOf(clauses);
  }

  /** One without clauses. */
  public LintFinding(Rule rule, String place, String found, boolean announced) {
    this(rule, place, found, announced, List.of());
  }

  /** {@code level rule-id place: found; expected: rule (how to mend it) [clauses]}. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s%s %s %s: %s; expected: %s (%s)%s",
        rule.level(),
        announced ? ", announced" : "",
        rule,
        place,
        found,
        rule.expected(),
        rule.mend(),
        clauses.isEmpty() ? "" : " [" + String.join(", ", clauses) + "]");
  }
}
