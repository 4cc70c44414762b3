package tradebrief.dataset;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
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
  private record Whole(Series series, Period period) {
    static Whole of(Published mode) {
      Series series = mode.observation().series();
      return new Whole(
          Series.of(series.area(), series.flow(), series.basis()), mode.observation().period());
    }
  }

  @Override
  public void check(Tables tables, Findings findings) {
    Levels newest = tables.newest();
    Map<Whole, List<Published>> modes =
        tables.series().stream()
            .filter(series -> !series.get(0).observation().series().mode().equals(Series.ALL_MODES))
            .flatMap(List::stream)
            .filter(one -> one.observation().amount().isPresent() && newest.isNewest(one))
            .collect(groupingBy(Whole::of, LinkedHashMap::new, toList()));
    modes.forEach(
        (whole, parts) ->
            newest
                .find(whole.series(), whole.period())
                .ifPresent(total -> check(total, parts, findings)));
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
