package tradebrief.aggregate.duckdb;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** What can be stopped from another thread. */
final class Cancelling {
  private Optional<Statement> running = Optional.empty();
  private boolean cancelled;

  /** A statement that runs until this is closed. */
  interface Registration extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Takes note of a statement that is about to run.
   *
   * @throws SQLException when it must not run any more
   */
  synchronized Registration register(Statement statement) throws SQLException {
    requireNotCancelled();
    running = Optional.of(statement);
    return this::unregister;
  }

  private synchronized void unregister() {
    running = Optional.empty();
  }

  synchronized void cancel() {
    cancelled = true;
    running.ifPresent(Cancelling::cancel);
  }

  private static void cancel(Statement statement) {
    try {
      statement.cancel();
    } catch (SQLException e) {
      // it has just ended
    }
  }

  synchronized boolean isCancelled() {
    return cancelled;
  }

  /**
   * Goes on only when it may.
   *
   * @throws SQLException when it was cancelled
   */
  synchronized void requireNotCancelled() throws SQLException {
    if (cancelled) {
      throw new SQLException("cancelled");
    }
  }
}
