package tradebrief.aggregate.duckdb;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import tradebrief.aggregate.Answer;
import tradebrief.aggregate.Engine;
import tradebrief.aggregate.Job;
import tradebrief.aggregate.Question;
import tradebrief.aggregate.TooLittleMemoryException;
import tradebrief.aggregate.Watch;
import tradebrief.aggregate.records.Columns;
import tradebrief.aggregate.records.CountingStream;
import tradebrief.aggregate.records.DeclarationRow;
import tradebrief.aggregate.records.InputFile;
import tradebrief.aggregate.records.RejectsFile;
import tradebrief.aggregate.records.UnpackedStream;
import tradebrief.aggregate.records.UnusableInputException;

/**
 * Answers with DuckDB. As long as every row is sound, DuckDB reads the files itself. Its reader
 * cannot say on which line a row stands, so that a file with a row that is not sound is read a
 * second time, record by record, and put before it as a table with lines; the question stays the
 * same.
 */
public final class DuckDbEngine implements Engine {
  /** How DuckDB begins to say so; it has no code for it. */
  private static final String OUT_OF_MEMORY = "Out of Memory Error";

  private static final int BUFFER = 1 << 20;

  /** How many rejected rows are remembered by what stands in them. */
  private static final int FEW = 100_000;

  private static final String REJECTED_CELLS =
      "SELECT DISTINCT "
          + String.join(", ", Columns.NEEDED)
          + " FROM faults WHERE concat(period_fault, province_fault, zone_fault, flow_fault,"
          + " mode_fault, partner_fault, hs4_fault, value_fault, quantity_fault) <> '' LIMIT "
          + (FEW + 1);

  private static final String SUMMING = "summing";
  private static final String UNPACKING = "checking packed files";
  private static final String LOCATING = "locating rejected rows";

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
      Answer.Collecting collecting = sums(connection, views.of(job.files(), List.of()), progress);
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
    Locating locating = new Locating(connection, views, job, watch, faulty(connection, views, job));
    if (known.isPresent()) {
      Optional<Answer> answer = located(locating, known.get());
      if (answer.isPresent()) {
        return answer.get();
      }
    }
    return located(locating);
  }

  /**
   * What it takes to tell where rejected rows stand.
   *
   * @param faulty the files with lines that hold one
   */
  private record Locating(
      Connection connection, Views views, Job job, Watch watch, List<InputFile> faulty) {}

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

  /**
   * The sums, with the lines of the rejected rows: only these are put into a table with their
   * lines.
   *
   * @return empty where they are too many for that, or not found again
   */
  private Optional<Answer> located(Locating locating, Answer.Collecting sums)
      throws SQLException, IOException {
    Optional<Set<List<String>>> rejected = rejectedCells(locating);
    if (rejected.isEmpty()) {
      return Optional.empty();
    }
    number(locating, row -> !row.fault().isEmpty() || rejected.get().contains(row.cells()));
    List<InputFile> files =
        locating.job().files().stream()
            .filter(file -> !file.form().isText() || locating.faulty().contains(file))
            .toList();
    try (Statement statement = locating.connection().createStatement()) {
      execute(statement, locating.views().of(files, locating.faulty()));
    }
    RejectsFile rejects = rejects(locating);
    return sums.accountsFor(rejects.rows())
        ? Optional.of(sums.with(rejects.rows(), rejects.byReason()))
        : Optional.empty();
  }

  /** Puts every row of the files that are not sound into a table, and answers anew. */
  private Answer located(Locating locating) throws SQLException, IOException {
    number(locating, row -> true);
    Answer.Collecting sums =
        sums(
            locating.connection(),
            locating.views().of(locating.job().files(), locating.faulty()),
            Progress.none());
    RejectsFile rejects = rejects(locating);
    return sums.with(rejects.rows(), rejects.byReason());
  }

  private void number(Locating locating, Predicate<DeclarationRow> wanted)
      throws SQLException, IOException {
    Progress progress = new Progress(locating.watch(), LOCATING, Progress.size(locating.faulty()));
    new NumberedTable(locating.connection(), locating.job().columns(), cancelling)
        .fill(locating.faulty(), wanted, progress);
  }

  /**
   * What stands in each rejected row that has as many fields as it should.
   *
   * @return empty where there are more than is worth to remember
   */
  @SuppressWarnings("try") // what is closed at the end is not used in between
  private Optional<Set<List<String>>> rejectedCells(Locating locating) throws SQLException {
    Set<List<String>> cells = new HashSet<>();
    try (Statement statement = locating.connection().createStatement();
        Cancelling.Registration running = cancelling.register(statement)) {
      execute(statement, locating.views().of(locating.job().files(), List.of()));
      try (ResultSet rows = statement.executeQuery(REJECTED_CELLS)) {
        while (rows.next()) {
          List<String> row = new ArrayList<>();
          for (int column = 1; column <= Columns.NEEDED.size(); column++) {
            row.add(text(rows, column));
          }
          cells.add(row);
        }
      }
    }
    return cells.size() > FEW ? Optional.empty() : Optional.of(cells);
  }

  /** Writes the rejected rows of the views that there are. */
  @SuppressWarnings("try") // what is closed at the end is not used in between
  private RejectsFile rejects(Locating locating) throws SQLException, IOException {
    try (RejectsFile rejects = RejectsFile.create(locating.job().rejects());
        Statement statement = locating.connection().createStatement();
        Cancelling.Registration running = cancelling.register(statement);
        ResultSet rows = statement.executeQuery(Question.REJECTS)) {
      while (rows.next()) {
        rejects.add(
            rows.getString(1),
            rows.getLong(2),
            rows.getString(3),
            rows.getString(4),
            rows.getString(5));
      }
      return rejects;
    }
  }

  private static void execute(Statement statement, List<String> texts) throws SQLException {
    for (String text : texts) {
      statement.execute(text);
    }
  }

  /** The files with lines that hold a row which is not sound. */
  private List<InputFile> faulty(Connection connection, Views views, Job job)
      throws SQLException, IOException {
    if (job.files().size() == 1 && job.files().get(0).form().isText()) {
      return job.files();
    }
    List<InputFile> faulty = new ArrayList<>();
    for (InputFile file : job.files()) {
      if (!isSound(connection, views, file) && file.form().isText()) {
        faulty.add(file);
      }
    }
    return faulty;
  }

  private boolean isSound(Connection connection, Views views, InputFile file)
      throws SQLException, IOException {
    try {
      return sums(connection, views.of(List.of(file), List.of()), Progress.none()).isComplete();
    } catch (SQLException e) {
      if (!Views.isAboutInput(e) || cancelling.isCancelled()) {
        throw e;
      }
      if (!file.form().isText()) {
        throw UnusableInputException.damaged(file.name(), 0, e); // no row of it can be told
      }
      return false;
    }
  }

  @SuppressWarnings("try") // what is closed at the end is not used in between
  private Answer.Collecting sums(Connection connection, List<String> views, Progress progress)
      throws SQLException {
    Answer.Collecting collecting = new Answer.Collecting();
    try (Statement statement = connection.createStatement()) {
      execute(statement, views);
    }
    try (PreparedStatement statement = connection.prepareStatement(Question.ANSWER);
        Cancelling.Registration running = cancelling.register(statement);
        Progress.Asking asking = progress.asking(statement);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        List<String> texts = new ArrayList<>();
        for (int column = 1; column <= 5; column++) {
          texts.add(text(rows, column));
        }
        collecting.add(texts, text(rows, 6), rows.getLong(7), rows.getLong(8));
      }
    }
    return collecting;
  }

  private static String text(ResultSet rows, int column) throws SQLException {
    String text = rows.getString(column);
    return rows.wasNull() ? "" : text;
  }
}
