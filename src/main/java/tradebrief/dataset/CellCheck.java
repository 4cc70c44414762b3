package tradebrief.dataset;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tradebrief.model.Finding;
import tradebrief.model.Likeness;
import tradebrief.text.CsvCell;

/** What is asked of a single cell. A cell has one fault at most: the first. */
final class CellCheck {
  /** As much as a cell of a workbook holds. */
  private static final int LONGEST = 32_767;

  private final Field field;
  private final CsvCell cell;
  private final String text;

  private CellCheck(Field field, CsvCell cell) {
    this.field = field;
    this.cell = cell;
    this.text = cell.text();
  }

  /**
   * What is wrong with a cell; empty when nothing is.
   *
   * @param described its column, as the descriptor has it
   * @param needed its column, as the program needs it
   */
  static Optional<Finding> fault(Field described, Optional<Field> needed, CsvCell cell) {
    CellCheck check = new CellCheck(described, cell);
    Optional<Finding> fault = check.writing();
    if (fault.isEmpty()) {
      fault = check.meaning();
    }
    return fault.isEmpty() && needed.isPresent()
        ? new CellCheck(needed.orElseThrow(), cell).meaning()
        : fault;
  }

  /** Line breaks may stand in quoted text; whatever else cannot be seen may not, nor blanks. */
  private Optional<Finding> writing() {
    if (text.length() > LONGEST) {
      return Optional.of(
          error("too-long", "at most 32,767 characters, as a cell of a workbook holds", "cut it"));
    }
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      if (isControl(text.codePointAt(at))) {
        return Optional.of(controlCharacter(text.codePointAt(at)));
      }
    }
    boolean blanks =
        !text.isEmpty()
            && (isBlank(text.codePointAt(0)) || isBlank(text.codePointBefore(text.length())));
    return blanks
        ? Optional.of(error("blanks", "no blanks before or after it", "delete them"))
        : Optional.empty();
  }

  private static boolean isControl(int point) {
    int type = Character.getType(point);
    return (type == Character.CONTROL || type == Character.FORMAT)
        && point != '\n'
        && point != '\r';
  }

  private Finding controlCharacter(int point) {
    return cell.place()
        .error(
            "control-character",
            String.format(Locale.ROOT, "U+%04X in %s", point, field.name()),
            "visible characters only",
            "delete it: it cannot be seen, but it is there");
  }

  private static boolean isBlank(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  private Optional<Finding> meaning() {
    if (text.isEmpty()) {
      return field.required()
          ? Optional.of(error("required", "a value in every row", ""))
          : Optional.empty();
    }
    if (!field.type().accepts(text)) {
      return Optional.of(error("type", field.type().expected(), field.type().hint(text)));
    }
    if (!field.codes().isEmpty() && !field.codes().contains(text)) {
      String codes = "one of: " + String.join(", ", field.codes());
      return Optional.of(error("enum", codes, Likeness.hint(text, field.codes())));
    }
    if (field.pattern().isPresent() && !field.pattern().get().matcher(text).matches()) {
      return Optional.of(pattern(field.pattern().get()));
    }
    return field.minimum().isPresent() || field.maximum().isPresent()
        ? range(new BigDecimal(text))
        : Optional.empty();
  }

  private Finding pattern(Pattern form) {
    String hint = field.type().hint(text);
    return error(
        "pattern", "a text of the form " + form, hint.isEmpty() ? field.description() : hint);
  }

  private Optional<Finding> range(BigDecimal number) {
    if (field.minimum().isPresent() && number.compareTo(field.minimum().get()) < 0) {
      String least = "at least " + field.minimum().get().toPlainString();
      return Optional.of(error("minimum", least, ""));
    }
    if (field.maximum().isPresent() && number.compareTo(field.maximum().get()) > 0) {
      String most = "at most " + field.maximum().get().toPlainString();
      return Optional.of(error("maximum", most, ""));
    }
    return Optional.empty();
  }

  private Finding error(String code, String expected, String hint) {
    return cell.place().error(code, Quoted.cell(field.name(), text), expected, hint);
  }
}
