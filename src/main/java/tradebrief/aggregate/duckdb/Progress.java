package tradebrief.aggregate.duckdb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBPreparedStatement;
import org.duckdb.QueryProgress;
import tradebrief.aggregate.Watch;
import tradebrief.aggregate.records.InputFile;

/**
 * How far a statement or a reading is.
 *
 * @param watch is told
 * @param task what is done, in a word or two
 * @param total bytes of the files
 */
record Progress(Watch watch, String task, long total) {
  private static final long EVERY_MILLISECONDS = 250;

  /** Tells nobody. */
  static Progress none() {
    return new Progress((task, bytes, total, rows) -> {}, "", 0);
  }

  /** How many bytes files have. */
  static long size(List<InputFile> files) throws IOException {
    long size = 0;
    for (InputFile file : files) {
      size += Files.size(Path.of(file.address()));
    }
    return size;
  }

  void at(long bytes, long rows) {
    watch.at(task, bytes, total, rows);
  }

  /** Asking a running statement how far it is, until closed. */
  interface Asking extends AutoCloseable {
    @Override
    void close();
  }

  Asking asking(PreparedStatement statement) throws SQLException {
    if (total == 0) {
      return () -> {};
    }
    DuckDBPreparedStatement running = statement.unwrap(DuckDBPreparedStatement.class);
    Thread asking = new Thread(() -> askUntilInterrupted(running), "progress");
    asking.setDaemon(true);
    asking.start();
    return asking::interrupt;
  }

  private void askUntilInterrupted(DuckDBPreparedStatement running) {
    try {
      while (true) {
        Thread.sleep(EVERY_MILLISECONDS);
        ask(running);
      }
    } catch (InterruptedException e) {
      // the statement has ended
    }
  }

  private void ask(DuckDBPreparedStatement statement) {
    try {
      QueryProgress progress = statement.getQueryProgress();
      double share = Math.max(0, Math.min(progress.getPercentage(), 100)) / 100;
      at(Math.round(share * total), progress.getRowsProcessed());
    } catch (SQLException e) {
      // it has just ended
    }
  }
}
