package tradebrief.render.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The rows of a sheet, each from column A on without a gap, as XML. All else of a sheet is POI's,
 * which would keep many objects for each cell, and take longer for them than for the rest of a
 * workbook.
 */
final class SheetRows {
  private final XSSFSheet sheet;
  private final List<List<SheetCell>> rows = new ArrayList<>();
  private List<Double> heights = List.of();

  SheetRows(XSSFSheet sheet) {
    this.sheet = sheet;
  }

  XSSFSheet sheet() {
    return sheet;
  }

  /** Adds one below the others. */
  void add(List<SheetCell> cells) {
    rows.add(List.copyOf(cells));
  }

  /** How many there are. */
  int count() {
    return rows.size();
  }

  List<List<SheetCell>> all() {
    return rows;
  }

  /** Sets the height of each, in points. */
  void setHeights(List<Double> points) {
    heights = List.copyOf(points);
  }

  /**
   * The element that holds them all; their texts are added to those of the workbook, and the sheet
   * says how far they reach.
   */
  String xml(SharedTexts texts) {
    StringBuilder xml = new StringBuilder("<sheetData>");
    for (int i = 0; i < rows.size(); i++) {
      append(i, texts, xml);
    }
    int columns = rows.stream().mapToInt(List::size).max().orElse(1);
    sheet
        .getCTWorksheet()
        .getDimension()
        .setRef(new CellRangeAddress(0, rows.size() - 1, 0, columns - 1).formatAsString());
    return xml.append("</sheetData>").toString();
  }

  private void append(int row, SharedTexts texts, StringBuilder xml) {
    xml.append("<row r=\"").append(row + 1).append("\" ht=\"").append(heights.get(row));
    xml.append("\" customHeight=\"true\">");
    List<SheetCell> cells = rows.get(row);
    for (int column = 0; column < cells.size(); column++) {
      SheetCell cell = cells.get(column);
      xml.append("<c r=\"").append(CellReference.convertNumToColString(column)).append(row + 1);
      if (cell.value() instanceof SheetCell.Numeric number) {
        begin("n", cell, xml);
        cell.formula().ifPresent(formula -> appendFormula(formula, xml));
        xml.append("<v>").append(number.number());
      } else {
        begin("s", cell, xml);
        xml.append("<v>").append(texts.index(cell.text()));
      }
      xml.append("</v></c>");
    }
    xml.append("</row>");
  }

  private static void begin(String type, SheetCell cell, StringBuilder xml) {
    xml.append("\" t=\"").append(type).append("\" s=\"").append(cell.style().getIndex());
    xml.append("\">");
  }

  private static void appendFormula(String formula, StringBuilder xml) {
    xml.append("<f>");
    XmlText.escape(formula, xml);
    xml.append("</f>");
  }
}
