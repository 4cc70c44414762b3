package tradebrief.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tradebrief.model.Marker;
import tradebrief.model.Observation;
import tradebrief.statistics.Level;
import tradebrief.statistics.Statistics;

/** The shorthand behind a number. */
final class Markers {
  private final Statistics statistics;

  Markers(Statistics statistics) {
    this.statistics = statistics;
  }

  /** Of a published level: its status, whether it is preliminary, and whether it was revised. */
  Set<Marker> of(Observation observation) {
    Set<Marker> markers = EnumSet.noneOf(Marker.class);
    observation.status().marker().ifPresent(markers::add);
    if (observation.flags().preliminary()) {
      markers.add(Marker.P);
    }
    if (statistics.isRevised(observation)) {
      markers.add(Marker.R);
    }
    return markers;
  }

  /** Of a level, published or derived. */
  Set<Marker> of(Level.Known level) {
    return level instanceof Level.Published published
        ? of(published.observation())
        : ofComputed(level.observations());
  }

  /** Of a published growth, which may be revised without the level, or the reverse. */
  Set<Marker> ofGrowth(Observation observation) {
    Set<Marker> markers = of(observation);
    markers.removeAll(Set.of(Marker.R, Marker.C)); // it is the level that may be confidential
    if (statistics.isGrowthRevised(observation)) {
      markers.add(Marker.R);
    }
    return markers;
  }

  /**
   * What a computed number inherits: it is no better than its inputs, but is itself neither revised
   * nor a break.
   */
  Set<Marker> ofComputed(List<Observation> inputs) {
    Set<Marker> markers = EnumSet.noneOf(Marker.class);
    inputs.forEach(input -> markers.addAll(of(input)));
    markers.removeAll(Set.of(Marker.R, Marker.B));
    return markers;
  }
}
