package tradebrief.dataset;

import java.util.List;

/** The rules of the field, in the order in which they are checked: the narrower ones first. */
final class Rules {
  private static final List<Rule> ALL = List.of(new PeriodRule());

  private Rules() {}

  static void check(Tables tables, Findings findings) {
    ALL.forEach(rule -> rule.check(tables, findings));
  }
}
