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
   * Its content.
   *
   * @param report whose figures
   * @param cells the workbook's cell of each figure that stands in one
   * @param pages the briefing's page of each figure that it says, a language
   */
  public static String content(
      Report report, Map<String, String> cells, Map<Language, Map<String, String>> pages) {
    return CsvText.write(
        HEADER,
        report.figures().values().stream()
            .map(figure -> row(report, figure, cells, pages))
            .toList());
  }

  private static List<String> row(
      Report report,
      Figure figure,
      Map<String, String> cells,
      Map<Language, Map<String, String>> pages) {
    return Stream.of(
            Stream.of(
                report.area().code(),
                figure.id(),
                figure.value().toPlainString(),
                figure.unit().name()),
            Stream.of(Language.values()).map(language -> figure.text().in(language)),
            Stream.of(cells.getOrDefault(figure.id(), "")),
            Stream.of(Language.values())
                .map(
                    language ->
                        pages.getOrDefault(language, Map.of()).getOrDefault(figure.id(), "")))
        .flatMap(values -> values)
        .toList();
  }
}
