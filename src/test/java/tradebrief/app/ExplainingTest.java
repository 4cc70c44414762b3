package tradebrief.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import testutil.Cli;
import testutil.Figures;
import tradebrief.model.Area;
import tradebrief.model.Language;
import tradebrief.model.Period;
import tradebrief.report.Figure;
import tradebrief.report.FigureUnit;
import tradebrief.report.FormulaLetters;
import tradebrief.report.Provenance.Kind;

/** Every figure of the report of 2021 on the shipped data, rendered once. */
class ExplainingTest {
  private static final String IN_WORDS = ".*(rank|rank-change|adjusted(\\.month-on-month)?)";

  private static Draft.Composed report() throws IOException {
    return report("2021", "CN", Path.of("datasets"));
  }

  private static Draft.Composed report(String period, String area, Path data) throws IOException {
    Subject subject =
        new Subject(
            Optional.of(Period.parse(period)),
            Area.parse(area),
            Optional.empty(),
            Optional.empty(),
            List.of("zh", "en"),
            data,
            Path.of("report-templates"));
    return (Draft.Composed) new Drafting(subject, step -> {}).run();
  }

  @Test
  void everyFigureHasItsInputsItsNameAndThePlacesOfFiguresCsv(@TempDir Path out)
      throws IOException {
    Draft.Composed draft = report();
    Places places = Places.of(draft.report(), Language.base(), draft.ready().house());
    Explaining explaining = new Explaining(draft.report(), draft.ready().data(), places);
    Cli.run("report", "2021", "--out", out.toString(), "--quiet");
    Figures written = Figures.in(out.resolve("2021"));
    Map<String, Figure> figures = draft.report().figures();

    assertThat(figures).hasSizeGreaterThan(200);
    assertThat(written.ids()).containsExactlyElementsOf(figures.keySet());
    figures.forEach(
        (id, figure) -> {
          Explanation explanation = explaining.explain(figure);
          assertThat(explanation.cell().orElse("")).as(id).isEqualTo(written.get(id, "cell"));
          for (Language language : Language.base()) {
            assertThat(explanation.pages().getOrDefault(language, ""))
                .as(id)
                .isEqualTo(written.get(id, "page_" + language));
          }
          assertThat(explanation.name().in(Language.EN)).as(id).isNotEqualTo(id);
          Kind kind = figure.provenance().kind();
          assertThat(explanation.inputs().isEmpty())
              .as(id)
              .isEqualTo(kind == Kind.COUNTED || !explanation.evaluations().isEmpty());
          assertThat(explanation.filledIn().isPresent()).as(id).isEqualTo(kind == Kind.COMPUTED);
        });
  }

  /** A database computes each formula anew, with the numbers that stand in it. */
  @ParameterizedTest
  @CsvSource({"2026-10, CN", "2026-03, 330000", "2025-H2, 440000"})
  void everyFormulaFilledInGivesItsFigure(String period, String area, @TempDir Path data)
      throws IOException, SQLException {
    Cli.run("sample", data.toString());
    Map<String, Figure> figures = report(period, area, data).report().figures();
    int derived = 0;
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement()) {
      for (Figure figure : figures.values()) {
        Optional<String> formula = FormulaLetters.filledIn(figure.provenance());
        if (formula.isEmpty()) {
          assertThat(figure.provenance().kind() != Kind.COMPUTED || figure.id().matches(IN_WORDS))
              .as(figure.id())
              .isTrue();
          continue;
        }
        if (figure.id().matches(".*\\.(low|high)")) {
          continue; // at the ends of intervals
        }
        derived += formula.get().contains("derived: ") ? 1 : 0;
        String sum = formula.get().replaceFirst(",.*", "").replace('−', '-').replace('÷', '/');
        String sql = sum.replace('×', '*').replaceAll("[0-9.]+", "$0::DOUBLE");
        try (ResultSet result = statement.executeQuery("SELECT " + sql)) {
          assertThat(result.next()).isTrue();
          assertThat(result.getDouble(1))
              .as(figure.id() + " = " + formula.get())
              .isCloseTo(figure.value().doubleValue(), Offset.offset(1e-6));
        }
      }
    }
    assertThat(derived).isGreaterThan(4);
  }

  @Test
  void everyCountOfZonesIsTheNumberOfZonesThatItIsCountedFrom() throws IOException {
    Draft.Composed draft = report();
    Explaining explaining =
        new Explaining(draft.report(), draft.ready().data(), new Places(Map.of(), Map.of()));

    assertThat(draft.report().figures().values())
        .filteredOn(figure -> figure.unit() == FigureUnit.ZONES)
        .filteredOn(figure -> !figure.id().startsWith("zones.evaluation."))
        .hasSizeGreaterThan(70)
        .allSatisfy(
            figure ->
                assertThat(explaining.explain(figure).zones())
                    .as(figure.id())
                    .hasSize(figure.value().intValueExact()));
  }
}
