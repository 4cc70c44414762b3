package tradebrief.dataset;

import java.time.LocalDate;
import tradebrief.model.Period;
import tradebrief.model.Place;

/**
 * {@code release-before-period-end}: a figure is known after its time. An error when it is known
 * before that began, doubtful while it lasts.
 */
final class ReleaseRule implements Rule {
  private static final String CODE = "release-before-period-end";
  private static final String HINT = "a forecast, or a slip in the year of one of the two";

  @Override
  public void check(Tables tables, Findings findings) {
    for (Row row : tables.figures("period", "release")) {
      Period period = tables.meanings().period(row.text("period"));
      LocalDate release = tables.meanings().day(row.text("release"));
      if (!release.isAfter(period.lastDay())) {
        String found = row.quote("release") + " for " + row.quote("period");
        String expected = "a day after " + period.lastDay();
        Place place = row.place("release");
        if (release.isBefore(period.firstDay())) {
          findings.add(place.error(CODE, found, expected, HINT));
        } else {
          findings.addRepeated(
              new ReleaseDay(place.file(), release), place.warning(CODE, found, expected, HINT));
        }
      }
    }
  }
}
