package tradebrief.render.excel;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import tradebrief.model.Language;
import tradebrief.report.Cell;
import tradebrief.report.Column;
import tradebrief.report.Figure;
import tradebrief.report.GroupedDigits;
import tradebrief.report.Marked;

/**
 * A cell of the report as Excel holds it.
 *
 * @param value what it holds
 * @param shown the text that a reader sees, for the column's width
 * @param look how it looks
 */
record CellContent(SheetCell.Value value, String shown, Look look) {

  /** What a cell of a column becomes. */
  static CellContent of(Cell cell, Column column, Language language) {
    if (cell instanceof Cell.Numeric numeric) {
      return numeric(numeric.figure());
    }
    if (cell instanceof Cell.Words words) {
      return text(words.text().in(language), Look.words(Look.Role.PLAIN, Look.Flow.WRAP));
    }
    if (cell instanceof Cell.Code code) {
      return text(code.code(), Look.value(Look.TEXT, HorizontalAlignment.LEFT));
    }
    if (cell instanceof Cell.Day day) {
      return day(day, language);
    }
    if (cell instanceof Cell.Missing missing) {
      return text(
          missing.reason().marker().toString(), Look.value(Look.GENERAL, alignment(column)));
    }
    throw new IllegalArgumentException("no cell of a workbook is made of " + cell);
  }

  /** To which side the cells and the header of a column are aligned. */
  static HorizontalAlignment alignment(Column column) {
    return switch (column.kind()) {
      case NUMBER -> HorizontalAlignment.RIGHT;
      case TEXT, CODE, DATE -> HorizontalAlignment.LEFT;
    };
  }

  /**
   * The number of a figure, rounded as it is shown. It is rounded as a decimal: a double that is
   * computed any other way shows digits that nobody published.
   */
  static double number(Figure figure) {
    return figure.rounded().doubleValue();
  }

  private static CellContent numeric(Figure figure) {
    String suffix = Marked.suffix(figure.markers());
    return new CellContent(
        new SheetCell.Numeric(number(figure)),
        GroupedDigits.of(figure.rounded()) + suffix,
        Look.value(Look.number(figure.decimals(), suffix), HorizontalAlignment.RIGHT));
  }

  private static CellContent day(Cell.Day day, Language language) {
    return new CellContent(
        new SheetCell.Numeric(DateUtil.getExcelDate(day.date())),
        day.text().in(language),
        Look.value(Look.day(day.prefix().in(language)), HorizontalAlignment.LEFT));
  }

  private static CellContent text(String text, Look look) {
    return new CellContent(
        new SheetCell.Words(SheetText.of(text)),
        text,
        look.quoted(SheetText.looksLikeFormula(text)));
  }
}
