package tradebrief.render.excel;

import java.util.stream.Collectors;
import tradebrief.model.Language;
import tradebrief.model.Text;
import tradebrief.report.ReportHeatMap;

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
          "表头及其以上各行已冻结；如需取消，请选“视图”—“冻结窗格”—“取消冻结窗格”。",
          "The rows down to the table's header are frozen; to turn this off, choose View, Freeze"
              + " Panes, Unfreeze Panes.");
  private static final Text CHART =
      Text.of("表格右侧有图“%s”，由表中数值绘制。", "The chart to its right, '%s', is drawn of its numbers.");
  private static final Text PICTURE =
      Text.of(
          "表格右侧的图片由工作表 %s 中的数值绘制。",
          "The picture to its right is drawn of the numbers in the worksheet %s.");

  private static final Text SHADED =
      Text.of("单元格按数值着色，分为：%s。", "Cells are shaded by their numbers, in these classes: %s.");

  private Phrases() {}

  /** That the sheet holds one table. */
  static String oneTable(String name, Language language) {
    return String.format(language.locale(), ONE_TABLE.in(language), name);
  }

  /** That panes are frozen, and how to unfreeze them. */
  static String frozen(Language language) {
    return FROZEN.in(language);
  }

  /** That a chart stands beside the table. */
  static String chart(String title, Language language) {
    return String.format(language.locale(), CHART.in(language), title);
  }

  /** That a picture stands beside the table, and where its numbers are. */
  static String picture(String table, Language language) {
    return String.format(language.locale(), PICTURE.in(language), table);
  }

  /** That cells are shaded, and by which classes. */
  static String shaded(ReportHeatMap map, Language language) {
    String classes =
        map.key().stream()
            .map(words -> words.in(language))
            .collect(Collectors.joining(language == Language.ZH ? "、" : "; "));
    return String.format(language.locale(), SHADED.in(language), classes);
  }

  /** Between two sentences. */
  static String space(Language language) {
    return switch (language) {
      case ZH -> "";
      case EN -> " ";
    };
  }
}
