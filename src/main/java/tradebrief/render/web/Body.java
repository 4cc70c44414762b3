package tradebrief.render.web;

import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import tradebrief.model.Language;
import tradebrief.model.Text;
import tradebrief.render.house.House;
import tradebrief.render.house.Logo;
import tradebrief.report.Block;
import tradebrief.report.Figure;
import tradebrief.report.FrontMatter;
import tradebrief.report.Marked;
import tradebrief.report.Report;
import tradebrief.report.ReportChart;
import tradebrief.report.ReportHeatMap;
import tradebrief.report.ReportTable;
import tradebrief.report.ReportTileMap;
import tradebrief.report.Section;
import tradebrief.report.Sentence;

/** Writes what a report says into a page, in reading order. */
final class Body {
  private static final String MAIN = "content";

  /** From how many sections on a list of them helps. */
  private static final int WORTH_A_LIST = 3;

  /** A section, and the id by which the contents lead to it. */
  private record Anchored(Section section, String id) {}

  private final Page page;
  private final Charts charts;
  private final Tables tables;
  private final House house;
  private final Report report;
  private final String version;
  private final Language language;

  Body(Page page, Charts charts, House house, Report report, String version) {
    this.house = house;
    this.page = page;
    this.charts = charts;
    this.report = report;
    this.version = version;
    tables = new Tables(page);
    language = page.language();
  }

  void write() {
    FrontMatter front = report.front();
    page.meta("description", front.subject().in(language));
    page.meta("keywords", front.keywords().in(language));
    page.meta("author", front.organisation().in(language));
    page.meta("generator", "tradebrief " + version);
    List<Anchored> sections =
        report.sections().stream()
            .map(section -> new Anchored(section, page.id("section-" + section.id())))
            .toList();
    Element body = page.body();
    body.appendElement("a")
        .addClass("skip")
        .attr("href", "#" + page.id(MAIN))
        .text(words("page.skip"));
    addHeader(body, front);
    if (sections.size() >= WORTH_A_LIST) {
      addContents(body, sections);
    }
    Element main = body.appendElement("main").attr("id", MAIN);
    sections.forEach(one -> add(main, one.section(), one.id()));
    addFooter(body, front);
  }

  private void addHeader(Element body, FrontMatter front) {
    Element header = body.appendElement("header");
    String warning = front.warning().in(language);
    if (!warning.isEmpty()) {
      header.appendElement("p").addClass("warning").appendElement("strong").text(warning);
    }
    house.logo().ifPresent(logo -> addLogo(header, logo));
    header.appendElement("h1").text(front.title().in(language));
    header.appendElement("p").addClass("subtitle").text(front.subtitle().in(language));
  }

  private void addLogo(Element header, Logo logo) {
    header
        .appendElement("img")
        .addClass("logo")
        .attr(
            "src",
            "data:"
                + logo.mediaType()
                + ";base64,"
                + Base64.getEncoder().encodeToString(logo.file()))
        .attr("width", String.valueOf(logo.picture().getWidth()))
        .attr("height", String.valueOf(logo.picture().getHeight()))
        .attr("alt", logo.alternative().map(text -> text.in(language)).orElse(""));
  }

  private void addContents(Element body, List<Anchored> sections) {
    String label = page.id("contents");
    Element nav = body.appendElement("nav").attr("aria-labelledby", label);
    nav.appendElement("h2").attr("id", label).text(words("page.contents"));
    Element list = nav.appendElement("ul");
    sections.forEach(
        one ->
            list.appendElement("li")
                .appendElement("a")
                .attr("href", "#" + one.id())
                .text(one.section().heading().in(language)));
  }

  private void addFooter(Element body, FrontMatter front) {
    Element footer = body.appendElement("footer");
    footer.appendElement("p").text(front.organisation().in(language));
    if (!house.contact().isEmpty()) {
      Element address = footer.appendElement("address");
      house.contact().forEach(line -> address.appendElement("p").text(line.in(language)));
    }
    footer.appendElement("p").text(words("page.as-of", report.asOf().date().toString()));
    footer.appendElement("p").text(words("page.trace"));
    footer.appendElement("p").text(words("page.made-with", version));
  }

  private void add(Element main, Section section, String id) {
    Element element = main.appendElement("section").attr("aria-labelledby", id);
    element.appendElement("h2").attr("id", id).text(section.heading().in(language));
    section.blocks().forEach(block -> add(element, block));
  }

  private void add(Element section, Block block) {
    if (block instanceof Block.KeyFigures keyFigures) {
      addKeyFigures(section, keyFigures.figures());
    } else if (block instanceof Block.Paragraph paragraph) {
      addParagraph(section, paragraph.sentences());
    } else if (block instanceof Block.Notes notes) {
      addNotes(section, notes.texts());
    } else if (block instanceof ReportTable table) {
      tables.add(section, table);
      addNotes(section, table.notes());
    } else if (block instanceof ReportChart chart) {
      charts.add(page, section, chart);
    } else if (block instanceof ReportHeatMap map) {
      new HeatMaps(page, words("page.key")).add(section, map);
    } else if (block instanceof ReportTileMap map) {
      charts.add(page, section, map);
    }
  }

  private void addKeyFigures(Element section, List<Block.KeyFigure> figures) {
    Element list = section.appendElement("dl").addClass("key-figures");
    for (Block.KeyFigure keyFigure : figures) {
      Figure figure = keyFigure.figure();
      Element tile = list.appendElement("div");
      tile.appendElement("dt").text(keyFigure.label().in(language));
      Element number = tile.appendElement("dd").addClass("figure").attr("data-figure", figure.id());
      number.appendElement("strong").text(figure.text().in(language));
      if (!figure.markers().isEmpty()) {
        number.appendText(" ");
        number
            .appendElement("span")
            .addClass("markers")
            .text(Marked.suffix(figure.markers()).strip());
      }
      String remark = keyFigure.remark().in(language);
      if (!remark.isEmpty()) {
        tile.appendElement("dd").addClass("remark").text(remark);
      }
    }
  }

  private void addParagraph(Element section, List<Sentence> sentences) {
    Element paragraph = section.appendElement("p");
    for (Sentence sentence : sentences) {
      if (language.spaced() && paragraph.childNodeSize() > 0) {
        paragraph.appendText(" ");
      }
      Element words = paragraph.appendElement("span").text(sentence.text().in(language));
      if (!sentence.figures().isEmpty()) {
        words.attr(
            "data-figures",
            sentence.figures().stream()
                .map(Figure::id)
                .distinct()
                .collect(Collectors.joining(" ")));
      }
    }
  }

  private String words(String key) {
    return report.words().text(key).in(language);
  }

  private String words(String key, String name) {
    return report.words().text(key, Text.same(name)).in(language);
  }

  private void addNotes(Element section, List<Text> texts) {
    if (!texts.isEmpty()) {
      Element list = section.appendElement("ul").addClass("notes");
      texts.forEach(text -> list.appendElement("li").text(text.in(language)));
    }
  }
}
