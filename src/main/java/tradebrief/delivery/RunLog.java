package tradebrief.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tradebrief.text.Json;

/** What ran, on which inputs, with which result. */
public final class RunLog {
  private static final String FILE = "runs.jsonl";

  private RunLog() {}

  /**
   * A run.
   *
   * @param at when it ended
   * @param command what ran
   * @param period of which period; empty text when that was not clear
   * @param manifests the SHA-256 of each manifest that it used, by the folder's name
   * @param result how it ended, in one word: {@code done}, {@code nothing}, {@code held}, {@code
   *     incomplete}, {@code rejected}, {@code busy}
   * @param summary the same in a few words
   */
  public record Row(
      Instant at,
      String command,
      String period,
      Map<String, String> manifests,
      String result,
      String summary) {
    /** Copies. */
    public Row {
      manifests = Map.copyOf(manifests);
    }

    /** Whether another run used the same and ended in the same way. */
    public boolean isLike(Row other) {
      return command.equals(other.command)
          && manifests.equals(other.manifests)
          && summary.equals(other.summary);
    }

    /** As it stands in the log. */
    public Map<String, Object> json() {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("at", at.toString());
      row.put("command", command);
      row.put("period", period);
      row.put("manifests", new TreeMap<>(manifests));
      row.put("result", result);
      row.put("summary", summary);
      return row;
    }
  }

  /** The manifests of releases, by the name of their folder. */
  public static Map<String, String> manifests(Collection<Release> releases) {
    Map<String, String> manifests = new TreeMap<>();
    releases.forEach(
        release ->
            manifests.put(String.valueOf(release.folder().getFileName()), release.manifest()));
    return manifests;
  }

  /** Adds a run. */
  public static void add(Path folder, Row row) throws IOException {
    try (Journal journal = Journal.open(folder.resolve(FILE))) {
      journal.append(row.json());
    }
  }

  /** The runs, in order; none when there is no log yet. */
  public static List<Row> read(Path folder) throws IOException {
    return Journal.rows(folder.resolve(FILE)).stream().map(RunLog::row).toList();
  }

  private static Row row(Json.Obj row) {
    Map<String, String> manifests = new LinkedHashMap<>();
    if (row.find("manifests").orElse(row) instanceof Json.Obj object) {
      object.members().keySet().forEach(name -> manifests.put(name, LedgerRow.text(object, name)));
    }
    return new Row(
        Instant.parse(LedgerRow.text(row, "at")),
        LedgerRow.text(row, "command"),
        LedgerRow.text(row, "period"),
        manifests,
        LedgerRow.text(row, "result"),
        LedgerRow.text(row, "summary"));
  }
}
