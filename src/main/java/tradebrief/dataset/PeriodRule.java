package tradebrief.dataset;

import java.util.List;
import tradebrief.model.Period;

/** {@code period}: months that exist, the last not before the first. */
record PeriodRule(Meanings meanings) implements FigureRule {
  @Override
  public List<String> columns() {
    return List.of("period");
  }

  @Override
  public void check(Row row, Findings findings) {
    if (!isPeriod(row.text("period"))) {
      findings.add(
          row.place("period")
              .error(
                  "period",
                  row.quote("period"),
                  "a period in one of the forms " + Period.FORMS,
                  "months run from 01 to 12, and the last is not before the first"));
    }
  }

  private boolean isPeriod(String text) {
    try {
      meanings.period(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
