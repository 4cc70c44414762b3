package tradebrief.render.excel;

import java.math.BigDecimal;
import java.util.List;

/** Rows of a long sheet as XML, one after the other in the same memory. */
final class LongRow {
  /** The styles of {@link LongParts#styles}. */
  private static final int BOLD = 1;

  private static final int TEXT = 2;

  private final List<String> letters;
  private final StringBuilder xml = new StringBuilder();

  LongRow(List<String> letters) {
    this.letters = letters;
  }

  /** The first row. */
  CharSequence header(List<String> names) {
    xml.setLength(0);
    xml.append("<row r=\"1\">");
    for (int i = 0; i < names.size(); i++) {
      text(i, 1, names.get(i), BOLD);
    }
    return xml.append("</row>");
  }

  /**
   * A row of values.
   *
   * @param index from 1, the header not counted
   */
  CharSequence values(int index, List<Object> values) {
    int row = index + 1;
    xml.setLength(0);
    xml.append("<row r=\"").append(row).append("\">");
    for (int i = 0; i < letters.size(); i++) {
      Object value = values.get(i);
      if (value instanceof Number) {
        number(i, row, value);
      } else if (value instanceof Boolean truth) {
        begin(i, row).append("\" t=\"b\"><v>").append(truth ? 1 : 0).append("</v></c>");
      } else if (!value.toString().isEmpty()) {
        text(i, row, value.toString(), TEXT);
      }
    }
    return xml.append("</row>");
  }

  private StringBuilder begin(int column, int row) {
    return xml.append("<c r=\"").append(letters.get(column)).append(row);
  }

  private void number(int column, int row, Object value) {
    if (value instanceof Double || value instanceof Float) {
      throw new IllegalArgumentException("a binary fraction, which is no figure: " + value);
    }
    String digits =
        value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    begin(column, row).append("\"><v>").append(digits).append("</v></c>");
  }

  private void text(int column, int row, String text, int style) {
    String checked = text.isBlank() ? text : SheetText.of(text);
    begin(column, row).append("\" s=\"").append(style).append("\" t=\"inlineStr\"><is>");
    XmlText.element(checked, xml);
    xml.append("</is></c>");
  }
}
