package tradebrief.lint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through a sheet once, cell by cell, and keeps little of it. */
final class SheetScan {
  private static final int KEPT = 100;
  private static final double USUAL_WIDTH = 8.43;

  /** A formula that is a link to a sheet of the workbook. */
  private static final Pattern LINK =
      Pattern.compile("(?i)^HYPERLINK\\(\\s*\"#((?:'(?:[^']|'')+')|[^'!\"]+)!");

  private final SheetPart sheet;
  private final Findings findings;
  private final CellReader reader;
  private final LookRules looks;
  private final List<Element> rest = new ArrayList<>();
  private final List<TableScan> tables = new ArrayList<>();
  private final List<String> above = new ArrayList<>();
  private final Map<Integer, Double> widths = new HashMap<>();
  private Optional<CellRead> title = Optional.empty();
  private Optional<String> second = Optional.empty();
  private Optional<CellRead> formula = Optional.empty();
  private final Set<String> formulaLinks = new HashSet<>();
  private long formulas;
  private long hiddenRows;
  private long filledRows;
  private long wideRows;

  SheetScan(SheetPart sheet, BookParts book, Findings findings) {
    this.sheet = sheet;
    this.findings = findings;
    reader = new CellReader(sheet.name(), book, findings);
    looks = new LookRules(sheet.name(), book.styles(), findings);
    sheet
        .tables()
        .forEach(
            table ->
                table
                    .area()
                    .ifPresent(
                        area -> tables.add(new TableScan(sheet.name(), table, area, findings))));
  }

  void walk(XMLStreamReader xml) throws XMLStreamException {
    boolean inside = false;
    while (xml.hasNext()) {
      if (Markup.next(xml) == XMLStreamConstants.START_ELEMENT) {
        if (!inside) {
          inside = true;
        } else if (xml.getLocalName().equals("sheetData")) {
          setWidths();
          walkRows(xml);
        } else {
          rest.add(Markup.element(xml));
        }
      }
    }
  }

  private void setWidths() {
    for (Element column : element("cols").all("col")) {
      double width =
          Numbers.decimal(column.get("width")).map(Number::doubleValue).orElse(USUAL_WIDTH);
      long last = Math.min(column.number("max", 0), column.number("min", 1) + KEPT);
      for (long i = column.number("min", 1); i <= last; i++) {
        widths.put((int) i - 1, width);
      }
    }
  }

  private void walkRows(XMLStreamReader xml) throws XMLStreamException {
    BitSet filled = new BitSet();
    int row = -1;
    while (true) {
      int event = Markup.next(xml);
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
        filled.clear();
        row = reader.enterRow(xml);
        hiddenRows += Set.of("1", "true").contains(attribute(xml, "hidden")) ? 1 : 0;
      } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
        CellRead cell = reader.read(xml);
        if (cell.isFilled()) {
          filled.set(cell.column());
          add(cell);
        }
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        Markup.element(xml);
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
        endRow(row, filled);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        return;
      }
    }
  }

  private static String attribute(XMLStreamReader xml, String name) {
    return Optional.ofNullable(xml.getAttributeValue(null, name)).orElse("");
  }

  private void endRow(int row, BitSet filled) {
    filledRows += filled.isEmpty() ? 0 : 1;
    wideRows += filled.cardinality() > 1 ? 1 : 0;
    tables.forEach(table -> table.endRow(row, filled));
  }

  private void add(CellRead cell) {
    if (cell.formula().isPresent()) {
      formulas++;
      formula = formula.or(() -> Optional.of(cell));
      Matcher link = LINK.matcher(cell.formula().get());
      if (link.find()) {
        formulaLinks.add(unquoted(link.group(1)));
      }
    }
    if (cell.row() == 0 && cell.column() == 0) {
      title = Optional.of(cell);
    } else if (cell.row() == 1 && cell.column() == 0) {
      second = cell.text();
    }
    Optional<TableScan> table =
        tables.stream().filter(one -> one.area().contains(cell.row(), cell.column())).findFirst();
    table.ifPresentOrElse(one -> one.add(cell), () -> addOutside(cell));
    looks.check(cell, table.isPresent(), widths.getOrDefault(cell.column(), USUAL_WIDTH));
  }

  private void addOutside(CellRead cell) {
    boolean top = tables.stream().allMatch(table -> cell.row() < table.area().firstRow());
    if (cell.column() == 0 && top) {
      if (above.size() < KEPT) {
        cell.text().ifPresent(above::add);
      }
    } else if (!tables.isEmpty()) {
      findings.addCell(LintRule.OUTSIDE_TABLE, sheet.name(), cell.address(), "a cell");
    } else if (sheet.first()) {
      findings.addCell(LintRule.COVER_COLUMN, sheet.name(), cell.address(), "a cell");
    }
  }

  /** After the walk. */
  void finish() {
    tables.forEach(TableScan::finish);
  }

  SheetPart sheet() {
    return sheet;
  }

  /** An element of the sheet other than its cells; one without anything where there is none. */
  Element element(String name) {
    return rest.stream()
        .filter(element -> element.name().equals(name))
        .findFirst()
        .orElseGet(Element::none);
  }

  /** All elements of the sheet other than its cells. */
  List<Element> elements() {
    return rest;
  }

  /** Whether column A says something above the tables. */
  boolean says(String pattern) {
    return above.stream().anyMatch(text -> text.matches("(?is).*(" + pattern + ").*"));
  }

  Optional<CellRead> title() {
    return title;
  }

  /** What A2 says. */
  Optional<String> second() {
    return second;
  }

  /** The first formula. */
  Optional<CellRead> formula() {
    return formula;
  }

  long formulas() {
    return formulas;
  }

  long hiddenRows() {
    return hiddenRows;
  }

  boolean isBlank() {
    return filledRows == 0;
  }

  /** Whether it holds several rows of several cells. */
  boolean hasGrid() {
    return wideRows > 1;
  }

  /** The sheets that its links lead to. */
  Set<String> links() {
    Set<String> targets = new HashSet<>(formulaLinks);
    for (Element link : element("hyperlinks").all("hyperlink")) {
      target(link, sheet.relations()).ifPresent(targets::add);
    }
    return targets;
  }

  /** The sheet that a link leads to; empty for a link to elsewhere, whatever place it is there. */
  static Optional<String> target(Element link, Relations relations) {
    String id = link.get("r:id");
    String location = id.isEmpty() ? link.get("location") : relations.within(id).orElse("");
    int mark = location.lastIndexOf('!');
    return mark < 0 ? Optional.empty() : Optional.of(unquoted(location.substring(0, mark)));
  }

  private static String unquoted(String sheet) {
    return sheet.replaceAll("^'|'$", "").replace("''", "'");
  }
}
