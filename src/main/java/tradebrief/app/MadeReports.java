package tradebrief.app;

import static java.util.Comparator.naturalOrder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tradebrief.delivery.Release;
import tradebrief.delivery.ReleaseReader;
import tradebrief.model.Area;
import tradebrief.model.Finding;
import tradebrief.model.Period;

/** The folders that {@code report} made. */
final class MadeReports {
  private final Path out;
  private final Optional<LocalDate> asOf;

  MadeReports(Path out, Optional<LocalDate> asOf) {
    this.out = out;
    this.asOf = asOf;
  }

  /** The newest period of which there is a folder; empty when there is none. */
  Optional<Period> newest() throws IOException {
    if (!Files.isDirectory(out)) {
      return Optional.empty();
    }
    try (Stream<Path> folders = Files.list(out)) {
      return folders
          .map(folder -> String.valueOf(folder.getFileName()))
          .filter(name -> name.contains("@") == asOf.isPresent())
          .flatMap(name -> period(name).stream())
          .max(Period.NEWEST_LAST.thenComparing(naturalOrder()));
    }
  }

  private static Optional<Period> period(String folder) {
    String name = folder.replaceFirst("@.*$", "").replaceFirst("\\.(\\d{6}|each-province)$", "");
    try {
      return Optional.of(Period.parse(name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * The release that holds the edition of each area; areas of which nothing was made are left out.
   *
   * @param findings is given everything wrong with the folders
   */
  Map<Area, Release> read(Period period, Collection<Area> areas, List<Finding> findings)
      throws IOException {
    Map<Path, Optional<Release>> read = new LinkedHashMap<>();
    Map<Area, Release> releases = new LinkedHashMap<>();
    for (Area area : areas) {
      for (Path folder : candidates(period, area)) {
        if (Files.isDirectory(folder) && !releases.containsKey(area)) {
          if (!read.containsKey(folder)) {
            read.put(folder, ReleaseReader.read(folder, findings));
          }
          read.getOrDefault(folder, Optional.empty())
              .ifPresent(release -> releases.put(area, release));
        }
      }
    }
    return releases;
  }

  /** What folders and logs call a report: as known on a day, if one was asked for. */
  static String name(String report, Optional<LocalDate> asOf) {
    return report + asOf.map(date -> "@" + date).orElse("");
  }

  private List<Path> candidates(Period period, Area area) {
    Stream<String> names =
        area.equals(Area.CN)
            ? Stream.of(period.toString())
            : Stream.of(period + "." + area, period + ".each-province");
    return names.map(name -> out.resolve(name(name, asOf))).toList();
  }
}
