package tradebrief.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who let which release go out. An approval is of one manifest, and so of every byte of its files:
 * a release that is made again with another content has none.
 */
public final class Approvals {
  private static final String FILE = "approvals.jsonl";

  private Approvals() {}

  /** Writes an approval down. */
  public static void add(Path folder, Release release, String by, Clock clock) throws IOException {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("at", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
    row.put("by", by);
    row.put("folder", String.valueOf(release.folder().getFileName()));
    row.put("manifest", release.manifest());
    try (Journal journal = Journal.open(folder.resolve(FILE))) {
      journal.append(row);
    }
  }

  /** Who approved a release, the latest; empty when nobody did. */
  public static Optional<String> find(Path folder, Release release) throws IOException {
    return Journal.rows(folder.resolve(FILE)).stream()
        .filter(row -> LedgerRow.text(row, "manifest").equals(release.manifest()))
        .map(row -> LedgerRow.text(row, "by"))
        .reduce((earlier, later) -> later);
  }
}
