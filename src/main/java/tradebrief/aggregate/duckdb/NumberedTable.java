package tradebrief.aggregate.duckdb;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import tradebrief.aggregate.records.Columns;
import tradebrief.aggregate.records.CountingStream;
import tradebrief.aggregate.records.DeclarationFile;
import tradebrief.aggregate.records.DeclarationRow;
import tradebrief.aggregate.records.InputFile;

/** A table of rows with the lines on which they stand. */
final class NumberedTable {
  static final String NAME = "numbered";

  private static final int ROWS_BETWEEN_NEWS = 50_000;

  private final Connection connection;
  private final Columns columns;
  private final Cancelling cancelling;
  private long bytes;
  private long rows;

  NumberedTable(Connection connection, Columns columns, Cancelling cancelling) {
    this.connection = connection;
    this.columns = columns;
    this.cancelling = cancelling;
  }

  /** Makes the table anew, of the rows that are wanted. */
  void fill(List<InputFile> files, Predicate<DeclarationRow> wanted, Progress progress)
      throws SQLException, IOException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE OR REPLACE TABLE "
              + NAME
              + Columns.NEEDED.stream()
                  .map(column -> column + " VARCHAR")
                  .collect(
                      Collectors.joining(
                          ", ",
                          "(file VARCHAR, line BIGINT, row_fault VARCHAR, row_found VARCHAR, ",
                          ")")));
    }
    for (InputFile file : files) {
      try (DuckDBAppender appender =
          connection
              .unwrap(DuckDBConnection.class)
              .createAppender(DuckDBConnection.DEFAULT_SCHEMA, NAME)) {
        fill(file, wanted, appender, progress);
      }
    }
  }

  private void fill(
      InputFile file, Predicate<DeclarationRow> wanted, DuckDBAppender appender, Progress progress)
      throws SQLException, IOException {
    long before = bytes;
    try (InputStream raw = Files.newInputStream(Path.of(file.address()));
        CountingStream counting = new CountingStream(raw);
        DeclarationFile declarations = DeclarationFile.open(file, counting)) {
      List<Integer> positions = columns.positions(file.name(), declarations.header());
      Optional<DeclarationRow> row = declarations.next(positions);
      while (row.isPresent()) {
        if (wanted.test(row.get())) {
          append(file.name(), row.get(), appender);
        }
        rows++;
        if (rows % ROWS_BETWEEN_NEWS == 0) {
          cancelling.requireNotCancelled();
          bytes = before + counting.count();
          progress.at(bytes, rows);
        }
        row = declarations.next(positions);
      }
      bytes = before + counting.count();
    }
  }

  private static void append(String file, DeclarationRow row, DuckDBAppender appender)
      throws SQLException {
    appender.beginRow();
    appender.append(file);
    appender.append(row.line());
    appender.append(row.fault());
    appender.append(row.found());
    for (String cell : row.cells()) {
      appender.append(cell);
    }
    appender.endRow();
  }
}
