package tradebrief.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tradebrief.model.Interval;
import tradebrief.model.Marker;
import tradebrief.model.Observation;

/** The shorthand of figures: what stands behind a number in square brackets. */
public final class Markers {
  private final Revisions revisions;

  private Markers(Revisions revisions) {
    this.revisions = revisions;
  }

  /** The shorthand of what is known to some statistics. */
  public static Markers of(Statistics statistics) {
    return new Markers(Revisions.of(statistics));
  }

  /**
   * Whether a number that is shown with so many decimals reads as zero, but is not.
   *
   * @param interval what the rounding of its inputs leaves open, if anything; when zero is among it
   *     nobody knows
   */
  public static boolean isLow(BigDecimal number, int decimals, Optional<Interval> interval) {
    return number.signum() != 0
        && number.setScale(decimals, RoundingMode.HALF_UP).signum() == 0
        && interval.filter(open -> open.contains(BigDecimal.ZERO)).isEmpty();
  }

  /** Of a level, published or derived. */
  public Set<Marker> ofLevel(Level.Known level) {
    return level instanceof Level.Published published
        ? ofPublished(published.observation())
        : ofComputed(level.observations());
  }

  /** Its status, whether it is preliminary, and whether it was revised. */
  private Set<Marker> ofPublished(Observation observation) {
    Set<Marker> markers = EnumSet.noneOf(Marker.class);
    observation.status().marker().ifPresent(markers::add);
    if (observation.flags().preliminary()) {
      markers.add(Marker.P);
    }
    if (revisions.isRevised(observation)) {
      markers.add(Marker.R);
    }
    return markers;
  }

  /** Of a published growth, which may be revised without the level, or the reverse. */
  public Set<Marker> ofGrowth(Observation observation) {
    Set<Marker> markers = ofPublished(observation);
    markers.removeAll(Set.of(Marker.R, Marker.C)); // it is the level that may be confidential
    if (revisions.isGrowthRevised(observation)) {
      markers.add(Marker.R);
    }
    return markers;
  }

  /**
   * Of what a release changed of an earlier one: as {@link #ofComputed}, but as final as the later
   * one.
   */
  public Set<Marker> ofRevision(Observation later, Observation earlier) {
    Set<Marker> markers = ofComputed(List.of(later, earlier));
    if (!ofPublished(later).contains(Marker.P)) {
      markers.remove(Marker.P);
    }
    return markers;
  }

  /**
   * What a computed number inherits: it is no better than its inputs, but is itself neither revised
   * nor a break.
   */
  public Set<Marker> ofComputed(List<Observation> inputs) {
    Set<Marker> markers = EnumSet.noneOf(Marker.class);
    inputs.forEach(input -> markers.addAll(ofPublished(input)));
    markers.removeAll(Set.of(Marker.R, Marker.B));
    return markers;
  }
}
