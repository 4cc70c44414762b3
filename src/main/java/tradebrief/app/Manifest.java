package tradebrief.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tradebrief.model.AsOf;
import tradebrief.model.Period;
import tradebrief.template.Template;
import tradebrief.text.Json;
import tradebrief.text.JsonText;

/**
 * {@code manifest.json}: what a report was made of and what came out, so that it can be made again
 * and compared. It has no time of day and no absolute path in it: the same inputs give the same
 * bytes.
 */
final class Manifest {
  static final String NAME = "manifest.json";

  private Manifest() {}

  static String content(
      ReportRequest request,
      Template template,
      Period period,
      AsOf asOf,
      List<Path> inputs,
      Map<String, byte[]> outputs)
      throws IOException {
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("command", "report");
    arguments.put("period", period.toString());
    arguments.put("area", request.area().map(Object::toString).orElse("each-province"));
    arguments.put("template", template.name());
    arguments.put("lang", request.languages().stream().map(Object::toString).toList());
    arguments.put("format", request.formats().stream().map(Object::toString).toList());
    arguments.put("edition", request.edition().toString());
    arguments.put("as-of", request.asOf().map(Object::toString));
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("program", "tradebrief");
    manifest.put("version", Program.version());
    manifest.put("arguments", arguments);
    manifest.put("as_of", asOf.date().toString());
    manifest.put("inputs", hashes(request, template, inputs));
    Map<String, Object> hashes = new TreeMap<>();
    outputs.forEach((name, content) -> hashes.put(name, Sha256.of(content)));
    manifest.put("outputs", hashes);
    return JsonText.write(manifest);
  }

  /** The files that the manifest of a folder names, itself included; none without a manifest. */
  static Set<String> outputs(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return Set.of();
    }
    Set<String> names = new HashSet<>(Set.of(NAME));
    JsonText.read(NAME, Files.readAllBytes(file))
        .root()
        .filter(Json.Obj.class::isInstance)
        .flatMap(root -> ((Json.Obj) root).find("outputs"))
        .filter(Json.Obj.class::isInstance)
        .ifPresent(outputs -> names.addAll(((Json.Obj) outputs).members().keySet()));
    return names;
  }

  private static Map<String, Object> hashes(
      ReportRequest request, Template template, List<Path> inputs) throws IOException {
    Map<String, Object> hashes = new TreeMap<>();
    for (Path input : inputs) {
      hashes.put(
          request.data().relativize(input).toString().replace('\\', '/'),
          Sha256.of(Files.readAllBytes(input)));
    }
    Path file = request.templates().resolve(template.file());
    hashes.put("template:" + template.file(), Sha256.of(Files.readAllBytes(file)));
    return hashes;
  }
}
