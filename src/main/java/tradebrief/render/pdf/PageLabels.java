package tradebrief.render.pdf;

import java.util.Locale;
import tradebrief.model.Language;

/** What stands at the foot of each page. */
final class PageLabels {
  private PageLabels() {}

  static DocumentProperties.PageLabel of(Language language) {
    return switch (language) {
      case ZH -> (page, pages) -> String.format(Locale.ROOT, "第 %d 页，共 %d 页", page, pages);
      case EN -> (page, pages) -> String.format(Locale.ROOT, "Page %d of %d", page, pages);
    };
  }
}
