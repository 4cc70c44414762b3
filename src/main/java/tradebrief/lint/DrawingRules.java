package tradebrief.lint;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The charts and pictures of a sheet. */
final class DrawingRules {
  private static final List<String> AXES = List.of("catAx", "valAx", "dateAx", "serAx");

  private static final String ANNOUNCEMENT = "chart|picture|image|图";

  private final SheetPart sheet;
  private final boolean announced;
  private final Container container;
  private final Markup markup;
  private final Findings findings;

  /** For a worksheet, which may say in its cells what it holds. */
  DrawingRules(SheetScan scan, Container container, Markup markup, Findings findings) {
    this(scan.sheet(), scan.says(ANNOUNCEMENT), container, markup, findings);
  }

  /** For a sheet that is a chart. */
  DrawingRules(SheetPart sheet, Container container, Markup markup, Findings findings) {
    this(sheet, false, container, markup, findings);
  }

  private DrawingRules(
      SheetPart sheet, boolean announced, Container container, Markup markup, Findings findings) {
    this.sheet = sheet;
    this.announced = announced;
    this.container = container;
    this.markup = markup;
    this.findings = findings;
  }

  void check() throws IOException {
    Optional<String> part = sheet.relations().find("drawing").filter(container::has);
    if (part.isEmpty()) {
      return;
    }
    Element drawing = markup.tree(part.get()).orElseGet(Element::none);
    if (!drawing.deep("sp").isEmpty()) {
      findings.add(LintRule.TEXT_BOX, sheet.name(), "a text box or shape");
    }
    checkExhibits(
        drawing
            .everything()
            .filter(e -> e.name().equals("pic") || e.name().equals("graphicFrame"))
            .toList());
    checkCharts(part.get());
  }

  private void checkExhibits(List<Element> exhibits) {
    for (Element exhibit : exhibits) {
      Element properties = exhibit.deep("cNvPr").stream().findFirst().orElseGet(Element::none);
      if (properties.get("descr").isBlank()) {
        findings.add(LintRule.ALT_TEXT, sheet.name(), "'" + properties.get("name") + "' has none");
      }
    }
    if (!exhibits.isEmpty() && !sheet.tables().isEmpty()) {
      findings.add(
          LintRule.CHART_BESIDE_TABLE,
          sheet.name(),
          exhibits.size() + " beside the table",
          announced);
    }
  }

  private void checkCharts(String drawing) throws IOException {
    Relations relations = Relations.of(drawing, container, markup, new Findings());
    for (Relations.Relation relation : relations.byId().values()) {
      if (relation.type().equals("chart") && container.has(relation.target())) {
        Element chart = markup.tree(relation.target()).orElseGet(Element::none);
        chart
            .everything()
            .filter(element -> AXES.contains(element.name()))
            .flatMap(axis -> axis.all("numFmt").stream())
            .filter(f -> f.get("formatCode").isEmpty() || f.get("sourceLinked").isEmpty())
            .forEach(
                f ->
                    findings.add(
                        LintRule.CHART_AXIS, relation.target(), "a number format incomplete"));
      }
    }
  }
}
