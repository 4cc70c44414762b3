package tradebrief.render.excel;

import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.IconMultiStateFormatting.IconSet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFDataBarFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTIconSet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCfvoType;
import tradebrief.report.Column;

/**
 * What shows size and sign at a glance, by shape and not by colour: a bar behind each share, an
 * arrow up or down beside each growth rate.
 */
final class Signs {
  /** Light enough for the number on it, dark enough to be seen in grey. */
  private static final byte[] BAR = {(byte) 0xBF, (byte) 0xC9, (byte) 0xD6};

  private Signs() {}

  static void add(PlacedTable placed) {
    for (int i = 0; i < placed.table().columns().size(); i++) {
      Column column = placed.table().columns().get(i);
      if (column.tellsShare()) {
        addBars(placed, i);
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

  private static void addBars(PlacedTable placed, int column) {
    XSSFSheetConditionalFormatting all = placed.sheet().getSheetConditionalFormatting();
    XSSFConditionalFormattingRule rule =
        all.createConditionalFormattingRule(new XSSFColor(BAR, null));
    XSSFDataBarFormatting bars = rule.getDataBarFormatting();
    // from nothing to the whole, so that a bar is as long as its share is large
    bars.getMinThreshold().setRangeType(RangeType.NUMBER);
    bars.getMinThreshold().setValue(0d);
    bars.getMaxThreshold().setRangeType(RangeType.MAX);
    all.addConditionalFormatting(cells(placed, column), rule);
  }

  private static void addArrows(PlacedTable placed, int column) {
    XSSFSheetConditionalFormatting all = placed.sheet().getSheetConditionalFormatting();
    XSSFConditionalFormattingRule rule = all.createConditionalFormattingRule(IconSet.GREY_3_ARROWS);
    int index = all.addConditionalFormatting(cells(placed, column), rule);
    CTIconSet arrows =
        placed
            .sheet()
            .getCTWorksheet()
            .getConditionalFormattingArray(index)
            .getCfRuleArray(0)
            .getIconSet();
    // down below zero, sideways at zero, up above it: what POI has no word for
    arrows.getCfvoArray(1).setType(STCfvoType.NUM);
    arrows.getCfvoArray(1).setVal("0");
    arrows.getCfvoArray(2).setType(STCfvoType.NUM);
    arrows.getCfvoArray(2).setVal("0");
    arrows.getCfvoArray(2).setGte(false);
  }
}
