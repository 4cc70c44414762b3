package tradebrief.render.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
   * @param cells the cell of each figure that stands in the workbook, a language; the same in all
   * @param pages the briefing's page of each figure that it says, a language
   */
  public record Edition(
      Report report,
      Map<Language, Map<String, String>> cells,
      Map<Language, Map<String, String>> pages) {
    private String cell(String id) {
      List<String> different =
          cells.values().stream()
              .flatMap(ofLanguage -> Optional.ofNullable(ofLanguage.get(id)).stream())
              .distinct()
              .toList();
      if (different.size() > 1) {
        throw new IllegalStateException(
            "the workbooks of a report have " + id + " in different cells: " + different);
      }
      return different.isEmpty() ? "" : different.get(0);
    }

    private String page(String id, Language language) {
      return pages.getOrDefault(language, Map.of()).getOrDefault(id, "");
    }
  }

  /**
   * Its content: the figures of each edition after those of the one before. The columns of the
   * languages of the program are always there; those of an added language come after them.
   *
   * @param languages the languages of the editions
   * @throws IllegalStateException when a figure has one cell in one language and another in another
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
            Stream.of(edition.cell(figure.id())),
            Language.base().stream().map(language -> edition.page(figure.id(), language)),
            added.stream()
                .flatMap(one -> Stream.of(figure.text().in(one), edition.page(figure.id(), one))))
        .flatMap(values -> values)
        .toList();
  }
}
