package tradebrief.dataset;

import java.util.HashMap;
import java.util.List;
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

  @Override
  public void check(Tables tables, Findings findings) {
    List<Published> ofOneYear =
        tables.newest().all().stream().filter(LongerPeriodRule::isOfOneYear).toList();
    Map<Series, Map<Integer, Published[]>> cumulative = new HashMap<>();
    for (Published one : ofOneYear) {
      Period period = one.observation().period();
      if (isSinceJanuary(period)) {
        Published[] year =
            cumulative
                .computeIfAbsent(one.observation().series(), series -> new HashMap<>())
                .computeIfAbsent(period.year(), key -> new Published[MONTHS + 1]);
        year[period.last().getMonthValue()] = one;
      }
    }
    for (Published part : ofOneYear) {
      Observation observation = part.observation();
      Published[] year =
          cumulative.getOrDefault(observation.series(), Map.of()).get(observation.period().year());
      if (year != null) {
        check(part, year, findings);
      }
    }
  }

  /** Against the shortest period since January that holds it and more. */
  private static void check(Published part, Published[] cumulative, Findings findings) {
    Period period = part.observation().period();
    for (int last = period.last().getMonthValue() + (isSinceJanuary(period) ? 1 : 0);
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

  private static boolean isOfOneYear(Published published) {
    Period period = published.observation().period();
    return period.first().getYear() == period.year();
  }

  private static boolean isSinceJanuary(Period period) {
    return period.first().getMonthValue() == 1;
  }
}
