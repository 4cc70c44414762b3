package tradebrief.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tradebrief.delivery.Ledger;
import tradebrief.delivery.LedgerRow;
import tradebrief.delivery.RunLog;
import tradebrief.delivery.Settings;
import tradebrief.delivery.SettingsReader;
import tradebrief.model.Finding;

/** Reads what ran, and what became of every mail. */
public final class HistoryRun {
  private HistoryRun() {}

  /**
   * What was read.
   *
   * @param runs the runs, in order
   * @param mails the rows of the ledger, in order
   * @param findings what is wrong with the settings; nothing was read when there is one
   */
  public record History(List<RunLog.Row> runs, List<LedgerRow> mails, List<Finding> findings) {
    /** Copies. */
    public History {
      runs = List.copyOf(runs);
      mails = List.copyOf(mails);
      findings = List.copyOf(findings);
    }
  }

  /**
   * Reads it.
   *
   * @throws IOException when a file that is there cannot be read, or is not as it was written
   */
  public static History run(Path settings) throws IOException {
    List<Finding> findings = new ArrayList<>();
    Optional<Settings> read = SettingsReader.read(settings, findings);
    if (read.isEmpty()) {
      return new History(List.of(), List.of(), findings);
    }
    return new History(RunLog.read(read.get().state()), Ledger.read(read.get().state()), findings);
  }
}
