package tradebrief.aggregate.duckdb;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import tradebrief.aggregate.Answer;
import tradebrief.aggregate.Engine;
import tradebrief.aggregate.Job;
import tradebrief.aggregate.TooLittleMemoryException;
import tradebrief.aggregate.Watch;
import tradebrief.aggregate.records.CountingStream;
import tradebrief.aggregate.records.InputFile;
import tradebrief.aggregate.records.RejectsFile;
import tradebrief.aggregate.records.UnpackedStream;

/**
 * Answers with DuckDB, which reads the files itself. Its reader cannot say on which line a row
 * stands, so that a file with a row that is not sound is read a second time, record by record, and
 * its rejected rows, or all where they are many, are put before DuckDB as a table with lines; the
 * question stays the same.
 */
public final class DuckDbEngine implements Engine {
  /** How DuckDB begins to say so; it has no code for it. */
  private static final String OUT_OF_MEMORY = "Out of Memory Error";

  private static final int BUFFER = 1 << 20;

  private static final String SUMMING = "summing";
  private static final String UNPACKING = "checking packed files";

  private final Cancelling cancelling = new Cancelling();

  @Override
  public Answer answer(Job job, Watch watch) throws IOException, InterruptedException {
    try (Connection connection = open(job)) {
      Views views = new Views(connection, job);
      return answer(connection, views, job, watch);
    } catch (SQLException e) {
      if (cancelling.isCancelled()) {
        throw cancelled(e);
      }
      if (String.valueOf(e.getMessage()).startsWith(OUT_OF_MEMORY)) {
        throw new TooLittleMemoryException(job.memory(), e);
      }
      throw new IOException("DuckDB: " + e.getMessage(), e);
    }
  }

  private static InterruptedException cancelled(SQLException cause) {
    InterruptedException cancelled = new InterruptedException("cancelled");
    cancelled.initCause(cause);
    return cancelled;
  }

  @Override
  public void cancel() {
    cancelling.cancel();
  }

  private static Connection open(Job job) throws IOException, SQLException {
    Path temporary = Files.createDirectories(job.work().resolve("spill"));
    Properties settings = new Properties();
    settings.setProperty("jdbc_stream_results", "true");
    settings.setProperty("memory_limit", job.memory() + "MB");
    settings.setProperty("temp_directory", temporary.toString());
    settings.setProperty("preserve_insertion_order", "false");
    // on disk, so that a table of rows with their lines is no matter of memory
    Connection connection =
        DriverManager.getConnection("jdbc:duckdb:" + job.work().resolve("rows.duckdb"), settings);
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET enable_progress_bar = true");
      statement.execute("SET enable_progress_bar_print = false");
    }
    return connection;
  }

  private Answer answer(Connection connection, Views views, Job job, Watch watch)
      throws SQLException, IOException {
    requireWhole(job.files(), watch);
    Progress progress = new Progress(watch, SUMMING, Progress.size(job.files()));
    Optional<Answer.Collecting> known = Optional.empty();
    try {
      Answer.Collecting collecting =
          new Summing(connection, cancelling).sums(views.of(job.files(), List.of()), progress);
      if (collecting.isComplete()) {
        RejectsFile.create(job.rejects()).close();
        return collecting.with(0, new TreeMap<>());
      }
      known = Optional.of(collecting);
    } catch (SQLException e) {
      // rows that it cannot read: which, is told by reading them one by one
      if (!Views.isAboutInput(e) || cancelling.isCancelled()) {
        throw e;
      }
    }
    return new Locating(connection, views, job, watch, cancelling).answer(known);
  }

  /**
   * DuckDB does not compare the checksum that a .gz carries, so that a changed digit would be
   * summed.
   */
  private void requireWhole(List<InputFile> files, Watch watch) throws SQLException, IOException {
    List<InputFile> packed = files.stream().filter(file -> file.form().isPacked()).toList();
    Progress progress = new Progress(watch, UNPACKING, Progress.size(packed));
    byte[] buffer = new byte[BUFFER];
    long before = 0;
    for (InputFile file : packed) {
      try (InputStream raw = Files.newInputStream(Path.of(file.address()));
          CountingStream counting = new CountingStream(raw);
          InputStream unpacked = UnpackedStream.of(file, counting)) {
        while (unpacked.read(buffer) >= 0) {
          cancelling.requireNotCancelled();
          progress.at(before + counting.count(), 0);
        }
        before += counting.count();
      }
    }
  }
}
