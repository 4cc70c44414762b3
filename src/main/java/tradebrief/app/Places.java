package tradebrief.app;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import tradebrief.model.Language;
import tradebrief.render.excel.ExcelRenderer;
import tradebrief.render.house.House;
import tradebrief.render.pdf.PdfRenderer;
import tradebrief.report.Edition;
import tradebrief.report.Report;

/**
 * Where the figures of a report stand, by their ids.
 *
 * @param cells the workbook's cells
 * @param pages the briefing's pages, a language
 */
record Places(Map<String, String> cells, Map<Language, Map<String, String>> pages) {
  /** Copies. */
  Places {
    cells = Map.copyOf(cells);
    pages = Map.copyOf(pages);
  }

  /** Renders in memory. Tables are the same in every language, so one workbook tells. */
  static Places of(Report report, List<Language> languages, House house) {
    PdfRenderer briefing = new PdfRenderer(house);
    Map<Language, Map<String, String>> pages = new TreeMap<>();
    languages.forEach(language -> pages.put(language, briefing.render(report, language).places()));
    return new Places(cells(report, languages.get(0), house), pages);
  }

  /** The workbook's cells alone. */
  static Map<String, String> cells(Report report, Language language, House house) {
    return new ExcelRenderer(Edition.ANALYSIS, house).render(report, language).places();
  }

  /** The languages, in the order of the program. */
  List<Language> languages() {
    return pages.keySet().stream().sorted().toList();
  }

  /** The workbook's cell of a figure; empty when it stands in none. */
  Optional<String> findCell(String id) {
    return Optional.ofNullable(cells.get(id));
  }

  /** The briefing's page of a figure in each language in which it is said. */
  Map<Language, String> pagesOf(String id) {
    Map<Language, String> found = new TreeMap<>();
    pages.forEach(
        (language, places) -> {
          if (places.containsKey(id)) {
            found.put(language, Objects.requireNonNull(places.get(id)));
          }
        });
    return found;
  }
}
