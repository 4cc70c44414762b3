package tradebrief.render.excel;

import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/**
 * A cell of a sheet.
 *
 * @param value what it holds
 * @param style how it looks
 * @param formula by which programs that calculate find its number; empty where it has none
 */
record SheetCell(Value value, XSSFCellStyle style, Optional<String> formula) {
  /** What a cell holds. */
  sealed interface Value {}

  /** A text, as {@link SheetText#of} gives it. */
  record Words(String text) implements Value {}

  /** A number; of a day, that by which Excel counts it. */
  record Numeric(double number) implements Value {}

  /** A cell with a text. */
  static SheetCell of(String text, XSSFCellStyle style) {
    return new SheetCell(new Words(SheetText.of(text)), style, Optional.empty());
  }

  /** Its text; empty when it is a number. */
  String text() {
    return value instanceof Words words ? words.text() : "";
  }
}
