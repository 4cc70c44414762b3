package tradebrief.query;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tradebrief.model.Amount;
import tradebrief.model.Marker;
import tradebrief.model.Observation;
import tradebrief.model.Text;
import tradebrief.report.Marked;
import tradebrief.report.MissingReason;
import tradebrief.statistics.Level;
import tradebrief.statistics.Markers;

/** The numbers of releases as published, and the key to the shorthand beside them. */
final class ReleaseCells {
  private final Set<Marker> used = EnumSet.noneOf(Marker.class);

  /**
   * The level of a release, or why there is none.
   *
   * @param release empty when nothing was released
   * @param markers the shorthand of the day
   */
  Grid.Cell level(Optional<Observation> release, Markers markers) {
    return cell(
        release,
        release.flatMap(Observation::amount).map(Amount::value),
        release.flatMap(Level.Published::find).map(markers::ofLevel).orElse(Set.of()));
  }

  /** The growth published with a release, likewise. */
  Grid.Cell growth(Optional<Observation> release, Markers markers) {
    return cell(
        release,
        release.flatMap(Observation::growthPublished),
        release.map(markers::ofGrowth).orElse(Set.of()));
  }

  private Grid.Cell cell(
      Optional<Observation> release, Optional<BigDecimal> number, Set<Marker> markers) {
    if (number.isPresent()) {
      used.addAll(markers);
      return NumberText.asPublished(number.get(), Marked.suffix(markers));
    }
    Marker missing = MissingReason.of(release).marker();
    used.add(missing);
    return Grid.Cell.number(missing.toString(), "");
  }

  /** What the shorthand of all cells so far means. */
  List<Text> key(Labels labels) {
    return used.stream().map(labels::key).toList();
  }
}
