package tradebrief.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the document says of itself, and how its sheets lead to each other. */
final class DocumentRules {
  private static final Map<String, LintRule> PROPERTIES =
      Map.of(
          "title", LintRule.PROPERTY_TITLE,
          "language", LintRule.PROPERTY_LANGUAGE,
          "creator", LintRule.PROPERTY_AUTHOR,
          "keywords", LintRule.PROPERTY_KEYWORDS);

  /** So many sheets need a table of contents. */
  private static final int SEVERAL = 3;

  private final BookParts book;
  private final Findings findings;

  DocumentRules(BookParts book, Findings findings) {
    this.book = book;
    this.findings = findings;
  }

  /**
   * Checks them.
   *
   * @param links of each sheet, to which sheets it has links
   */
  void check(Map<String, Set<String>> links) {
    PROPERTIES.forEach(
        (property, rule) -> {
          if (book.properties().child(property).text().isBlank()) {
            findings.add(rule, "properties", "no " + property);
          }
        });
    long active = book.root().child("bookViews").child("workbookView").number("activeTab", 0);
    if (active != 0) {
      findings.add(LintRule.CURSOR, "workbook", "it opens on sheet " + (active + 1));
    }
    checkContents(links);
    boolean notes =
        book.sheets().stream()
            .anyMatch(
                sheet -> sheet.name().matches("(?i).*note.*|.*注.*") && sheet.tables().size() == 1);
    if (book.strings().saysNote() && !notes) {
      findings.add(LintRule.NOTES_TABLE, "workbook", "[note …] without a table of notes");
    }
  }

  private void checkContents(Map<String, Set<String>> links) {
    List<String> tables = new ArrayList<>();
    book.sheets().stream()
        .filter(sheet -> !sheet.tables().isEmpty() && !sheet.hidden())
        .forEach(sheet -> tables.add(sheet.name()));
    long shown = book.sheets().stream().filter(sheet -> !sheet.hidden()).count();
    if (shown < SEVERAL) {
      return;
    }
    Set<String> missing = new TreeSet<>(tables);
    for (SheetPart sheet : book.sheets()) {
      Set<String> left = new TreeSet<>(tables);
      left.removeAll(links.getOrDefault(sheet.name(), Set.of()));
      if (left.size() < tables.size()) {
        left.remove(sheet.name()); // that of contents needs no link to itself
      }
      if (left.size() < missing.size()) {
        missing = left;
      }
    }
    if (!missing.isEmpty()) {
      findings.add(
          LintRule.CONTENTS_MISSING, "workbook", "no sheet with links to all; missing " + missing);
    }
  }
}
