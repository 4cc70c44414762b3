package tradebrief.dataset;

import tradebrief.model.Period;

/** {@code period}: months that exist, the last not before the first. */
final class PeriodRule implements Rule {
  @Override
  public void check(Tables tables, Findings findings) {
    for (Row row : tables.figures("period")) {
      if (!isPeriod(row.text("period"), tables.meanings())) {
        findings.add(
            row.place("period")
                .error(
                    "period",
                    row.quote("period"),
                    "a period in one of the forms " + Period.FORMS,
                    "months run from 01 to 12, and the last is not before the first"));
      }
    }
  }

  private static boolean isPeriod(String text, Meanings meanings) {
    try {
      meanings.period(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
