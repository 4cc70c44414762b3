package tradebrief.render.excel;

import tradebrief.model.Language;
import tradebrief.model.Text;
import tradebrief.report.ReportChart;

/** The fixed words of the workbook, which no report says. */
final class Phrases {
  /** Above the key to the markers. */
  static final Text SHORTHAND = Text.of("表中的简写", "Shorthand used in the tables");

  /** The link from a table to the list of tables. */
  static final Text TO_CONTENTS = Text.of("返回目录", "Back to the contents");

  private static final Text ONE_TABLE =
      Text.of("本工作表包含一个表格，名称为 %s。", "This worksheet contains one table, named %s.");
  private static final Text FROZEN =
      Text.of(
          "表头已冻结；如需取消，请选“视图”>“冻结窗格”。",
          "The header row is frozen; View > Freeze Panes turns that off.");

  /** That a chart stands beside the table. */
  static final Text CHART =
      Text.of("表格右侧有一幅图，所示数值均在表中。", "A chart of numbers of the table is to its right.");

  private static final Text PICTURE =
      Text.of(
          "表格右侧有一幅图片，所示数值见工作表 %s。",
          "A picture to the right of the table shows numbers of the worksheet %s.");

  private Phrases() {}

  /** What a sheet holds. */
  static String holds(String table, Language language) {
    String space =
        switch (language) {
          case ZH -> "";
          case EN -> " ";
        };
    return ONE_TABLE.in(language).formatted(table) + space + FROZEN.in(language);
  }

  /** That a picture stands beside the table, and where its numbers are. */
  static String picture(ReportChart chart, Language language) {
    return PICTURE.in(language).formatted(chart.table().name());
  }
}
