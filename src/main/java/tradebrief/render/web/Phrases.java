package tradebrief.render.web;

import tradebrief.model.Language;
import tradebrief.model.Text;

/** The fixed words of the page, which no report says. */
final class Phrases {
  /** The first link, for those who do not use a mouse. */
  static final Text SKIP = Text.of("跳到正文", "Skip to the content");

  /** Above the links to the sections. */
  static final Text CONTENTS = Text.of("目录", "Contents");

  /** Above the colours of a heat map. */
  static final Text KEY = Text.of("图例", "Key");

  /** What {@code figures.csv} is for. */
  static final Text TRACE =
      Text.of(
          "每个数字的编号、未取整的值与出处见 figures.csv。",
          "figures.csv has the id of every number, its value before rounding, and where it stands.");

  private static final Text AS_OF = Text.of("数据截至 %s。", "As known on %s.");
  private static final Text MADE_WITH = Text.of("由 tradebrief %s 生成。", "Made with tradebrief %s.");

  private Phrases() {}

  /** The day whose knowledge the page shows. */
  static String asOf(String date, Language language) {
    return String.format(language.locale(), AS_OF.in(language), date);
  }

  /** The program and its version. */
  static String madeWith(String version, Language language) {
    return String.format(language.locale(), MADE_WITH.in(language), version);
  }
}
