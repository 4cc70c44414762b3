package tradebrief.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tradebrief.model.Evaluation;
import tradebrief.model.Mode;
import tradebrief.model.Observation;
import tradebrief.model.Prefecture;
import tradebrief.model.Province;
import tradebrief.model.SyntheticTitle;
import tradebrief.model.Zone;
import tradebrief.model.ZoneEvent;

/**
 * A data package without errors.
 *
 * @param title its title
 * @param synthetic whether its figures are made up, to try the program with
 * @param observations every release of every figure of the nation and its divisions, in the order
 *     of the files
 * @param zoneTrade the same of pilot zones; empty where the package has none
 * @param zones every pilot zone ever approved, in the order of the file
 * @param zoneEvents what happened to them, in the order of the file
 * @param evaluations what is published of their evaluation, zones named before totals; empty where
 *     the package has none
 * @param provinces the province-level divisions, in the order of the file
 * @param prefectures the prefecture-level divisions, in the order of the file
 * @param modes the supervision modes, in the order of the file; empty where the package lists none
 * @param files every file read, with the SHA-256 of what was read of it
 */
public record DataPackage(
    String title,
    boolean synthetic,
    List<Observation> observations,
    List<Observation> zoneTrade,
    List<Zone> zones,
    List<ZoneEvent> zoneEvents,
    List<Evaluation> evaluations,
    List<Province> provinces,
    List<Prefecture> prefectures,
    List<Mode> modes,
    Map<Path, String> files) {
  /** Copies. */
  public DataPackage {
    observations = List.copyOf(observations);
    zoneTrade = List.copyOf(zoneTrade);
    zones = List.copyOf(zones);
    zoneEvents = List.copyOf(zoneEvents);
    evaluations = List.copyOf(evaluations);
    provinces = List.copyOf(provinces);
    prefectures = List.copyOf(prefectures);
    modes = List.copyOf(modes);
    files = Map.copyOf(files);
  }

  /** The same package, with the trade of zones among the observations. */
  public DataPackage withZoneTrade() {
    return zoneTrade.isEmpty()
        ? this
        : new DataPackage(
            title,
            synthetic,
            Stream.concat(observations.stream(), zoneTrade.stream()).toList(),
            List.of(),
            zones,
            zoneEvents,
            evaluations,
            provinces,
            prefectures,
            modes,
            files);
  }

  /**
   * Its title, when its figures are made up: they are not to be shown without it. Without its own
   * word for that, which whoever shows it says.
   */
  public Optional<String> findSyntheticTitle() {
    return synthetic ? Optional.of(SyntheticTitle.withoutMark(title)) : Optional.empty();
  }
}
