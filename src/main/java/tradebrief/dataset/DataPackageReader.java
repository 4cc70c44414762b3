package tradebrief.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import tradebrief.dataset.Descriptor.Resource;
import tradebrief.model.Area;
import tradebrief.model.Evaluation;
import tradebrief.model.Finding;
import tradebrief.model.Observation;
import tradebrief.model.Place;
import tradebrief.text.CsvContent;
import tradebrief.text.CsvText;

/** Reads a data package strictly: everything wrong with it is said in one run. */
public final class DataPackageReader {
  /**
   * Reads and checks a data package. Bad data never throws, nor does a folder or file that is not
   * there: these are findings.
   *
   * @throws IOException when a file that is there cannot be read
   */
  public Reading read(Path folder) throws IOException {
    Findings findings = new Findings();
    PackageFolder files = new PackageFolder(folder);
    Optional<Descriptor> descriptor = descriptor(folder, files, findings);
    if (descriptor.isEmpty()) {
      return new Reading(Optional.empty(), findings.sorted());
    }
    Map<String, Table> byName = tables(descriptor.orElseThrow(), files, findings);
    byName.values().forEach(table -> PrimaryKeys.check(table, findings));
    ForeignKeys foreignKeys = new ForeignKeys(descriptor.orElseThrow(), byName, findings);
    byName.values().forEach(foreignKeys::check);
    Tables tables = new Tables(byName, findings);
    Rules.check(tables, findings);
    Optional<DataPackage> read =
        findings.errors() == 0
            ? Optional.of(dataPackage(descriptor.orElseThrow(), tables, files.files()))
            : Optional.empty();
    return new Reading(read, findings.sorted());
  }

  private static Optional<Descriptor> descriptor(
      Path folder, PackageFolder files, Findings findings) throws IOException {
    Place place = Place.wholeFile(Descriptor.FILE);
    if (!files.exists()) {
      findings.add(place.error("missing-folder", "no folder " + folder, "one with this file", ""));
      return Optional.empty();
    }
    Optional<byte[]> bytes = files.read(Descriptor.FILE);
    if (bytes.isEmpty()) {
      findings.add(
          place.error(
              "missing-file",
              "no file " + Descriptor.FILE,
              "it in the folder",
              "a data package is described by it"));
      return Optional.empty();
    }
    return new DescriptorReader(findings).read(bytes.orElseThrow());
  }

  private static Map<String, Table> tables(
      Descriptor descriptor, PackageFolder files, Findings findings) throws IOException {
    Map<String, TableReader> readers = new LinkedHashMap<>();
    for (Resource resource : descriptor.resources()) {
      TableReader reader = new TableReader(resource, findings);
      reader.readNamed(files);
      readers.put(resource.name(), reader);
    }
    TableReader observations = readers.get(Contract.OBSERVATIONS);
    // without a usable description of observations nobody can tell what another file is
    if (observations != null) {
      Map<String, byte[]> bytes = new LinkedHashMap<>();
      for (String name : files.otherCsvFiles(descriptor.paths())) {
        files
            .read(name)
            .ifPresentOrElse(
                found -> bytes.put(name, found), () -> findings.add(unspellable(name)));
      }
      CsvText.readAll(bytes, observations.charset())
          .forEach((name, content) -> addOther(name, content, files, readers, findings));
    }
    Map<String, Table> tables = new LinkedHashMap<>();
    readers.forEach((name, reader) -> tables.put(name, reader.table()));
    return tables;
  }

  /** A file that is listed but not found by its name: the locale replaced what it cannot spell. */
  private static Finding unspellable(String name) {
    return Place.wholeFile(name)
        .error(
            "undecodable-name",
            "a name that the locale of this run cannot spell",
            "a locale of UTF-8",
            "set LC_ALL=C.UTF-8");
  }

  private static void addOther(
      String name,
      CsvContent content,
      PackageFolder files,
      Map<String, TableReader> readers,
      Findings findings) {
    for (String resource : List.of(Contract.OBSERVATIONS, Contract.ZONE_TRADE)) {
      TableReader reader = readers.get(resource);
      boolean named = name.toLowerCase(Locale.ROOT).startsWith(resource);
      if (reader != null && (named || reader.isHeaderOf(content))) {
        reader.add(content);
        return;
      }
    }
    files.forget(name);
    if (readers.values().stream().anyMatch(reader -> reader.misses(content))) {
      return; // that a file is missing has its finding
    }
    findings.add(
        Place.wholeFile(name)
            .error(
                "unlisted-file",
                "a CSV file that datapackage.json does not name",
                "only files of the package",
                "a month of observations begins with the header of observations.csv; name any other"
                    + " file in datapackage.json, or move it away"));
  }

  private static DataPackage dataPackage(
      Descriptor descriptor, Tables tables, Map<Path, String> files) {
    return new DataPackage(
        descriptor.title(),
        descriptor.synthetic(),
        observations(tables, level -> level != Area.Level.ZONE),
        observations(tables, level -> level == Area.Level.ZONE),
        records(tables, Contract.ZONES, Records::zone),
        records(tables, Contract.ZONE_EVENTS, Records::zoneEvent),
        evaluations(tables),
        records(tables, Contract.PROVINCES, Records::province),
        records(tables, Contract.PREFECTURES, Records::prefecture),
        records(tables, Contract.MODES, Records::mode),
        files);
  }

  private static List<Observation> observations(Tables tables, Predicate<Area.Level> of) {
    return tables.observations().stream()
        .map(Published::observation)
        .filter(one -> of.test(one.series().area().level()))
        .toList();
  }

  private static List<Evaluation> evaluations(Tables tables) {
    List<Evaluation> evaluations = new ArrayList<>();
    evaluations.addAll(records(tables, Contract.EVALUATIONS, Records::named));
    evaluations.addAll(records(tables, Contract.EVALUATION_TOTALS, Records::tierTotal));
    return evaluations;
  }

  private static <T> List<T> records(Tables tables, String resource, Function<Row, T> meaning) {
    return tables.rows(resource).stream().map(meaning).toList();
  }
}
