package tradebrief.report;

import java.util.Optional;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;
import tradebrief.model.Status;
import tradebrief.model.Text;
import tradebrief.statistics.Gap;
import tradebrief.statistics.Level;
import tradebrief.statistics.Levels;
import tradebrief.statistics.Revisions;
import tradebrief.statistics.Statistics;

/** What kind of release a figure is of, in words. */
final class Vintages {
  private final Statistics statistics;
  private final Levels levels;
  private final Revisions revisions;
  private final Words words;
  private final FigureFormat format;

  Vintages(Statistics statistics, Words words, FigureFormat format) {
    this.statistics = statistics;
    levels = Levels.of(statistics);
    revisions = Revisions.of(statistics);
    this.words = words;
    this.format = format;
  }

  /** Of a level; "derived" where it is of no release. */
  Text of(Series series, Period period) {
    return levels.level(series, period) instanceof Level.Derived derived
        ? of(derived)
        : of(statistics.find(series, period));
  }

  /** Where a level is of no release, but follows from others. */
  Text of(Level.Derived level) {
    return words.text(
        levels.mixesReleases(level) ? "vintage.derived-across-releases" : "vintage.derived");
  }

  /** Of a release; where there is none, or it says nothing, why. */
  Text of(Optional<Observation> observation) {
    return observation.map(this::of).orElseGet(this::none);
  }

  /** Where there is no release. */
  Text none() {
    return words.text("vintage.none");
  }

  private Text of(Observation observation) {
    if (observation.isSilent()) {
      return why(Gap.find(observation.status()).orElse(Gap.NOT_PUBLISHED));
    }
    return observation.amount().isPresent()
        ? of(observation, revisions.isRevised(observation))
        : words.text("vintage.growth-only", ofGrowth(observation));
  }

  /** Of the growth published with an observation. */
  Text ofGrowth(Observation observation) {
    return of(observation, revisions.isGrowthRevised(observation));
  }

  private Text of(Observation observation, boolean revised) {
    String kind =
        observation.flags().preliminary() ? "preliminary" : revised ? "revised" : "published";
    Text vintage = words.text("vintage." + (isEstimate(observation) ? "estimated" : kind));
    return observation.status() == Status.U
        ? words.text("vintage.low-reliability", vintage)
        : vintage;
  }

  private static boolean isEstimate(Observation observation) {
    return observation.status() == Status.E || observation.status() == Status.F;
  }

  /** Why there is no level. */
  Text why(Gap gap) {
    return words.text(
        switch (gap) {
          case NOT_PUBLISHED, JOINT_ONLY, PART_MISSING -> "vintage.none";
          case SUPPRESSED, PART_SUPPRESSED -> "undefined.SUPPRESSED";
          case NOT_APPLICABLE -> "undefined.NOT_APPLICABLE";
          case INCLUDED_ELSEWHERE -> "undefined.INCLUDED_ELSEWHERE";
          case SERIES_BREAK -> "undefined.SERIES_BREAK";
        });
  }

  /** The day of a release. */
  Text day(Observation observation) {
    Text day = format.day(observation.release());
    return observation.flags().releaseApproximate() ? words.text("date.approximate", day) : day;
  }
}
