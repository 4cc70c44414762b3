package tradebrief.dataset;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;

/**
 * {@code above-longer-period}: the newest level of a period is not above that of a longer one that
 * holds it, such as January to March above January to April. Doubtful only: a publisher may revise
 * the year and not its months.
 */
final class LongerPeriodRule implements Rule {
  private static final int MONTHS = 12;

  private record Year(Series series, int year) {}

  @Override
  public void check(Tables tables, Findings findings) {
    Levels newest = tables.newest();
    Map<Year, Published[]> cumulative = new HashMap<>();
    for (Published one : newest.all()) {
      Period period = one.observation().period();
      if (isOfOneYear(period) && period.first().getMonthValue() == 1) {
        cumulative
                .computeIfAbsent(year(one), key -> new Published[MONTHS + 1])[
                period.last().getMonthValue()] =
            one;
      }
    }
    for (Published part : newest.all()) {
      Published[] longer = cumulative.get(year(part));
      if (longer != null && isOfOneYear(part.observation().period())) {
        check(part, longer, findings);
      }
    }
  }

  /** Against the shortest period since January that holds it and more. */
  private static void check(Published part, Published[] cumulative, Findings findings) {
    Period period = part.observation().period();
    boolean sinceJanuary = period.first().getMonthValue() == 1;
    for (int last = period.last().getMonthValue() + (sinceJanuary ? 1 : 0);
        last <= MONTHS;
        last++) {
      Published longer = cumulative[last];
      if (longer != null) {
        if (Levels.isAbove(Levels.amount(part), Levels.amount(longer))) {
          report(part, longer, findings);
        }
        return;
      }
    }
  }

  private static void report(Published part, Published longer, Findings findings) {
    Observation whole = longer.observation();
    findings.add(
        part.valuePlace()
            .warning(
                "above-longer-period",
                String.format(
                    Locale.ROOT,
                    "%s of %s",
                    Figures.of(Levels.amount(part)),
                    part.observation().period()),
                String.format(
                    Locale.ROOT,
                    "at most that of %s, %s at %s",
                    whole.period(),
                    Figures.of(Levels.amount(longer)),
                    longer.valuePlace()),
                "one is wrong, or a release is missing; no level is derived of the two"));
  }

  private static boolean isOfOneYear(Period period) {
    return period.first().getYear() == period.year();
  }

  private static Year year(Published one) {
    return new Year(one.observation().series(), one.observation().period().year());
  }
}
