package tradebrief.render.excel;

import org.apache.poi.xssf.usermodel.XSSFRow;
import tradebrief.model.Language;

/**
 * Heights of rows, computed of the lines that their cells wrap into. Excel would find them by
 * itself, but only Excel: other programs show one line and cut the rest. They are not marked as set
 * by hand, so that a row still grows when somebody edits it.
 */
final class RowHeights {
  private static final double PADDING = 2;

  private final Language language;

  RowHeights(Language language) {
    this.language = language;
  }

  /**
   * Sets the height of a row.
   *
   * @param points the size of its type
   * @param lines how many lines it shows
   */
  void set(XSSFRow row, int points, int lines) {
    row.getCTRow().setHt(Math.ceil(points * leading()) * lines + PADDING);
  }

  /** The height of a line, in sizes of type. Chinese fonts stand taller. */
  private double leading() {
    return switch (language) {
      case ZH -> 1.5;
      case EN -> 1.25;
    };
  }
}
