package tradebrief.lint;

import java.util.Locale;

/**
 * A rule that a workbook breaks.
 *
 * @param rule which
 * @param place where: a part of the file, a sheet, or {@code sheet!cell}
 * @param found what is there
 * @param announced whether the sheet says so itself, in column A above its table: an exception that
 *     the checklist allows
 */
public record LintFinding(LintRule rule, String place, String found, boolean announced) {
  /** {@code level rule-id place: found; rule; how to mend it}. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s%s %s %s: %s; expected: %s (%s)",
        rule.level(),
        announced ? ", announced" : "",
        rule,
        place,
        found,
        rule.expected(),
        rule.mend());
  }
}
