package tradebrief.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tradebrief.model.Amount;
import tradebrief.model.Interval;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;

/**
 * {@code modes-above-total}: the modes of which there are figures do not add up to more than all
 * modes, by the newest releases. Doubtful only: a mode may wait for its revision.
 */
final class ModesAboveTotalRule implements Rule {
  @Override
  public void check(Tables tables, Findings findings) {
    Levels newest = tables.newest();
    Map<Series, Map<Period, List<Published>>> modes = new LinkedHashMap<>();
    for (Published one : newest.all()) {
      Series series = one.observation().series();
      if (!series.mode().equals(Series.ALL_MODES)) {
        modes
            .computeIfAbsent(series.ofAllModes(), all -> new LinkedHashMap<>())
            .computeIfAbsent(one.observation().period(), period -> new ArrayList<>())
            .add(one);
      }
    }
    modes.forEach(
        (series, byPeriod) ->
            byPeriod.forEach(
                (period, parts) ->
                    newest
                        .find(series, period)
                        .filter(total -> mayBeBelow(total, parts))
                        .ifPresent(total -> check(total, parts, findings))));
  }

  /** False where the figures as published add up to no more: nearly always. */
  private static boolean mayBeBelow(Published total, List<Published> parts) {
    Amount all = Levels.amount(total);
    BigDecimal sum = BigDecimal.ZERO;
    for (Published part : parts) {
      if (Levels.amount(part).unit() != all.unit()) {
        return true;
      }
      sum = sum.add(Levels.amount(part).value());
    }
    return sum.compareTo(all.value()) > 0;
  }

  private static void check(Published total, List<Published> parts, Findings findings) {
    Amount all = Levels.amount(total);
    if (parts.stream()
        .anyMatch(one -> !Levels.amount(one).unit().currency().equals(all.unit().currency()))) {
      return;
    }
    Interval sum =
        parts.stream()
            .map(one -> Levels.amount(one).interval())
            .reduce(Interval::plus)
            .orElseThrow();
    if (sum.low().compareTo(all.interval().high()) > 0) {
      LocalDate oldest =
          parts.stream()
              .map(one -> one.observation().release())
              .min(Comparator.naturalOrder())
              .orElseThrow();
      findings.addRepeated(
          ReleaseDay.of(total),
          total
              .valuePlace()
              .warning(
                  "modes-above-total",
                  Figures.of(all) + " of all modes, released " + total.observation().release(),
                  String.format(
                      Locale.ROOT,
                      "at least %s, the sum of %d modes (the oldest released %s)",
                      Figures.plain(sum.low().divide(all.unit().size())),
                      parts.size(),
                      oldest),
                  oldest.equals(total.observation().release())
                      ? "one of them is wrong"
                      : "a mode was not revised with the others; see --complete of aggregate"));
    }
  }
}
