package tradebrief.dataset;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tradebrief.model.Finding;
import tradebrief.model.Observation;

/**
 * {@code level-not-repeated}: of every figure the latest release holds. One that gives a growth
 * without a value leaves the figure without a level, which earlier releases had.
 */
final class LevelNotRepeatedRule implements Rule {
  @Override
  public void check(Tables tables, Findings findings) {
    for (List<Published> series : tables.series()) {
      for (Published one : series) {
        if (isGrowthAlone(one.observation())) {
          findLevelThatItEnds(one, series)
              .map(level -> finding(one, level))
              .ifPresent(findings::add);
        }
      }
    }
  }

  private static boolean isGrowthAlone(Observation one) {
    return one.amount().isEmpty() && one.growthPublished().isPresent() && !one.status().isMissing();
  }

  /** The latest level before it; empty where there is none, or a later release has one again. */
  private static Optional<Published> findLevelThatItEnds(Published growth, List<Published> series) {
    return series.stream()
        .filter(other -> other.observation().period().equals(growth.observation().period()))
        .filter(other -> other.observation().amount().isPresent())
        .max(comparing(other -> other.observation().release()))
        .filter(level -> level.observation().release().isBefore(growth.observation().release()));
  }

  private static Finding finding(Published growth, Published level) {
    return growth
        .valuePlace()
        .warning(
            "level-not-repeated",
            String.format(
                Locale.ROOT,
                "no value beside the growth released %s",
                growth.observation().release()),
            String.format(
                Locale.ROOT,
                "the value again, if it still holds: %s, released %s at %s",
                Figures.of(Levels.amount(level)),
                level.observation().release(),
                level.valuePlace()),
            "the latest release holds: without a value the figure has no level any more");
  }
}
