package tradebrief.render.excel;

import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeUtil;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFDataBarFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import tradebrief.render.chart.Palette;
import tradebrief.report.Cell;
import tradebrief.report.Column;
import tradebrief.report.Figure;
import tradebrief.report.Marked;

/**
 * What shows size and sign at a glance, by shape and not by colour: a bar behind each share, an
 * arrow up or down beside each growth rate.
 */
final class Signs {
  /** The shade of bars: light enough for the number on it, dark enough to be seen in grey. */
  private static final int BAR = 2;

  private Signs() {}

  static void add(PlacedTable placed, Palette palette) {
    for (int i = 0; i < placed.table().columns().size(); i++) {
      Column column = placed.table().columns().get(i);
      if (column.tellsShare()) {
        addBars(placed, i, palette.shade(BAR));
      } else if (column.tellsChange()) {
        addArrows(placed, i);
      }
    }
  }

  private static CellRangeAddress[] cells(PlacedTable placed, int column) {
    int first = placed.headerRow() + 1;
    int last = placed.headerRow() + placed.table().rows().size();
    return new CellRangeAddress[] {new CellRangeAddress(first, last, column, column)};
  }

  private static void addBars(PlacedTable placed, int column, Color colour) {
    XSSFSheetConditionalFormatting all = placed.sheet().getSheetConditionalFormatting();
    XSSFConditionalFormattingRule rule =
        all.createConditionalFormattingRule(new XSSFColor(colour, null));
    XSSFDataBarFormatting bars = rule.getDataBarFormatting();
    // from nothing to the whole, so that a bar is as long as its share is large
    bars.getMinThreshold().setRangeType(RangeType.NUMBER);
    bars.getMinThreshold().setValue(0d);
    bars.getMaxThreshold().setRangeType(RangeType.MAX);
    all.addConditionalFormatting(cells(placed, column), rule);
  }

  /**
   * Arrows in the number's own format, so that they stand beside it and keep its marker: Excel's
   * icons stand at the far side of the cell, beside the number of another column.
   */
  private static void addArrows(PlacedTable placed, int column) {
    Map<String, List<CellRangeAddress>> cells = new LinkedHashMap<>();
    for (int i = 0; i < placed.table().rows().size(); i++) {
      if (placed.table().rows().get(i).cells().get(column) instanceof Cell.Numeric number) {
        Figure figure = number.figure();
        String format = Look.number(figure.decimals(), Marked.suffix(figure.markers()));
        int row = placed.at(i, column).getRow();
        cells
            .computeIfAbsent(format, key -> new ArrayList<>())
            .add(new CellRangeAddress(row, row, column, column));
      }
    }
    cells.forEach(
        (format, all) -> {
          addArrow(placed, all, ComparisonOperator.GT, "\"▲ \"" + format);
          // of a single section, Excel would put a minus of its own before the arrow
          addArrow(placed, all, ComparisonOperator.LT, format + ";\"▼ \"-" + format);
        });
  }

  private static void addArrow(
      PlacedTable placed, List<CellRangeAddress> cells, byte operator, String format) {
    XSSFSheetConditionalFormatting all = placed.sheet().getSheetConditionalFormatting();
    XSSFConditionalFormattingRule rule = all.createConditionalFormattingRule(operator, "0");
    int index =
        all.addConditionalFormatting(
            CellRangeUtil.mergeCellRanges(cells.toArray(CellRangeAddress[]::new)), rule);
    XSSFWorkbook workbook = placed.sheet().getWorkbook();
    CTDxf look = CTDxf.Factory.newInstance();
    look.addNewNumFmt().setNumFmtId(workbook.createDataFormat().getFormat(format));
    look.getNumFmt().setFormatCode(format);
    // POI has no word for the number format of a conditional one; it counts from 1 here
    int id = workbook.getStylesSource().putDxf(look) - 1;
    placed
        .sheet()
        .getCTWorksheet()
        .getConditionalFormattingArray(index)
        .getCfRuleArray(0)
        .setDxfId(id);
  }
}
