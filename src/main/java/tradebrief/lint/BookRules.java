package tradebrief.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The workbook as a whole: its sheets, names, tables and styles, all in one view. */
final class BookRules {
  private static final Pattern SHEET = Pattern.compile("[^\\[\\]:*?/\\\\]{1,31}");
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}_\\\\][\\p{L}\\p{N}\\p{M}_.\\\\?]{0,254}");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)[A-Z]{1,3}[1-9]\\d{0,6}|R\\d*C\\d*|R|C");
  private static final Pattern TARGET =
      // after ] the sheet of another workbook
      Pattern.compile("(?:'((?:[^']|'')+)'|(?<![\\]\\p{L}\\p{N}_.])([\\p{L}\\p{N}_.]+))!");
  private static final Pattern UNNAMED = Pattern.compile("(?i)(table|tabelle|表)\\d+");
  private static final int MOST_FORMATS = 200;
  private static final int MOST_STYLES = 65_490;

  private final BookParts book;
  private final Findings findings;

  BookRules(BookParts book, Findings findings) {
    this.book = book;
    this.findings = findings;
  }

  void check() {
    List<Element> sheets = book.root().child("sheets").all("sheet");
    checkSheets(sheets);
    checkNames(sheets.size());
    checkTables();
    if (book.styles().ownFormats() > MOST_FORMATS) {
      findings.add(
          LintRule.TOO_MANY_FORMATS, "styles", book.styles().ownFormats() + " number formats");
    }
    if (book.styles().cells().size() > MOST_STYLES) {
      findings.add(
          LintRule.TOO_MANY_STYLES, "styles", book.styles().cells().size() + " cell styles");
    }
  }

  private void checkSheets(List<Element> sheets) {
    Set<String> names = new HashSet<>();
    Set<String> ids = new HashSet<>();
    for (Element sheet : sheets) {
      String name = sheet.get("name");
      boolean unique = names.add(name.toLowerCase(Locale.ROOT));
      if (!unique || !SHEET.matcher(name).matches() || name.startsWith("'") || name.endsWith("'")) {
        findings.add(LintRule.SHEET_NAME, "workbook", "a sheet named '" + name + "'");
      }
      if (!ids.add(sheet.get("sheetId"))) {
        findings.add(
            LintRule.SHEET_ID, "workbook", name + " has the id " + sheet.get("sheetId") + " too");
      }
      if (!sheet.get("state").isEmpty() && !sheet.get("state").equals("visible")) {
        findings.add(LintRule.HIDDEN, name, "a hidden sheet");
      }
    }
    if (sheets.stream()
        .noneMatch(s -> s.get("state").isEmpty() || s.get("state").equals("visible"))) {
      findings.add(LintRule.NO_VISIBLE_SHEET, "workbook", sheets.size() + " sheets, none visible");
    }
  }

  private void checkNames(int sheets) {
    Set<String> seen = new HashSet<>();
    for (Element one : book.root().child("definedNames").all("definedName")) {
      String name = one.get("name");
      String place = "name " + name;
      long scope = one.number("localSheetId", -1);
      boolean valid = name.startsWith("_xlnm.") || isName(name);
      if (!valid || scope >= sheets || !seen.add(name.toLowerCase(Locale.ROOT) + "!" + scope)) {
        findings.add(LintRule.NAME_INVALID, place, "an invalid name, or there twice");
      }
      if (one.text().contains("#REF!")) {
        // as the program leaves it behind when a sheet is deleted, and opens it
        findings.add(LintRule.NAME_ERROR, place, "refers to " + one.text());
      } else {
        findDangling(one.text())
            .ifPresent(what -> findings.add(LintRule.NAME_DANGLING, place, what));
      }
    }
  }

  private static boolean isName(String name) {
    return NAME.matcher(name).matches() && !ADDRESS.matcher(name).matches();
  }

  private Optional<String> findDangling(String formula) {
    Matcher target = TARGET.matcher(formula.replaceAll("\"[^\"]*\"", ""));
    while (target.find()) {
      String sheet = target.group(1) == null ? target.group(2) : target.group(1).replace("''", "'");
      if (!sheet.contains("[") && !sheet.contains(":") && !book.hasSheet(sheet)) {
        return Optional.of("refers to the sheet '" + sheet + "', which is not there");
      }
    }
    return Optional.empty();
  }

  private void checkTables() {
    Set<String> names = new HashSet<>();
    book.root()
        .child("definedNames")
        .all("definedName")
        .forEach(one -> names.add(one.get("name").toLowerCase(Locale.ROOT)));
    Set<String> ids = new HashSet<>();
    for (SheetPart sheet : book.sheets()) {
      for (TablePart table : sheet.tables()) {
        if (!names.add(table.name().toLowerCase(Locale.ROOT)) || !isName(table.name())) {
          findings.add(LintRule.TABLE_NAME, sheet.name(), "a table named '" + table.name() + "'");
        }
        if (!ids.add(table.id())) {
          findings.add(LintRule.TABLE_ID, sheet.name(), "the id " + table.id() + " again");
        }
        if (UNNAMED.matcher(table.name()).matches()) {
          findings.add(LintRule.TABLE_NAME_PLAIN, sheet.name(), "a table named " + table.name());
        }
      }
    }
  }
}
