package tradebrief.lint.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tradebrief.lint.LintLevel;
import tradebrief.text.CsvRow;
import tradebrief.text.CsvText;

/** The table of rules: {@code rules.csv} beside this class. */
final class PdfRules {
  private static final String TABLE = "rules.csv";

  private final Map<String, PdfRule> byId = new LinkedHashMap<>();
  private final Map<String, PdfRule> byClause = new HashMap<>();

  PdfRules() {
    List<CsvRow> rows = CsvText.read(TABLE, bytes(), StandardCharsets.UTF_8).rows();
    rows.subList(1, rows.size()).forEach(row -> add(row.texts()));
  }

  private void add(List<String> row) {
    List<String> clauses =
        Stream.of(row.get(5).split(";", -1)).filter(clause -> !clause.isEmpty()).toList();
    PdfRule rule =
        new PdfRule(
            row.get(0),
            LintLevel.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
            row.get(2),
            row.get(3),
            row.get(4),
            clauses,
            row.get(6));
    byId.put(rule.id(), rule);
    clauses.forEach(clause -> byClause.put(clause, rule));
  }

  private static byte[] bytes() {
    try (InputStream in = PdfRules.class.getResourceAsStream(TABLE)) {
      return Objects.requireNonNull(in, TABLE).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All of them. */
  List<PdfRule> all() {
    return List.copyOf(byId.values());
  }

  /** The rule of an id, which is there. */
  PdfRule get(String id) {
    return Objects.requireNonNull(byId.get(id), id);
  }

  /**
   * The rule that stands for a test of veraPDF.
   *
   * @param profile such as {@code ua}
   * @param clause such as {@code 7.3}
   */
  Optional<PdfRule> find(String profile, String clause, int test) {
    String of = profile + " " + clause + "-";
    PdfRule exact = byClause.get(of + test);
    return Optional.ofNullable(exact != null ? exact : byClause.get(of + "*"));
  }
}
