package tradebrief.lint;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the cells of a sheet in their order, and tells where one cannot be what it says. */
final class CellReader {
  private static final BigDecimal HIGHEST = new BigDecimal("409.5");
  private static final int LONGEST_TEXT = 32_767;
  private static final int LONGEST_FORMULA = 8_192;

  private static final Set<String> TYPES = Set.of("b", "d", "e", "inlineStr", "n", "s", "str");

  private final String sheet;
  private final BookParts book;
  private final Findings findings;
  private int row = -1;
  private int column = -1;

  CellReader(String sheet, BookParts book, Findings findings) {
    this.sheet = sheet;
    this.book = book;
    this.findings = findings;
  }

  /** Enters the row that a reader stands at. */
  int enterRow(XMLStreamReader reader) {
    String given = Optional.ofNullable(reader.getAttributeValue(null, "r")).orElse("");
    long next = given.isEmpty() ? row + 2L : Numbers.whole(given).orElse(0L);
    if (next <= row + 1L || next > 1_048_576) {
      findings.add(LintRule.CELL_REFERENCE, sheet, "row " + given + " after row " + (row + 1));
    } else {
      row = (int) next - 1;
    }
    column = -1;
    checkHeight(Optional.ofNullable(reader.getAttributeValue(null, "ht")).orElse("0"));
    return row;
  }

  private void checkHeight(String height) {
    boolean possible =
        Numbers.decimal(height)
            .filter(points -> points.signum() >= 0 && points.compareTo(HIGHEST) <= 0)
            .isPresent();
    if (!possible) {
      findings.addCell(LintRule.ROW_HEIGHT, sheet, Area.address(row, 0), height + " points");
    }
  }

  /** The cell that a reader stands at, to its end. */
  CellRead read(XMLStreamReader reader) throws XMLStreamException {
    Map<String, String> attributes = Markup.attributes(reader);
    enterCell(attributes.getOrDefault("r", ""));
    String formula = "";
    boolean hasFormula = false;
    String value = "";
    Optional<String> inline = Optional.empty();
    for (int event = Markup.next(reader);
        event != XMLStreamConstants.END_ELEMENT;
        event = Markup.next(reader)) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        Element child = Markup.element(reader);
        switch (child.name()) {
          case "f" -> {
            hasFormula = true;
            formula = child.text();
          }
          case "v" -> value = child.text();
          case "is" -> inline = Optional.of(inline(child));
          default -> {
            // extensions
          }
        }
      }
    }
    Optional<String> text = text(attributes.getOrDefault("t", "n"), value, inline);
    CellRead cell =
        new CellRead(
            row,
            column,
            Numbers.whole(attributes.getOrDefault("s", "0")).orElse(-1L),
            text.map(CellNames::decoded),
            text.isPresent() || value.isEmpty() ? Optional.empty() : Optional.of(value),
            hasFormula ? Optional.of(formula) : Optional.empty());
    check(cell, attributes.getOrDefault("t", "n"));
    return cell;
  }

  private String inline(Element item) {
    String text = SharedStrings.text(item);
    book.strings().hear(text);
    if (SharedStrings.isRaised(item)) {
      findings.addCell(
          LintRule.NOTE_MARK,
          sheet,
          Area.address(row, column),
          "superscript in '" + SharedStrings.shortened(text) + "'");
    }
    return text;
  }

  private void enterCell(String reference) {
    Optional<Area> at = reference.isEmpty() ? Optional.empty() : Area.parse(reference);
    int next = at.map(Area::firstColumn).orElse(column + 1);
    boolean wrong =
        !reference.isEmpty() && (at.isEmpty() || at.get().firstRow() != row || next <= column);
    if (wrong) {
      findings.addCell(
          LintRule.CELL_REFERENCE, sheet, Area.address(row, column + 1), "a cell " + reference);
    }
    column = Math.max(next, column);
  }

  private Optional<String> text(String type, String value, Optional<String> inline) {
    return switch (type) {
      case "s" -> {
        Optional<String> found = Numbers.whole(value).flatMap(book.strings()::find);
        if (found.isEmpty()) {
          findings.addCell(
              LintRule.CELL_STRING, sheet, Area.address(row, column), "shared string " + value);
        }
        yield Optional.of(found.orElse(""));
      }
      case "inlineStr" -> Optional.of(inline.orElse(""));
      case "str", "e", "b", "d" -> Optional.of(value);
      default -> Optional.empty();
    };
  }

  private void check(CellRead cell, String type) {
    if (type.equals("n") && cell.number().filter(n -> Numbers.decimal(n).isEmpty()).isPresent()) {
      tell(LintRule.CELL_NUMBER, cell, "the number " + cell.number().get());
    }
    if (!TYPES.contains(type)) {
      tell(LintRule.CELL_TYPE, cell, "type " + type);
    }
    if (type.equals("e")) {
      tell(LintRule.CELL_ERROR, cell, cell.text().orElse("an error"));
    }
    if (!type.equals("s") && cell.text().filter(t -> t.length() > LONGEST_TEXT).isPresent()) {
      tell(LintRule.TEXT_TOO_LONG, cell, "a text too long");
    }
    if (cell.formula().filter(f -> f.length() > LONGEST_FORMULA).isPresent()) {
      tell(LintRule.FORMULA_TOO_LONG, cell, "a formula too long");
    }
    if (book.styles().find(cell.style()).isEmpty() && cell.style() != 0) {
      tell(LintRule.CELL_STYLE, cell, "style " + cell.style());
    }
  }

  private void tell(LintRule rule, CellRead cell, String found) {
    findings.addCell(rule, sheet, cell.address(), found);
  }
}
