package tradebrief.delivery;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import tradebrief.model.Area;
import tradebrief.model.Direction;
import tradebrief.model.Finding;
import tradebrief.model.Language;
import tradebrief.model.Period;
import tradebrief.model.Place;
import tradebrief.model.Text;
import tradebrief.text.CsvRow;
import tradebrief.text.CsvText;
import tradebrief.text.Json;
import tradebrief.text.JsonText;
import tradebrief.text.Sha256;

/** Reads a folder that {@code report} made, and checks every file against the manifest. */
public final class ReleaseReader {
  private static final String MANIFEST = "manifest.json";
  private static final String FIGURES = "figures.csv";

  private final Path folder;
  private final List<Finding> findings;

  private ReleaseReader(Path folder, List<Finding> findings) {
    this.folder = folder;
    this.findings = findings;
  }

  /**
   * The release of a folder; empty when there is a finding.
   *
   * @param findings is given everything wrong: files that are missing or other than in the manifest
   * @throws IOException when a file that is there cannot be read
   */
  public static Optional<Release> read(Path folder, List<Finding> findings) throws IOException {
    return new ReleaseReader(folder, findings).read();
  }

  private Optional<Release> read() throws IOException {
    int before = findings.size();
    if (!Files.isRegularFile(folder.resolve(MANIFEST))) {
      report(MANIFEST, "no-manifest", "no manifest", "a folder that report made", "run report");
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(folder.resolve(MANIFEST));
    Optional<Json.Obj> manifest = object(JsonText.read(MANIFEST, bytes).root());
    Map<String, String> hashes =
        manifest.flatMap(root -> object(root.find("outputs"))).map(this::hashes).orElse(Map.of());
    Optional<Json.Arr> editions =
        manifest.flatMap(root -> root.find("editions")).flatMap(ReleaseReader::array);
    boolean complete =
        editions.stream()
            .flatMap(all -> all.items().stream())
            .flatMap(one -> object(Optional.of(one)).stream())
            .allMatch(edition -> edition.find("directions").isPresent());
    if (manifest.isEmpty() || editions.isEmpty() || !complete || !hashes.containsKey(FIGURES)) {
      report(
          MANIFEST, "manifest", "no manifest of this version", "what report writes", "run report");
      return Optional.empty();
    }
    checkFiles(hashes);
    if (findings.size() > before) {
      return Optional.empty();
    }
    try {
      return Optional.of(release(manifest.get(), Sha256.of(bytes), editions.get(), hashes));
    } catch (IllegalArgumentException | DateTimeException e) {
      report(MANIFEST, "manifest", String.valueOf(e.getMessage()), "what report writes", "");
      return Optional.empty();
    }
  }

  private void checkFiles(Map<String, String> hashes) throws IOException {
    for (Map.Entry<String, String> entry : hashes.entrySet()) {
      Path file = folder.resolve(entry.getKey());
      if (!Files.isRegularFile(file)) {
        report(entry.getKey(), "missing-file", "no such file", "it, as in the manifest", "");
      } else if (!Sha256.of(Files.readAllBytes(file)).equals(entry.getValue())) {
        report(
            entry.getKey(),
            "changed-file",
            "another content than report made",
            "SHA-256 " + entry.getValue(),
            "run report again; a finished file is never changed by hand");
      }
    }
  }

  private Release release(
      Json.Obj manifest, String hash, Json.Arr editions, Map<String, String> hashes)
      throws IOException {
    Json.Obj arguments = object(manifest.find("arguments")).orElse(manifest);
    List<Json.Obj> objects =
        editions.items().stream().flatMap(item -> object(Optional.of(item)).stream()).toList();
    Map<String, Map<String, FigureText>> figures =
        figures(membersByArea(objects, "markers"), membersByArea(objects, "directions"));
    return new Release(
        folder,
        hash,
        Period.parse(text(arguments, "period")),
        Optional.of(text(arguments, "as-of")).filter(day -> !day.isEmpty()).map(LocalDate::parse),
        flag(manifest, "synthetic"),
        flag(manifest, "draft"),
        text(arguments, "template"),
        objects.stream()
            .map(edition -> edition(edition, figures.getOrDefault(text(edition, "area"), Map.of())))
            .toList(),
        hashes);
  }

  private static Edition edition(Json.Obj edition, Map<String, FigureText> figures) {
    Map<Language, Map<String, String>> words = new HashMap<>();
    for (Language language : Language.base()) {
      words.put(language, texts(object(edition.find("words_" + language)).orElse(edition)));
    }
    return new Edition(Area.parse(text(edition, "area")), words, figures);
  }

  /** What the manifest says of figures by area and id. */
  private static Map<String, Map<String, String>> membersByArea(
      List<Json.Obj> editions, String name) {
    Map<String, Map<String, String>> members = new HashMap<>();
    editions.forEach(
        edition ->
            members.put(
                text(edition, "area"),
                object(edition.find(name)).map(ReleaseReader::texts).orElse(Map.of())));
    return members;
  }

  private Map<String, Map<String, FigureText>> figures(
      Map<String, Map<String, String>> markers, Map<String, Map<String, String>> directions)
      throws IOException {
    Map<String, Map<String, FigureText>> figures = new HashMap<>();
    List<CsvRow> rows =
        CsvText.read(FIGURES, Files.readAllBytes(folder.resolve(FIGURES)), StandardCharsets.UTF_8)
            .rows();
    List<String> header = rows.get(0).texts();
    for (CsvRow row : rows.subList(1, rows.size())) {
      Map<String, String> cells = new HashMap<>();
      for (int i = 0; i < header.size(); i++) {
        cells.put(header.get(i), row.texts().get(i));
      }
      String area = cells.getOrDefault("area", "");
      String id = cells.getOrDefault("figure", "");
      BigDecimal value = new BigDecimal(cells.getOrDefault("value", "0"));
      FigureText figure =
          new FigureText(
              value,
              Text.each(language -> Objects.toString(cells.get("text_" + language), "")),
              markers.getOrDefault(area, Map.of()).getOrDefault(id, ""),
              Optional.ofNullable(directions.getOrDefault(area, Map.of()).get(id))
                  .map(word -> Direction.valueOf(word.toUpperCase(Locale.ROOT)))
                  .orElseGet(() -> Direction.ofSign(value.signum())));
      figures.computeIfAbsent(area, key -> new HashMap<>()).put(id, figure);
    }
    return figures;
  }

  private Map<String, String> hashes(Json.Obj outputs) {
    return new TreeMap<>(texts(outputs));
  }

  /** The members that are texts; of a list of texts, these on a line each. */
  private static Map<String, String> texts(Json.Obj object) {
    Map<String, String> texts = new LinkedHashMap<>();
    object
        .members()
        .forEach(
            (name, value) -> {
              if (value instanceof Json.Str text) {
                texts.put(name, text.text());
              } else if (value instanceof Json.Arr list) {
                texts.put(name, String.join("\n", items(list)));
              }
            });
    return texts;
  }

  private static List<String> items(Json.Arr list) {
    List<String> items = new ArrayList<>();
    for (Json item : list.items()) {
      if (item instanceof Json.Str text) {
        items.add(text.text());
      }
    }
    return items;
  }

  private static String text(Json.Obj object, String name) {
    return object.find(name).orElse(object) instanceof Json.Str text ? text.text() : "";
  }

  private static boolean flag(Json.Obj object, String name) {
    return object.find(name).orElse(object) instanceof Json.Bool flag && flag.value();
  }

  private static Optional<Json.Obj> object(Optional<Json> value) {
    return value.filter(Json.Obj.class::isInstance).map(Json.Obj.class::cast);
  }

  private static Optional<Json.Arr> array(Json value) {
    return value instanceof Json.Arr array ? Optional.of(array) : Optional.empty();
  }

  private void report(String file, String code, String found, String expected, String hint) {
    findings.add(
        Place.wholeFile(folder.resolve(file).toString()).error(code, found, expected, hint));
  }
}
