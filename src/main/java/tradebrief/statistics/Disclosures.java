package tradebrief.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tradebrief.model.Area;
import tradebrief.model.Flow;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;
import tradebrief.model.Status;

/**
 * The figures that their publishers keep confidential, and that follow from others that are
 * published: what secondary suppression is there to prevent. Each way is looked for by itself; one
 * that leads over another confidential figure shows when the way to that one is closed.
 */
public final class Disclosures {
  private final Statistics statistics;
  private final Levels levels;

  /** The modes of what is published of all modes together. */
  private final Map<Series, List<Series>> modes = new HashMap<>();

  private final Map<Family, Boolean> addingUp = new HashMap<>();

  /** A series, and those that it may be the sum of. */
  private record Family(Series whole, List<Series> parts) {
    boolean contains(Series series) {
      return series.equals(whole) || parts.contains(series);
    }

    List<Series> all() {
      return Stream.concat(Stream.of(whole), parts.stream()).toList();
    }
  }

  private Disclosures(Statistics statistics) {
    this.statistics = statistics;
    levels = Levels.of(statistics);
  }

  /** In which way a figure follows from others. */
  public enum Way {
    /** The total is exports and imports. */
    FLOWS,
    /** Other periods of the series add up to it, or leave it over. */
    PERIODS,
    /** The growth on a year before, and the level of that year. */
    OWN_GROWTH,
    /** The level of a year later, and the growth to it. */
    LATER_GROWTH,
    /**
     * The nation and its provinces, or all modes and each of them, where these add up in some other
     * period: as a rule they do not (facts, rule 4).
     */
    PARTS
  }

  /**
   * A confidential figure that is none.
   *
   * @param figure the release that keeps it confidential
   * @param way how it follows
   * @param from the published figures that it follows from
   */
  public record Disclosure(Observation figure, Way way, List<Observation> from) {
    /** Copies. */
    public Disclosure {
      from = List.copyOf(from);
    }
  }

  /** Every way to every confidential figure, in the order of the figures. */
  public static List<Disclosure> find(Statistics statistics) {
    Disclosures disclosures = new Disclosures(statistics);
    return statistics.latest().stream()
        .filter(Disclosures::isConfidential)
        .flatMap(disclosures::ways)
        .toList();
  }

  private static boolean isConfidential(Observation figure) {
    return figure.amount().isEmpty() && figure.status() == Status.Q;
  }

  private Stream<Disclosure> ways(Observation figure) {
    return Stream.of(
            byFlows(figure),
            byPeriods(figure),
            byOwnGrowth(figure),
            byLaterGrowth(figure),
            byParts(figure, provinces(figure.series())),
            byParts(figure, modes(figure.series())))
        .flatMap(Optional::stream);
  }

  private Optional<Disclosure> byFlows(Observation figure) {
    List<Level> others =
        Arrays.stream(Flow.values())
            .filter(flow -> flow != figure.series().flow())
            .map(flow -> levels.level(figure.series().of(flow), figure.period()))
            .toList();
    return from(figure, Way.FLOWS, others);
  }

  private Optional<Disclosure> byPeriods(Observation figure) {
    return levels
        .findDerived(figure.series(), figure.period())
        .map(sum -> new Disclosure(figure, Way.PERIODS, sum.observations()));
  }

  private Optional<Disclosure> byOwnGrowth(Observation figure) {
    Level base = levels.level(figure.series(), figure.period().minusYears(1));
    return figure.growthPublished().flatMap(growth -> from(figure, Way.OWN_GROWTH, List.of(base)));
  }

  private Optional<Disclosure> byLaterGrowth(Observation figure) {
    Period later = figure.period().minusYears(-1);
    return statistics
        .find(figure.series(), later)
        .flatMap(Observation::growthPublished)
        .flatMap(
            growth ->
                from(figure, Way.LATER_GROWTH, List.of(levels.level(figure.series(), later))));
  }

  private Optional<Disclosure> byParts(Observation figure, Family family) {
    return family.contains(figure.series()) && addsUp(family)
        ? from(
            figure,
            Way.PARTS,
            family.all().stream()
                .filter(series -> !series.equals(figure.series()))
                .map(series -> levels.level(series, figure.period()))
                .toList())
        : Optional.empty();
  }

  /** Whether there is a period of which whole and parts are known, and agree. */
  private boolean addsUp(Family family) {
    return addingUp.computeIfAbsent(
        family,
        any ->
            statistics.latest(family.whole()).stream()
                .flatMap(whole -> reconciliation(family, whole.period()).stream())
                .anyMatch(Reconciliation::withinRounding));
  }

  private Optional<Reconciliation> reconciliation(Family family, Period period) {
    return Reconciliation.find(
        levels.level(family.whole(), period),
        family.parts().stream().map(part -> levels.level(part, period)).toList());
  }

  private Family provinces(Series series) {
    return new Family(
        series.in(Area.CN),
        statistics.zones().provinces().stream()
            .map(province -> series.in(province.area()))
            .toList());
  }

  private Family modes(Series series) {
    if (modes.isEmpty()) {
      statistics.series().stream()
          .filter(part -> !part.mode().equals(Series.ALL_MODES))
          .forEach(
              part -> modes.computeIfAbsent(part.ofAllModes(), any -> new ArrayList<>()).add(part));
    }
    Series whole = series.ofAllModes();
    return new Family(whole, modes.getOrDefault(whole, List.of()));
  }

  /** Where all of these are known. */
  private static Optional<Disclosure> from(Observation figure, Way way, List<Level> all) {
    if (all.isEmpty() || !all.stream().allMatch(Level.Known.class::isInstance)) {
      return Optional.empty();
    }
    List<Observation> observations =
        all.stream().flatMap(level -> ((Level.Known) level).observations().stream()).toList();
    return Optional.of(new Disclosure(figure, way, observations));
  }
}
