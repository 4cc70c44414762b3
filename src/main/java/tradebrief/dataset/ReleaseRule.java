package tradebrief.dataset;

import java.time.LocalDate;
import tradebrief.model.Period;

/**
 * {@code release-before-period-end}: a figure is known after its time. An error when it is known
 * before that began, doubtful while it lasts.
 */
final class ReleaseRule implements Rule {
  private static final String CODE = "release-before-period-end";
  private static final String HINT = "a forecast, or a slip in the year of one of the two";

  @Override
  public void check(Tables tables, Findings findings) {
    for (Row row : tables.rows(Contract.OBSERVATIONS, "period", "release")) {
      Period period = tables.meanings().period(row.text("period"));
      LocalDate release = tables.meanings().day(row.text("release"));
      String found = row.quote("release") + " for " + row.quote("period");
      if (release.isBefore(period.firstDay())) {
        findings.add(
            row.place("release").error(CODE, found, "a day after " + period.lastDay(), HINT));
      } else if (release.isBefore(period.lastDay())) {
        findings.add(
            row.place("release").warning(CODE, found, "a day after " + period.lastDay(), HINT));
      }
    }
  }
}
