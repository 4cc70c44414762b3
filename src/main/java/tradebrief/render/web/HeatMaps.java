package tradebrief.render.web;

import org.jsoup.nodes.Element;
import tradebrief.model.Language;
import tradebrief.report.Cell;
import tradebrief.report.ReportHeatMap;
import tradebrief.report.ReportHeatMap.Shaded;
import tradebrief.report.Row;
import tradebrief.report.Shades;

/**
 * Writes heat maps as tables with shaded cells: each number is text, which is read aloud, selected,
 * copied and enlarged like any other.
 */
final class HeatMaps {
  private final Page page;
  private final String keyTitle;
  private final Language language;

  /**
   * For one page.
   *
   * @param keyTitle what stands above the colours of a map
   */
  HeatMaps(Page page, String keyTitle) {
    this.page = page;
    this.keyTitle = keyTitle;
    language = page.language();
  }

  void add(Element section, ReportHeatMap map) {
    section.appendElement("p").text(map.alternative().in(language));
    addKey(section, map);
    Tables tables = new Tables(page);
    Element table = tables.table(section, "map-" + map.id(), map.title().in(language));
    table.addClass("heat-map");
    int names = map.table().indexOf(map.rowColumn());
    Element header = table.appendElement("thead").appendElement("tr");
    Tables.header(header, map.table().columns().get(names).header().in(language)).addClass("text");
    for (Shaded column : map.columns()) {
      yearAndMonth(Tables.header(header, ""), column.label().in(language)).addClass("number");
    }
    Element body = table.appendElement("tbody");
    for (Row row : map.table().rows()) {
      Element cells = body.appendElement("tr");
      tables.cell(cells, row.cells().get(names), true).addClass("text");
      for (Shaded column : map.columns()) {
        Cell cell = row.cells().get(map.table().indexOf(column.column()));
        Element element = tables.cell(cells, cell, false).addClass("number");
        if (cell instanceof Cell.Numeric number) {
          element.addClass(StyleSheet.className(map.shades().shade(number.figure().value())));
        }
      }
    }
  }

  /** Lets a narrow column have the year on one line and the month on the next. */
  private static Element yearAndMonth(Element header, String label) {
    int year = label.indexOf('年') + 1;
    header.appendText(label.substring(0, year));
    if (year > 0) {
      header.appendElement("wbr");
    }
    return header.appendText(label.substring(year));
  }

  private void addKey(Element section, ReportHeatMap map) {
    String labelId = page.id("key-" + map.id());
    section.appendElement("p").addClass("key-title").attr("id", labelId).text(keyTitle);
    Element list = section.appendElement("ul").addClass("key").attr("aria-labelledby", labelId);
    for (int i = 0; i < map.key().size(); i++) {
      Element item = list.appendElement("li");
      item.appendElement("span")
          .addClass("swatch")
          .addClass(StyleSheet.className(Shades.ofKey(i)))
          .attr("aria-hidden", "true");
      item.appendText(map.key().get(i).in(language));
    }
  }
}
