package tradebrief.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testutil.Cli;
import testutil.Figures;
import tradebrief.model.Area;
import tradebrief.model.Language;
import tradebrief.model.Period;
import tradebrief.report.Figure;
import tradebrief.report.FigureUnit;
import tradebrief.report.Provenance.Kind;

/** Every figure of the report of 2021 on the shipped data, rendered once. */
class ExplainingTest {
  private static Draft.Composed report() throws IOException {
    Subject subject =
        new Subject(
            Optional.of(Period.parse("2021")),
            Area.CN,
            Optional.empty(),
            Optional.of("annual"),
            List.of("zh", "en"),
            Path.of("datasets"),
            Path.of("report-templates"));
    return (Draft.Composed) new Drafting(subject, step -> {}).run();
  }

  @Test
  void everyFigureHasItsInputsItsNameAndThePlacesOfFiguresCsv(@TempDir Path out)
      throws IOException {
    Draft.Composed draft = report();
    Places places = Places.of(draft.report(), Language.base(), draft.house());
    Explaining explaining = new Explaining(draft.report(), draft.data(), places);
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

  @Test
  void everyCountOfZonesIsTheNumberOfZonesThatItIsCountedFrom() throws IOException {
    Draft.Composed draft = report();
    Explaining explaining =
        new Explaining(draft.report(), draft.data(), new Places(Map.of(), Map.of()));

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
