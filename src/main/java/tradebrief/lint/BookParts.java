package tradebrief.lint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A workbook, before its sheets are walked through.
 *
 * @param root the element of the workbook
 * @param sheets its worksheets, in their order
 * @param chartSheets its sheets that are each one chart, in their order
 * @param styles its styles
 * @param strings its shared strings
 * @param properties the core properties
 */
record BookParts(
    Element root,
    List<SheetPart> sheets,
    List<SheetPart> chartSheets,
    Styles styles,
    SharedStrings strings,
    Element properties) {

  /** Empty where there is no workbook in the file. */
  static Optional<BookParts> read(Container container, Markup markup, Findings findings)
      throws IOException {
    // broken relationships are told elsewhere, once
    Findings ignored = new Findings();
    Relations top = Relations.of("", container, markup, ignored);
    Optional<String> part = top.find("officeDocument").filter(container::has);
    if (part.isEmpty()) {
      findings.add(LintRule.PART_MISSING, "the file", "no part of a workbook");
      return Optional.empty();
    }
    Element root = markup.tree(part.get()).orElseGet(Element::none);
    Relations relations = Relations.of(part.get(), container, markup, ignored);
    List<SheetPart> sheets = new ArrayList<>();
    List<SheetPart> chartSheets = new ArrayList<>();
    for (Element sheet : root.child("sheets").all("sheet")) {
      String target = relations.target(sheet.get("r:id")).orElse("");
      if (container.has(target) && target.contains("worksheets/")) {
        sheets.add(sheet(sheet, target, sheets.isEmpty(), container, markup));
      } else if (container.has(target) && target.contains("chartsheets/")) {
        chartSheets.add(sheet(sheet, target, false, container, markup));
      }
    }
    Optional<String> strings = relations.find("sharedStrings").filter(container::has);
    return Optional.of(
        new BookParts(
            root,
            List.copyOf(sheets),
            List.copyOf(chartSheets),
            Styles.of(tree(relations.find("styles"), markup)),
            strings.isPresent()
                ? SharedStrings.read(strings.get(), markup, findings)
                : new SharedStrings(),
            tree(top.find("core-properties"), markup)));
  }

  private static Element tree(Optional<String> part, Markup markup) throws IOException {
    return part.isPresent() ? markup.tree(part.get()).orElseGet(Element::none) : Element.none();
  }

  private static SheetPart sheet(
      Element sheet, String part, boolean first, Container container, Markup markup)
      throws IOException {
    Relations relations = Relations.of(part, container, markup, new Findings());
    List<TablePart> tables = new ArrayList<>();
    for (Relations.Relation relation : relations.byId().values()) {
      if (relation.type().equals("table") && container.has(relation.target())) {
        markup.tree(relation.target()).map(TablePart::of).ifPresent(tables::add);
      }
    }
    boolean hidden = !sheet.get("state").isEmpty() && !sheet.get("state").equals("visible");
    return new SheetPart(sheet.get("name"), part, hidden, first, relations, List.copyOf(tables));
  }

  /** Whether a sheet of that name is there; the case of letters does not count. */
  boolean hasSheet(String name) {
    return root.child("sheets").all("sheet").stream()
        .anyMatch(sheet -> sheet.get("name").equalsIgnoreCase(name));
  }
}
