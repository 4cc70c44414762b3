package tradebrief.aggregate.duckdb;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tradebrief.aggregate.Answer;
import tradebrief.aggregate.Job;
import tradebrief.aggregate.Question;
import tradebrief.aggregate.Watch;
import tradebrief.aggregate.records.Columns;
import tradebrief.aggregate.records.DeclarationRow;
import tradebrief.aggregate.records.InputFile;
import tradebrief.aggregate.records.RejectsFile;
import tradebrief.aggregate.records.UnusableInputException;

/** Tells on which lines the rejected rows stand: reads their files again, record by record. */
final class Locating {
  /** How many rejected rows are remembered by what stands in them. */
  private static final int FEW = 100_000;

  private static final String REJECTED_CELLS =
      "SELECT DISTINCT "
          + String.join(", ", Columns.NEEDED)
          + " FROM faults WHERE concat(period_fault, province_fault, zone_fault, flow_fault,"
          + " mode_fault, partner_fault, hs4_fault, value_fault, quantity_fault) <> '' LIMIT "
          + (FEW + 1);

  private static final String LOCATING = "locating rejected rows";

  private final Connection connection;
  private final Views views;
  private final Job job;
  private final Watch watch;
  private final Cancelling cancelling;
  private final Summing summing;

  Locating(Connection connection, Views views, Job job, Watch watch, Cancelling cancelling) {
    this.connection = connection;
    this.views = views;
    this.job = job;
    this.watch = watch;
    this.cancelling = cancelling;
    summing = new Summing(connection, cancelling);
  }

  /**
   * The answer, with the rejects written.
   *
   * @param known the sums; empty when DuckDB cannot read every row
   */
  Answer answer(Optional<Answer.Collecting> known) throws SQLException, IOException {
    List<InputFile> faulty = faulty();
    if (known.isPresent()) {
      Optional<Answer> answer = ofFew(faulty, known.get());
      if (answer.isPresent()) {
        return answer.get();
      }
    }
    return ofAll(faulty);
  }

  /** The files with lines that hold a row which is not sound. */
  private List<InputFile> faulty() throws SQLException, IOException {
    if (job.files().size() == 1 && job.files().get(0).form().isText()) {
      return job.files();
    }
    List<InputFile> faulty = new ArrayList<>();
    for (InputFile file : job.files()) {
      if (!isSound(file) && file.form().isText()) {
        faulty.add(file);
      }
    }
    return faulty;
  }

  private boolean isSound(InputFile file) throws SQLException, IOException {
    try {
      return summing.sums(views.of(List.of(file), List.of()), Progress.none()).isComplete();
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

  /**
   * The sums, with the lines of the rejected rows: only these are put into a table with their
   * lines.
   *
   * @return empty where they are too many for that, or not found again
   */
  private Optional<Answer> ofFew(List<InputFile> faulty, Answer.Collecting sums)
      throws SQLException, IOException {
    Optional<Set<List<String>>> rejected = rejectedCells();
    if (rejected.isEmpty()) {
      return Optional.empty();
    }
    number(faulty, row -> !row.fault().isEmpty() || rejected.get().contains(row.cells()));
    List<InputFile> files =
        job.files().stream()
            .filter(file -> !file.form().isText() || faulty.contains(file))
            .toList();
    try (Statement statement = connection.createStatement()) {
      Summing.execute(statement, views.of(files, faulty));
    }
    RejectsFile rejects = rejects();
    return sums.accountsFor(rejects.rows())
        ? Optional.of(sums.with(rejects.rows(), rejects.byReason()))
        : Optional.empty();
  }

  /** Puts every row of the files that are not sound into a table, and answers anew. */
  private Answer ofAll(List<InputFile> faulty) throws SQLException, IOException {
    number(faulty, row -> true);
    Answer.Collecting sums = summing.sums(views.of(job.files(), faulty), Progress.none());
    RejectsFile rejects = rejects();
    return sums.with(rejects.rows(), rejects.byReason());
  }

  private void number(List<InputFile> faulty, Predicate<DeclarationRow> wanted)
      throws SQLException, IOException {
    Progress progress = new Progress(watch, LOCATING, Progress.size(faulty));
    new NumberedTable(connection, job.columns(), cancelling).fill(faulty, wanted, progress);
  }

  /**
   * What stands in each rejected row that has as many fields as it should.
   *
   * @return empty where there are more than is worth to remember
   */
  @SuppressWarnings("try") // what is closed at the end is not used in between
  private Optional<Set<List<String>>> rejectedCells() throws SQLException {
    Set<List<String>> cells = new HashSet<>();
    try (Statement statement = connection.createStatement();
        Cancelling.Registration running = cancelling.register(statement)) {
      Summing.execute(statement, views.of(job.files(), List.of()));
      try (ResultSet rows = statement.executeQuery(REJECTED_CELLS)) {
        while (rows.next()) {
          List<String> row = new ArrayList<>();
          for (int column = 1; column <= Columns.NEEDED.size(); column++) {
            row.add(Summing.text(rows, column));
          }
          cells.add(row);
        }
      }
    }
    return cells.size() > FEW ? Optional.empty() : Optional.of(cells);
  }

  /** Writes the rejected rows of the views that there are. */
  @SuppressWarnings("try") // what is closed at the end is not used in between
  private RejectsFile rejects() throws SQLException, IOException {
    try (RejectsFile rejects = RejectsFile.create(job.rejects());
        Statement statement = connection.createStatement();
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
}
