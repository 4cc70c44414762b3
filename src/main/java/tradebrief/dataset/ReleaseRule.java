package tradebrief.dataset;

import java.time.LocalDate;
import java.util.List;
import tradebrief.model.Period;
import tradebrief.model.Place;

/**
 * {@code release-before-period-end}: a figure is known after its time. An error when it is known
 * before that began, doubtful while it lasts.
 */
record ReleaseRule(Meanings meanings) implements FigureRule {
  private static final String CODE = "release-before-period-end";
  private static final String HINT = "a forecast, or a slip in the year of one of the two";

  @Override
  public List<String> columns() {
    return List.of("period", "release");
  }

  @Override
  public void check(Row row, Findings findings) {
    Period period = meanings.period(row.text("period"));
    LocalDate release = meanings.day(row.text("release"));
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
