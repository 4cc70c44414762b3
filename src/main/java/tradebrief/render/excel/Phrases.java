package tradebrief.render.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tradebrief.model.Language;
import tradebrief.model.Text;
import tradebrief.report.Edition;
import tradebrief.report.ReportHeatMap;

/** The fixed words of the workbook, which no report says. */
final class Phrases {
  /** Above the key to the markers. */
  static final Text SHORTHAND = Text.of("表中的简写", "Shorthand used in the tables");

  /** Above the words on the edition. */
  static final Text EDITION = Text.of("版本", "Edition");

  /** Above who issues it and how they are reached. */
  static final Text ISSUED_BY = Text.of("发布机构", "Issued by");

  /** The link from a table to the list of tables. */
  static final Text TO_CONTENTS = Text.of("返回目录", "Back to the contents");

  private static final Text ONE_TABLE =
      Text.of("本工作表包含一个表格，名称为 %s。", "This worksheet contains one table, named %s.");
  private static final Text ANALYSIS = Text.of("分析版：", "Analysis edition: ");
  private static final Text FORMULAS =
      Text.of("部分数值由公式计算", "some numbers are formulas over the table");
  private static final Text FILTER =
      Text.of("表头有筛选按钮（“数据”—“筛选”可关闭）", "filter buttons in the header (off: Data, Filter)");
  private static final Text FROZEN =
      Text.of("表头已冻结（“视图”—“冻结窗格”可取消）", "frozen header (off: View, Freeze Panes)");
  private static final Text EXHIBITS = Text.of("表格右侧有图", "a chart to the right of the table");
  private static final Text FOOTER = Text.of("页脚有页码", "page numbers in the footer");
  private static final Text PUBLICATION =
      Text.of(
          "发布版：只有数值和文字；公式与图见分析版。",
          "Publication edition: numbers and words only; formulas and charts are in the analysis"
              + " edition.");
  private static final Text SHORTHAND_OF_TABLE = Text.of("简写：", "Shorthand: ");
  private static final Text NOTES = Text.of("注释见工作表 notes：", "Notes, in the worksheet notes: ");

  private static final Text SHADED = Text.of("单元格按数值着色（%s）", "cells shaded by their numbers (%s)");

  private Phrases() {}

  /** That the sheet holds one table. */
  static String oneTable(String name, Language language) {
    return String.format(language.locale(), ONE_TABLE.in(language), name);
  }

  /** Which edition it is, on the cover. */
  static Text edition(Edition edition) {
    return switch (edition) {
      case ANALYSIS ->
          Text.of(
              "分析版：表格旁有图，部分数值由公式计算，表头有筛选按钮并在长表中冻结，页脚有页码；各工作表 A 列均有说明。数值与发布版相同。",
              "Analysis edition: charts beside the tables, some numbers as formulas, filter buttons"
                  + " and, on long tables, frozen headers, page numbers in the footer; column A of"
                  + " each worksheet says which. The numbers are those of the publication edition.");
      case PUBLICATION -> PUBLICATION;
    };
  }

  /** Which edition it is, for the properties of the document. */
  static Text category(Edition edition) {
    return switch (edition) {
      case ANALYSIS -> Text.of("分析版", "analysis edition");
      case PUBLICATION -> Text.of("发布版", "publication edition");
    };
  }

  /** What a sheet of the edition for analysis has beside its table, and how to turn it off. */
  static String announcement(TableSheet.Extras extras, Language language) {
    List<String> said = new ArrayList<>();
    if (extras.formulas()) {
      said.add(FORMULAS.in(language));
    }
    if (extras.filter()) {
      said.add(FILTER.in(language));
    }
    if (extras.frozen()) {
      said.add(FROZEN.in(language));
    }
    if (extras.exhibits()) {
      said.add(EXHIBITS.in(language));
    }
    extras.maps().forEach(map -> said.add(shaded(map, language)));
    said.add(FOOTER.in(language));
    return ANALYSIS.in(language)
        + String.join(Text.of("；", "; ").in(language), said)
        + Text.of("。", ".").in(language);
  }

  /** That cells are shaded, and by which classes. */
  private static String shaded(ReportHeatMap map, Language language) {
    String classes =
        map.key().stream()
            .map(words -> words.in(language))
            .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
    return String.format(language.locale(), SHADED.in(language), classes);
  }

  /** The key to the markers of one table. */
  static String shorthand(List<String> key, Language language) {
    return SHORTHAND_OF_TABLE.in(language) + String.join(Text.of("；", "; ").in(language), key);
  }

  /** Where the notes of one table are. */
  static String notes(List<String> markers, Language language) {
    return NOTES.in(language) + String.join(" ", markers);
  }
}
