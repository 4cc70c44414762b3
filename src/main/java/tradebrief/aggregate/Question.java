package tradebrief.aggregate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tradebrief.model.Area;

/**
 * The question, as SQL statements that make views: first what there is, then what is asked. Every
 * engine runs them unchanged, after it has made a view {@code declarations}; {@code question.sql}
 * says what that must be, and what the views are.
 */
public final class Question {
  /** The query for sums, to be asked when the statements have been run. */
  public static final String ANSWER =
      "SELECT level, period, place, flow, mode, CAST(amount AS VARCHAR(42)) AS amount,"
          + " CAST(summed_count AS BIGINT) AS summed_count, CAST(row_count AS BIGINT) AS row_count"
          + " FROM answer";

  /** The query for rejects, in the order of the rejects file. */
  public static final String REJECTS =
      "SELECT file, line, name, reason, found FROM rejects ORDER BY file, line, ordinal";

  private final List<String> statements;

  private Question(List<String> statements) {
    this.statements = List.copyOf(statements);
  }

  /**
   * Asks.
   *
   * @param lists what there is
   * @param area the province whose declarations these are, or the nation
   * @param last the last month that may be declared
   */
  public static Question of(Lists lists, Area area, YearMonth last) {
    List<String> statements = new ArrayList<>();
    statements.add(
        view(
            "limits",
            List.of("area", "last_period"),
            List.of(List.of(area.code(), last.toString()))));
    statements.add(
        view(
            "provinces",
            List.of("province_code"),
            lists.provinces().stream().map(List::of).toList()));
    statements.add(view("zones", List.of("zone_id", "province_code"), lists.zones()));
    statements.add(view("modes", List.of("mode_code", "flow"), lists.modes()));
    String text =
        resource().lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
    Stream.of(text.split(";", -1))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .forEach(statements::add);
    return new Question(statements);
  }

  /** The statements, to be run one after another. */
  public List<String> statements() {
    return statements;
  }

  private static String view(String name, List<String> columns, List<List<String>> rows) {
    String values =
        rows.stream()
            .map(
                row ->
                    row.stream().map(Question::literal).collect(Collectors.joining(", ", "(", ")")))
            .collect(Collectors.joining(", "));
    return "CREATE OR REPLACE TEMPORARY VIEW "
        + name
        + " AS SELECT * FROM (VALUES "
        + values
        + ") AS "
        + name
        + "_list("
        + String.join(", ", columns)
        + ")";
  }

  private static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static String resource() {
    try (InputStream in =
        Objects.requireNonNull(Question.class.getResourceAsStream("question.sql"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
