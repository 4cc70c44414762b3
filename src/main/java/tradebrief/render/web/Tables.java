package tradebrief.render.web;

import java.util.List;
import org.jsoup.nodes.Element;
import tradebrief.model.Language;
import tradebrief.report.Cell;
import tradebrief.report.Column;
import tradebrief.report.ReportTable;
import tradebrief.report.Row;

/**
 * Writes tables, with what the briefing shows of them. The first column of names, codes or days
 * heads the rows: a number, such as a rank, does not say what a row is about.
 */
final class Tables {
  private final Page page;
  private final Language language;

  Tables(Page page) {
    this.page = page;
    language = page.language();
  }

  void add(Element section, ReportTable table) {
    List<Integer> shown = table.shownColumns();
    Element element = table(section, "table-" + table.name(), table.title().in(language));
    Element header = element.appendElement("thead").appendElement("tr");
    for (int column : shown) {
      header(header, table.columns().get(column).header().in(language))
          .addClass(className(table.columns().get(column).kind()));
    }
    int heading = headingColumn(table, shown);
    Element body = element.appendElement("tbody");
    for (Row row : table.shownRows()) {
      Element cells = body.appendElement("tr");
      if (row.emphasis() == Row.Emphasis.STRONG) {
        cells.addClass("strong");
      }
      for (int column : shown) {
        cell(cells, row.cells().get(column), column == heading)
            .addClass(className(table.columns().get(column).kind()));
      }
    }
  }

  /** An empty table, in a box to scroll in, with its caption. */
  Element table(Element section, String id, String title) {
    String labelId = page.id(id);
    Element table = Page.scrolling(section, "region", labelId).appendElement("table");
    // the caption is as wide as the table; the words in it stay where they can be read
    table.appendElement("caption").appendElement("span").attr("id", labelId).text(title);
    return table;
  }

  /** Heads a column. */
  static Element header(Element row, String words) {
    return row.appendElement("th").attr("scope", "col").text(words);
  }

  private static int headingColumn(ReportTable table, List<Integer> shown) {
    return shown.stream()
        .filter(column -> table.columns().get(column).kind() != Column.Kind.NUMBER)
        .findFirst()
        .orElse(shown.get(0));
  }

  /** The next cell of a row. */
  Element cell(Element row, Cell cell, boolean heading) {
    Element element =
        heading ? row.appendElement("th").attr("scope", "row") : row.appendElement("td");
    if (cell instanceof Cell.Numeric number) {
      element.attr("data-figure", number.figure().id());
    }
    if (cell.text().isAlwaysChinese() && !language.equals(Language.ZH)) {
      element.attr("lang", Language.ZH.locale().toLanguageTag());
    }
    return element.text(cell.text().in(language));
  }

  private static String className(Column.Kind kind) {
    return switch (kind) {
      case TEXT -> "text";
      case CODE, DATE -> "code";
      case NUMBER -> "number";
    };
  }
}
