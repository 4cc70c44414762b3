package tradebrief.render.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import tradebrief.model.Language;
import tradebrief.report.Cell;
import tradebrief.report.Column;
import tradebrief.report.Figure;
import tradebrief.report.Marked;

/**
 * A cell of the report as Excel holds it.
 *
 * @param value sets the value of a cell
 * @param shown the text that a reader sees, for the column's width
 * @param look how it looks
 */
record CellContent(Consumer<XSSFCell> value, String shown, Look look) {

  /** What a cell of a column becomes. */
  static CellContent of(Cell cell, Column column, Language language) {
    if (cell instanceof Cell.Numeric numeric) {
      return number(numeric.figure());
    }
    if (cell instanceof Cell.Words words) {
      return text(words.text().in(language), Look.words(Look.Role.PLAIN, Look.Flow.WRAP));
    }
    if (cell instanceof Cell.Code code) {
      return text(code.code(), Look.code());
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

  /** A string of the workbook's own words. */
  static CellContent words(String words, Look look) {
    return text(words, look);
  }

  /** The same in another role. */
  CellContent as(Look.Role role) {
    return new CellContent(value, shown, look.as(role));
  }

  /** To which side the cells and the header of a column are aligned. */
  static HorizontalAlignment alignment(Column column) {
    return switch (column.kind()) {
      case NUMBER -> HorizontalAlignment.RIGHT;
      case TEXT, CODE, DATE -> HorizontalAlignment.LEFT;
    };
  }

  private static CellContent number(Figure figure) {
    BigDecimal rounded = rounded(figure);
    // rounded as a decimal first: a double computed any other way shows digits nobody published
    double value = rounded.doubleValue();
    // a plain space: nothing wraps a number, and it is what people search a format for
    String suffix = Marked.suffix(figure.markers()).replace('\u00A0', ' ');
    return new CellContent(
        cell -> cell.setCellValue(value),
        grouped(rounded) + suffix,
        Look.value(Look.number(figure.decimals(), suffix), HorizontalAlignment.RIGHT));
  }

  /** The number that is shown, in the figure's unit. */
  static BigDecimal rounded(Figure figure) {
    return figure.value().setScale(figure.decimals(), RoundingMode.HALF_UP);
  }

  private static String grouped(BigDecimal rounded) {
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMinimumFractionDigits(rounded.scale());
    return format.format(rounded);
  }

  private static CellContent day(Cell.Day day, Language language) {
    String prefix = day.approximate() ? Cell.Day.APPROXIMATE.in(language) : "";
    return new CellContent(
        cell -> cell.setCellValue(day.date()),
        prefix + day.date(),
        Look.value(Look.day(prefix), HorizontalAlignment.LEFT));
  }

  private static CellContent text(String text, Look look) {
    String checked = SheetText.of(text);
    return new CellContent(
        cell -> cell.setCellValue(checked), text, look.quoted(SheetText.looksLikeFormula(text)));
  }
}
