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

  /**
   * Its content: the figures of each edition after those of the one before. The columns of the
   * languages of the program are always there; those of an added language come after them.
   *
   * @param languages the languages of the editions
   */
  public static String content(List<Edition> editions, List<Language> languages) {
    List<Language> added =
        languages.stream().filter(one -> !Language.base().contains(one)).toList();
    return CsvText.write(
        header(added),
        editions.stream()
            .flatMap(
                edition ->
                    edition.report().figures().values().stream()
                        .map(figure -> row(edition, figure, added)))
            .toList());
  }

  private static List<String> header(List<Language> added) {
    return Stream.of(
            Stream.of("area", "figure", "value", "unit"),
            Language.base().stream().map(language -> "text_" + language),
            Stream.of("cell"),
            Language.base().stream().map(language -> "page_" + language),
            added.stream().flatMap(one -> Stream.of("text_" + one, "page_" + one)))
        .flatMap(names -> names)
        .toList();
  }

  private static List<String> row(Edition edition, Figure figure, List<Language> added) {
    return Stream.of(
            Stream.of(
                edition.report().area().code(),
                figure.id(),
                figure.value().toPlainString(),
                figure.unit().name()),
            Language.base().stream().map(language -> figure.text().in(language)),
            Stream.of(edition.cells().getOrDefault(figure.id(), "")),
            Language.base().stream().map(language -> page(edition, figure, language)),
            added.stream()
                .flatMap(one -> Stream.of(figure.text().in(one), page(edition, figure, one))))
        .flatMap(values -> values)
        .toList();
  }

  private static String page(Edition edition, Figure figure, Language language) {
    return edition.pages().getOrDefault(language, Map.of()).getOrDefault(figure.id(), "");
  }
}
