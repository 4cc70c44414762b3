package tradebrief.lint;

import java.util.ArrayList;
import java.util.List;

/** A sheet as a whole: what stands on it, and how it opens. */
final class SheetRules {
  private static final int LONGEST_LIST = 257;

  private final SheetScan scan;
  private final SheetPart sheet;
  private final BookParts book;
  private final Findings findings;

  SheetRules(SheetScan scan, BookParts book, Findings findings) {
    this.scan = scan;
    sheet = scan.sheet();
    this.book = book;
    this.findings = findings;
  }

  void check() {
    checkReferences();
    checkMerged();
    checkTables();
    checkViews();
    checkHidden();
    if (scan.isBlank() && sheet.relations().find("drawing").isEmpty()) {
      add(LintRule.BLANK_SHEET, "no cell says anything");
    } else {
      checkTitle();
    }
    boolean footer = scan.element("headerFooter").everything().anyMatch(e -> !e.text().isBlank());
    if (footer) {
      add(LintRule.HEADER_FOOTER, "text in a header or footer", "header|footer|页眉|页脚");
    }
    scan.formula()
        .ifPresent(
            first ->
                findings.add(
                    LintRule.FORMULAS,
                    sheet.name() + "!" + first.address(),
                    scan.formulas() + " formulas",
                    scan.says("formula|公式")));
  }

  private void add(LintRule rule, String found) {
    findings.add(rule, sheet.name(), found);
  }

  private void add(LintRule rule, String found, String announcement) {
    findings.add(rule, sheet.name(), found, scan.says(announcement));
  }

  private void checkReferences() {
    scan.elements().stream()
        .flatMap(PackageRules::references)
        .filter(id -> sheet.relations().target(id).isEmpty())
        .forEach(id -> add(LintRule.RELATIONSHIP_UNKNOWN, "r:id " + id));
    for (Element link : scan.element("hyperlinks").all("hyperlink")) {
      SheetScan.target(link, sheet.relations())
          .filter(target -> !book.hasSheet(target))
          .ifPresent(target -> add(LintRule.LINK_DANGLING, "a link to '" + target + "'"));
    }
    for (Element rule :
        scan.elements().stream()
            .filter(element -> element.name().equals("conditionalFormatting"))
            .flatMap(element -> element.all("cfRule").stream())
            .toList()) {
      if (rule.number("dxfId", 0) >= Math.max(1, book.styles().conditional())) {
        add(LintRule.CONDITIONAL_STYLE, "the style " + rule.get("dxfId"));
      }
    }
    for (Element validation : scan.element("dataValidations").all("dataValidation")) {
      String list = validation.child("formula1").text();
      if (list.startsWith("\"") && list.length() > LONGEST_LIST) {
        add(LintRule.VALIDATION_LIST, "a list of " + list.length() + " characters");
      }
    }
  }

  private void checkMerged() {
    List<Area> seen = new ArrayList<>();
    for (Element merged : scan.element("mergeCells").all("mergeCell")) {
      findings.addCell(LintRule.MERGED_CELLS, sheet.name(), merged.get("ref"), "merged");
      Area.parse(merged.get("ref"))
          .ifPresentOrElse(
              area -> {
                if (seen.stream().anyMatch(area::overlaps)) {
                  add(LintRule.MERGED_OVERLAP, merged.get("ref"));
                }
                seen.add(area);
                boolean table =
                    sheet.tables().stream()
                        .anyMatch(one -> one.area().filter(area::overlaps).isPresent());
                if (table) {
                  add(LintRule.TABLE_MERGED, merged.get("ref"));
                }
              },
              () -> add(LintRule.CELL_REFERENCE, "a merged area " + merged.get("ref")));
    }
  }

  private void checkTables() {
    List<TablePart> tables = sheet.tables();
    for (int i = 0; i < tables.size(); i++) {
      TablePart table = tables.get(i);
      TableScan.checkArea(sheet.name(), table, findings);
      checkOverlap(table, tables.subList(0, i));
      if (table.banded()) {
        add(LintRule.TABLE_STRIPES, table.name() + " has bands");
      }
      if (table.area().filter(area -> area.firstColumn() > 0).isPresent()) {
        add(LintRule.TABLE_AT_EDGE, table.name() + " begins elsewhere");
      }
      checkFilter(table);
    }
    if (tables.size() > 1) {
      add(LintRule.ONE_TABLE, tables.size() + " tables");
    }
    if (tables.isEmpty() && scan.hasGrid()) {
      add(LintRule.TABLE_MISSING, "rows of several cells, and no table");
    }
    if (!scan.element("autoFilter").get("ref").isEmpty()) {
      add(LintRule.FILTER_BUTTONS, "a filter", "filter|筛选");
    }
  }

  private void checkOverlap(TablePart table, List<TablePart> others) {
    for (TablePart other : others) {
      if (table.area().isPresent()
          && other.area().filter(table.area().get()::overlaps).isPresent()) {
        add(LintRule.TABLE_OVERLAP, table.name() + " and " + other.name());
      }
    }
  }

  private void checkFilter(TablePart table) {
    if (table.filter().isEmpty()) {
      return;
    }
    add(LintRule.FILTER_BUTTONS, table.name() + " has filter buttons", "filter|筛选");
    boolean same =
        Area.parse(table.filter())
            .flatMap(
                filter ->
                    table
                        .area()
                        .filter(
                            area ->
                                filter.firstRow() == area.firstRow()
                                    && filter.firstColumn() == area.firstColumn()
                                    && filter.lastColumn() == area.lastColumn()
                                    && filter.lastRow() <= area.lastRow()))
            .isPresent();
    if (!same) {
      add(LintRule.FILTER_AREA, "the filter of " + table.name() + " covers " + table.filter());
    }
  }

  private void checkViews() {
    for (Element view : scan.element("sheetViews").all("sheetView")) {
      if (view.child("pane").get("state").startsWith("frozen")) {
        add(LintRule.FROZEN_PANES, "frozen panes", "freez|frozen|冻结");
      }
      view.all("selection").stream()
          .map(selection -> selection.get("activeCell"))
          .filter(cell -> !cell.isEmpty() && !cell.equals("A1"))
          .findFirst()
          .ifPresent(cell -> add(LintRule.CURSOR, "the cursor in " + cell));
    }
  }

  private void checkHidden() {
    if (scan.hiddenRows() > 0) {
      add(LintRule.HIDDEN, scan.hiddenRows() + " hidden rows");
    }
    long columns =
        scan.element("cols").all("col").stream().filter(column -> column.is("hidden")).count();
    if (columns > 0) {
      add(LintRule.HIDDEN, "hidden columns");
    }
  }

  private void checkTitle() {
    boolean heading =
        scan.title()
            .flatMap(cell -> book.styles().find(cell.style()))
            .filter(Styles.CellStyle::isHeading)
            .isPresent();
    if (scan.title().isEmpty()) {
      add(LintRule.TITLE_IN_A1, "nothing in A1");
    } else if (!heading) {
      add(sheet.first() ? LintRule.COVER_HEADING : LintRule.TITLE_STYLE, "another style in A1");
    }
    boolean said = scan.second().filter(text -> text.matches("(?is).*(table|表).*")).isPresent();
    if (!sheet.tables().isEmpty() && !said) {
      add(LintRule.TABLE_COUNT_SAID, "A2 does not say");
    }
  }
}
