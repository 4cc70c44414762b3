package tradebrief.render.excel;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.Locale;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import tradebrief.render.chart.Palette;
import tradebrief.report.ReportHeatMap;
import tradebrief.report.Shades;

/** Makes the cells of a table a heat map, in the classes and colours of the briefing's. */
final class Shading {
  private final XSSFSheetConditionalFormatting formatting;
  private final CellRangeAddress[] cells;
  private final Shades shades;
  private final Palette palette;

  private Shading(PlacedTable placed, ReportHeatMap map, Palette palette) {
    this.palette = palette;
    formatting = placed.sheet().getSheetConditionalFormatting();
    shades = map.shades();
    int last = map.columns().size() - 1;
    int lastRow = placed.table().rows().size() - 1;
    cells =
        new CellRangeAddress[] {
          new CellRangeAddress(
              placed.at(0, 0).getRow(),
              placed.at(lastRow, 0).getRow(),
              placed.table().indexOf(map.columns().get(0).column()),
              placed.table().indexOf(map.columns().get(last).column()))
        };
  }

  static void apply(PlacedTable placed, ReportHeatMap map, Palette palette) {
    Shading shading = new Shading(placed, map, palette);
    for (int depth = Shades.DEEPEST; depth >= 1; depth--) {
      shading.rise(depth);
      shading.fall(depth);
    }
  }

  /** The first rule that holds is the one that is seen, so the deepest class comes first. */
  private void rise(int depth) {
    BigDecimal from = shades.from(depth);
    add((from.signum() == 0 ? ">" : ">=") + from.toPlainString(), palette.shade(depth));
  }

  private void fall(int depth) {
    BigDecimal from = shades.from(depth).negate();
    add((from.signum() == 0 ? "<" : "<=") + from.toPlainString(), palette.shade(-depth));
  }

  /** Only for numbers: to Excel, words such as [x] are greater than any number. */
  private void add(String condition, Color colour) {
    String cell =
        new CellReference(cells[0].getFirstRow(), cells[0].getFirstColumn()).formatAsString();
    XSSFConditionalFormattingRule rule =
        formatting.createConditionalFormattingRule(
            String.format(Locale.ROOT, "AND(ISNUMBER(%s),%s%s)", cell, cell, condition));
    XSSFPatternFormatting ground = rule.createPatternFormatting();
    ground.setFillBackgroundColor(new XSSFColor(colour, null));
    ground.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    formatting.addConditionalFormatting(cells, rule);
  }
}
