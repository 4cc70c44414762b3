package tradebrief.aggregate.duckdb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tradebrief.aggregate.Job;
import tradebrief.aggregate.records.Columns;
import tradebrief.aggregate.records.DeclarationFile;
import tradebrief.aggregate.records.DeclarationRow;
import tradebrief.aggregate.records.InputFile;
import tradebrief.aggregate.records.UnusableInputException;

/** The view {@code declarations} over files, and the views of the question on it. */
final class Views {
  /**
   * The name that DuckDB has for a function of the question, whose patterns all stand for a whole
   * cell.
   */
  private static final String REGEXP_LIKE =
      "CREATE OR REPLACE TEMPORARY MACRO regexp_like(text, form) AS regexp_full_match(text, form)";

  /** No cell reads as this, so that null is a field that is absent, and never an empty one. */
  private static final String NO_CELL = "\u0001no cell\u0001";

  /** What DuckDB says of a cell of several lines, when rows may have absent fields. */
  private static final String LINE_BREAK_IN_QUOTES = "Parameter Not Allowed Error";

  private final Connection connection;
  private final Job job;
  private final Map<InputFile, List<String>> headers = new LinkedHashMap<>();

  /**
   * Looks at the columns of every file.
   *
   * @throws UnusableInputException when one that is needed is not there, or cannot be exact, in any
   *     of them: all of these
   */
  Views(Connection connection, Job job) throws IOException, SQLException {
    this.connection = connection;
    this.job = job;
    List<UnusableInputException> faults = new ArrayList<>();
    for (InputFile file : job.files()) {
      try {
        headers.put(file, file.form().isText() ? header(file) : parquetHeader(file));
      } catch (UnusableInputException e) {
        faults.add(e);
      }
    }
    UnusableInputException.throwAll(faults);
  }

  /** Whether a failure is about what stands in the input, rather than about memory or a disk. */
  static boolean isAboutInput(SQLException failure) {
    String message = String.valueOf(failure.getMessage());
    return message.startsWith("Invalid Input Error")
        || message.startsWith("Conversion Error")
        || message.startsWith(LINE_BREAK_IN_QUOTES);
  }

  /**
   * Statements that make all views.
   *
   * @param files what is asked about
   * @param numbered those of them whose rows are in the table of rows with lines
   */
  List<String> of(List<InputFile> files, List<InputFile> numbered) {
    List<String> statements = new ArrayList<>();
    statements.add(REGEXP_LIKE);
    statements.add(
        "CREATE OR REPLACE TEMPORARY VIEW declarations AS " + declarations(files, numbered));
    statements.addAll(job.question().statements());
    return statements;
  }

  private String declarations(List<InputFile> files, List<InputFile> numbered) {
    // DuckDB reads many files at once only when their columns are the same
    Map<List<String>, List<InputFile>> byHeader = new LinkedHashMap<>();
    List<String> parts = new ArrayList<>();
    for (InputFile file : files) {
      if (!file.form().isText()) {
        parts.add(parquet(file));
      } else if (!numbered.contains(file)) {
        byHeader
            .computeIfAbsent(headers.getOrDefault(file, List.of()), key -> new ArrayList<>())
            .add(file);
      }
    }
    byHeader.forEach((header, same) -> parts.add(csv(header, same)));
    if (!numbered.isEmpty()) {
      parts.add("SELECT * FROM " + NumberedTable.NAME);
    }
    return String.join(" UNION ALL ", parts);
  }

  private String csv(List<String> header, List<InputFile> files) {
    List<String> needed = job.columns().headers();
    // what is not needed may be called anything, twice or not at all
    List<String> columns =
        IntStream.range(0, header.size())
            .mapToObj(i -> needed.contains(header.get(i)) ? header.get(i) : "column " + i)
            .toList();
    String beyond = "column " + header.size();
    String types =
        Stream.concat(columns.stream(), Stream.of(beyond))
            .map(name -> literal(name) + ": 'VARCHAR'")
            .collect(Collectors.joining(", ", "{", "}"));
    // DuckDB lets a row have empty fields too many: so one more is asked for, and has to be absent
    return "SELECT '' AS file, CAST(0 AS BIGINT) AS line, CASE WHEN "
        + identifier(beyond)
        + " IS NULL AND "
        + identifier(columns.get(columns.size() - 1))
        + " IS NOT NULL THEN '' ELSE '"
        + DeclarationRow.LENGTH
        + "' END AS row_fault, '' AS row_found, "
        + aliased(needed.stream().map(Views::identifier).toList())
        + " FROM read_csv("
        + literals(files.stream().map(InputFile::address).toList())
        + ", columns = "
        + types
        + ", header = true, auto_detect = false, delim = ',', quote = '\"', escape = '\"',"
        + " strict_mode = true, null_padding = true, nullstr = "
        + literal(NO_CELL)
        + ")";
  }

  private String parquet(InputFile file) {
    List<String> cells =
        job.columns().headers().stream()
            .map(name -> "coalesce(CAST(" + identifier(name) + " AS VARCHAR), '')")
            .toList();
    return "SELECT "
        + literal(file.name())
        + " AS file, file_row_number + 1 AS line, '' AS row_fault, '' AS row_found, "
        + aliased(cells)
        + " FROM read_parquet("
        + literal(file.address())
        + ", file_row_number = true)";
  }

  private static String aliased(List<String> expressions) {
    List<String> aliased = new ArrayList<>();
    for (int i = 0; i < expressions.size(); i++) {
      aliased.add(expressions.get(i) + " AS " + Columns.NEEDED.get(i));
    }
    return String.join(", ", aliased);
  }

  private List<String> header(InputFile file) throws IOException {
    try (DeclarationFile declarations =
        DeclarationFile.open(file, Files.newInputStream(Path.of(file.address())))) {
      job.columns().positions(file.name(), declarations.header());
      return declarations.header();
    }
  }

  private List<String> parquetHeader(InputFile file) throws IOException, SQLException {
    List<String> header = new ArrayList<>();
    Map<String, String> types = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "DESCRIBE SELECT * FROM read_parquet(" + literal(file.address()) + ")")) {
      while (rows.next()) {
        header.add(rows.getString(1));
        types.put(rows.getString(1), rows.getString(2));
      }
    } catch (SQLException e) {
      throw UnusableInputException.damaged(file.name(), 0, e);
    }
    job.columns().positions(file.name(), header);
    job.columns().requireExact(file.name(), column -> types.getOrDefault(column, ""));
    return header;
  }

  private static String literals(List<String> texts) {
    return texts.stream().map(Views::literal).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static String identifier(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
