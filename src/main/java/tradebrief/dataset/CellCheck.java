package tradebrief.dataset;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import tradebrief.model.Finding;
import tradebrief.model.Likeness;
import tradebrief.text.CsvCell;

/** What a Table Schema says of a single cell. A cell has one fault at most: the first. */
final class CellCheck {
  private final Field field;
  private final CsvCell cell;

  private CellCheck(Field field, CsvCell cell) {
    this.field = field;
    this.cell = cell;
  }

  /** What is wrong with a cell; empty when nothing is. */
  static Optional<Finding> fault(Field field, CsvCell cell) {
    return new CellCheck(field, cell).fault();
  }

  private Optional<Finding> fault() {
    if (cell.text().isEmpty()) {
      return field.required()
          ? Optional.of(error("required", "a value in every row", ""))
          : Optional.empty();
    }
    return controlCharacter()
        .or(this::blanks)
        .or(this::type)
        .or(this::code)
        .or(this::pattern)
        .or(this::range);
  }

  /** Line breaks may stand in quoted text; whatever else cannot be seen may not. */
  private Optional<Finding> controlCharacter() {
    OptionalInt control = cell.text().codePoints().filter(CellCheck::isControl).findFirst();
    if (control.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        cell.place()
            .error(
                "control-character",
                String.format(Locale.ROOT, "U+%04X in %s", control.getAsInt(), field.name()),
                "visible characters only",
                "delete it: it cannot be seen, but it is there"));
  }

  private static boolean isControl(int point) {
    int type = Character.getType(point);
    return (type == Character.CONTROL || type == Character.FORMAT)
        && point != '\n'
        && point != '\r';
  }

  private Optional<Finding> blanks() {
    String text = cell.text();
    boolean blanks = isBlank(text.codePointAt(0)) || isBlank(text.codePointBefore(text.length()));
    return blanks
        ? Optional.of(error("blanks", "no blanks before or after it", "delete them"))
        : Optional.empty();
  }

  private static boolean isBlank(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  private Optional<Finding> type() {
    return field.type().accepts(cell.text())
        ? Optional.empty()
        : Optional.of(error("type", field.type().expected(), field.type().hint(cell.text())));
  }

  private Optional<Finding> code() {
    return field.codes().isEmpty() || field.codes().contains(cell.text())
        ? Optional.empty()
        : Optional.of(
            error(
                "enum",
                "one of: " + String.join(", ", field.codes()),
                Likeness.hint(cell.text(), field.codes())));
  }

  private Optional<Finding> pattern() {
    return field
        .pattern()
        .filter(form -> !form.matcher(cell.text()).matches())
        .map(
            form -> {
              String hint = field.type().hint(cell.text());
              return error(
                  "pattern",
                  "a text of the form " + form,
                  hint.isEmpty() ? field.description() : hint);
            });
  }

  private Optional<Finding> range() {
    if (field.minimum().isEmpty() && field.maximum().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(cell.text());
    return field
        .minimum()
        .filter(least -> number.compareTo(least) < 0)
        .map(least -> error("minimum", "at least " + least.toPlainString(), ""))
        .or(
            () ->
                field
                    .maximum()
                    .filter(most -> number.compareTo(most) > 0)
                    .map(most -> error("maximum", "at most " + most.toPlainString(), "")));
  }

  private Finding error(String code, String expected, String hint) {
    return cell.place().error(code, Quoted.cell(field.name(), cell.text()), expected, hint);
  }
}
