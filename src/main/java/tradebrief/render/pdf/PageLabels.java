package tradebrief.render.pdf;

import tradebrief.model.Language;

/** What stands at the foot of each page. */
final class PageLabels {
  private PageLabels() {}

  static DocumentProperties.PageLabel of(Language language) {
    return switch (language) {
      case ZH -> "第 %d 页，共 %d 页"::formatted;
      case EN -> "Page %d of %d"::formatted;
    };
  }
}
