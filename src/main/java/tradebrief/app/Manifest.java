package tradebrief.app;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tradebrief.model.AsOf;
import tradebrief.model.Language;
import tradebrief.model.Period;
import tradebrief.report.Marked;
import tradebrief.report.Report;
import tradebrief.template.Template;
import tradebrief.text.Json;
import tradebrief.text.JsonText;
import tradebrief.text.Sha256;

/**
 * {@code manifest.json}: what a report was made of and what came out, so that it can be made again
 * and compared. It has no time of day and no absolute path in it: the same inputs give the same
 * bytes.
 */
final class Manifest {
  static final String NAME = "manifest.json";

  private Manifest() {}

  /**
   * All that it says but what came out.
   *
   * @param reports what the editions say, one an area
   */
  static Map<String, Object> head(
      ReportRequest request, Preparation.Ready ready, Template template, List<Report> reports)
      throws IOException {
    Report first = reports.get(0);
    Map<String, Object> manifest = inputs(request, ready, template, first.period(), first.asOf());
    manifest.put("editions", reports.stream().map(Manifest::edition).toList());
    return manifest;
  }

  /** What a report is made of: when it is the same, the report is. */
  static Map<String, Object> inputs(
      ReportRequest request, Preparation.Ready ready, Template template, Period period, AsOf asOf)
      throws IOException {
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("command", "report");
    arguments.put("period", period.toString());
    arguments.put("area", request.area().map(Object::toString).orElse("each-province"));
    arguments.put("template", template.name());
    arguments.put("lang", ready.languages().stream().map(Object::toString).toList());
    arguments.put("format", request.formats().stream().map(Object::toString).toList());
    arguments.put("edition", request.edition().toString());
    arguments.put("as-of", request.asOf().map(Object::toString));
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("program", "tradebrief");
    manifest.put("version", Program.version());
    manifest.put("arguments", arguments);
    manifest.put("as_of", asOf.date().toString());
    manifest.put("synthetic", ready.data().synthetic());
    manifest.put("draft", request.draft());
    manifest.put("inputs", inputs(request, ready, template));
    return manifest;
  }

  /** The whole text. */
  static String content(Map<String, Object> head, Map<String, byte[]> outputs) {
    Map<String, Object> manifest = new LinkedHashMap<>(head);
    manifest.put("outputs", hashes(outputs));
    return JsonText.write(manifest);
  }

  /**
   * What a mail says of an edition beside its figures: the words of its head, markers, directions.
   */
  private static Map<String, Object> edition(Report report) {
    Map<String, Object> edition = new LinkedHashMap<>();
    edition.put("area", report.area().code());
    for (Language language : Language.base()) {
      Map<String, Object> words = new LinkedHashMap<>();
      words.put("title", report.front().title().in(language));
      words.put("subtitle", report.front().subtitle().in(language));
      words.put("organisation", report.front().organisation().in(language));
      words.put("shorthand", report.front().shorthand().stream().map(t -> t.in(language)).toList());
      report.derivedLevels().ifPresent(names -> words.put("derived.names", names.in(language)));
      edition.put("words_" + language, words);
    }
    Map<String, Object> markers = new LinkedHashMap<>();
    report.figures().values().stream()
        .filter(figure -> !figure.markers().isEmpty())
        .forEach(figure -> markers.put(figure.id(), Marked.suffix(figure.markers()).strip()));
    edition.put("markers", markers);
    Map<String, Object> directions = new LinkedHashMap<>();
    report.figures().values().stream()
        .filter(figure -> !figure.direction().isSign())
        .forEach(figure -> directions.put(figure.id(), figure.direction().toString()));
    edition.put("directions", directions);
    return edition;
  }

  /**
   * What the manifest of a folder says of the report there.
   *
   * @param outputs the files that it names, itself included; none without a manifest
   * @param synthetic whether the figures are made up; empty without a manifest
   */
  record Made(Set<String> outputs, Optional<Boolean> synthetic) {
    /** Of no report. */
    static final Made NONE = new Made(Set.of(), Optional.empty());

    /** Copies. */
    Made {
      outputs = Set.copyOf(outputs);
    }
  }

  /** What it says of the report in a folder. */
  static Made made(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return Made.NONE;
    }
    Set<String> names = new HashSet<>(Set.of(NAME));
    Optional<Json> root = JsonText.read(NAME, Files.readAllBytes(file)).root();
    member(root, "outputs", Json.Obj.class)
        .ifPresent(outputs -> names.addAll(outputs.members().keySet()));
    return new Made(names, member(root, "synthetic", Json.Bool.class).map(Json.Bool::value));
  }

  private static <T extends Json> Optional<T> member(
      Optional<Json> root, String name, Class<T> kind) {
    return root.filter(Json.Obj.class::isInstance)
        .flatMap(object -> ((Json.Obj) object).find(name))
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  /** What was read: a file of that name may be another one by now. */
  private static Map<String, String> inputs(
      ReportRequest request, Preparation.Ready ready, Template template) {
    Map<String, String> inputs = new TreeMap<>();
    ready
        .data()
        .files()
        .forEach(
            (file, hash) ->
                inputs.put(request.data().relativize(file).toString().replace('\\', '/'), hash));
    inputs.put("template:" + template.file(), template.sha256());
    ready
        .translations()
        .forEach(found -> inputs.put("template:" + found.locale().file(), found.sha256()));
    ready.house().files().forEach((name, hash) -> inputs.put("house:" + name, hash));
    return inputs;
  }

  /** Of each content, by its name; on as many threads as there are cores. */
  private static Map<String, String> hashes(Map<String, byte[]> contents) {
    return new TreeMap<>(
        contents.entrySet().parallelStream()
            .collect(toMap(Map.Entry::getKey, content -> Sha256.of(content.getValue()))));
  }
}
