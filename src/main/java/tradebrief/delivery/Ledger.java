package tradebrief.delivery;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tradebrief.text.Json;

/**
 * What became of every letter to every recipient. Each step is on disk before the next is taken, so
 * that after a crash at any point it is known of each letter whether it may be sent.
 */
public final class Ledger implements Closeable {
  static final String FILE = "ledger.jsonl";

  private final Journal journal;
  private final Clock clock;

  /** A briefing and a recipient: the state of each letter by its content, the latest last. */
  private final Map<String, Map<String, ParcelState>> states = new HashMap<>();

  private final Taken taken = new Taken();

  private Ledger(Journal journal, Clock clock) {
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Opens it for the run that holds the lock. What a killed run left between the end of a mail and
   * the server's answer is unknown from now on.
   *
   * @throws DamagedJournalException when it is not as it was written
   */
  static Ledger open(RunLock lock, Clock clock) throws IOException {
    return open(Journal.open(lock.folder().resolve(FILE)), clock);
  }

  static Ledger open(Journal journal, Clock clock) throws IOException {
    Ledger ledger = new Ledger(journal, clock);
    List<LedgerRow> rows = rows(journal.rows());
    rows.forEach(ledger::remember);
    for (LedgerRow row : lost(rows)) {
      LedgerRow unknown =
          new LedgerRow(
              ledger.now(),
              ParcelState.UNKNOWN,
              row.release(),
              row.manifest(),
              row.recipient(),
              row.content(),
              "the run ended before the server's answer was written down");
      ledger.append(unknown);
    }
    return ledger;
  }

  /** Its rows, in order; none when there is no ledger yet. */
  public static List<LedgerRow> read(Path folder) throws IOException {
    return rows(Journal.rows(folder.resolve(FILE)));
  }

  private static List<LedgerRow> rows(List<Json.Obj> lines) {
    return lines.stream().flatMap(row -> LedgerRow.of(row).stream()).toList();
  }

  /** The letters whose last row says that they were ending. */
  private static List<LedgerRow> lost(List<LedgerRow> rows) {
    Map<String, LedgerRow> last = new LinkedHashMap<>();
    rows.forEach(row -> last.put(row.key() + " " + row.content(), row));
    return last.values().stream().filter(row -> row.state() == ParcelState.ENDING).toList();
  }

  /** That a torn last line was cut off; empty when none was. */
  Optional<String> repaired() {
    return journal.repaired();
  }

  private void remember(LedgerRow row) {
    Map<String, ParcelState> contents =
        states.computeIfAbsent(row.key(), key -> new LinkedHashMap<>());
    contents.remove(row.content());
    contents.put(row.content(), row.state());
    taken.remember(row);
  }

  /** What recipients have of it all. */
  Taken taken() {
    return taken;
  }

  /** The state of a letter; empty when it was never tried. */
  Optional<ParcelState> find(Parcel parcel) {
    return Optional.ofNullable(contents(parcel).get(parcel.content()));
  }

  /** The states of other letters of the same briefing to the same recipient. */
  List<ParcelState> others(Parcel parcel) {
    Map<String, ParcelState> others = new LinkedHashMap<>(contents(parcel));
    others.remove(parcel.content());
    return new ArrayList<>(others.values());
  }

  private Map<String, ParcelState> contents(Parcel parcel) {
    return states.getOrDefault(parcel.key(), Map.of());
  }

  /**
   * Writes down how far a letter has come.
   *
   * @throws IOException when that is not on disk, as when it is full
   */
  void write(Parcel parcel, ParcelState state, String detail) throws IOException {
    append(LedgerRow.of(parcel, state, now(), detail));
  }

  private void append(LedgerRow row) throws IOException {
    journal.append(row.json());
    remember(row);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  @Override
  public void close() throws IOException {
    journal.close();
  }
}
