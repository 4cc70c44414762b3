package tradebrief.render.data;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tradebrief.model.Language;
import tradebrief.report.Figure;
import tradebrief.report.Report;
import tradebrief.text.CsvText;

/** {@code figures.csv}: every number that is said anywhere, with its text and its places. */
public final class FiguresFile {
  /** The file's name. */
  public static final String NAME = "figures.csv";

  private static final List<String> HEADER =
      Stream.of(
              Stream.of("area", "figure", "value", "unit"),
              Stream.of(Language.values()).map(language -> "text_" + language),
              Stream.of("cell"),
              Stream.of(Language.values()).map(language -> "page_" + language))
          .flatMap(names -> names)
          .toList();

  private FiguresFile() {}

  /**
   * One report and where its figures stand.
   *
   * @param report whose figures
   * @param cells the workbook's cell of each figure that stands in one
   * @param pages the briefing's page of each figure that it says, a language
   */
  public record Edition(
      Report report, Map<String, String> cells, Map<Language, Map<String, String>> pages) {}

  /** Its content: the figures of each edition after those of the one before. */
  public static String content(List<Edition> editions) {
    return CsvText.write(
        HEADER,
        editions.stream()
            .flatMap(
                edition ->
                    edition.report().figures().values().stream()
                        .map(figure -> row(edition, figure)))
            .toList());
  }

  private static List<String> row(Edition edition, Figure figure) {
    return Stream.of(
            Stream.of(
                edition.report().area().code(),
                figure.id(),
                figure.value().toPlainString(),
                figure.unit().name()),
            Stream.of(Language.values()).map(language -> figure.text().in(language)),
            Stream.of(edition.cells().getOrDefault(figure.id(), "")),
            Stream.of(Language.values())
                .map(
                    language ->
                        edition
                            .pages()
                            .getOrDefault(language, Map.of())
                            .getOrDefault(figure.id(), "")))
        .flatMap(values -> values)
        .toList();
  }
}
