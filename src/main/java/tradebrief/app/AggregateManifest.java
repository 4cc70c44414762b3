package tradebrief.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tradebrief.aggregate.Answer;
import tradebrief.aggregate.Publication;
import tradebrief.aggregate.records.InputFile;
import tradebrief.text.Sha256;

/**
 * What {@code manifest.json} says of an aggregation: of which files, and what became of each row.
 * It does not say by which engine: that makes no difference.
 */
final class AggregateManifest {
  private AggregateManifest() {}

  /** All that it says but what came out. */
  static Map<String, Object> head(AggregateRequest request, Answer answer, List<InputFile> inputs)
      throws IOException {
    Publication publication = request.publication();
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("command", "aggregate");
    arguments.put("area", publication.area().toString());
    arguments.put("basis", publication.basis().toString());
    arguments.put("status", publication.status().toString());
    arguments.put("release", publication.release().toString());
    arguments.put("source", publication.source());
    arguments.put("complete", publication.complete());
    arguments.put("max-rejected", request.maxRejected());
    Map<String, Object> rows = new LinkedHashMap<>();
    rows.put("in", answer.rowsIn());
    rows.put("aggregated", answer.rowsSummed());
    rows.put("rejected", answer.rowsRejected());
    rows.put("faults", new LinkedHashMap<>(answer.faults()));
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("program", "tradebrief");
    manifest.put("version", Program.version());
    manifest.put("arguments", arguments);
    manifest.put("synthetic", publication.synthetic());
    manifest.put("rows", rows);
    manifest.put("inputs", inputs(inputs));
    return manifest;
  }

  private static List<Object> inputs(List<InputFile> inputs) throws IOException {
    List<Object> described = new ArrayList<>();
    for (InputFile input : inputs) {
      Map<String, Object> file = new LinkedHashMap<>();
      file.put("name", input.name());
      // elsewhere the name must do
      if (!input.isElsewhere()) {
        Path path = Path.of(input.address());
        file.put("bytes", Files.size(path));
        try (InputStream content = Files.newInputStream(path)) {
          file.put("sha256", Sha256.of(content));
        }
      }
      described.add(file);
    }
    return described;
  }
}
