package tradebrief.delivery;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;
import tradebrief.model.Language;
import tradebrief.model.Text;

/**
 * A figure as a finished report says it.
 *
 * @param value before rounding
 * @param text as shown in each language
 * @param markers the shorthand beside it, such as {@code [p]}; may be empty
 */
record FigureText(BigDecimal value, Text text, String markers) {
  private static final Pattern DIGIT = Pattern.compile("[1-9]");
  private static final char NO_BREAK_SPACE = '\u00A0';

  /** What a template's placeholder says of it. */
  Object say(String aspect, Language language) {
    String marked =
        markers.isEmpty()
            ? text.in(language)
            : text.in(language) + NO_BREAK_SPACE + markers.replace(' ', NO_BREAK_SPACE);
    return switch (aspect) {
      case "" -> marked;
      case "size" -> marked.replaceFirst("^[-−]", "");
      case "number" -> value;
      default -> direction();
    };
  }

  /** That of the text: what is shown as 0.0 % went neither up nor down. */
  private String direction() {
    boolean zero = !DIGIT.matcher(Objects.requireNonNull(text.in(Language.EN))).find();
    return zero ? "flat" : value.signum() > 0 ? "up" : "down";
  }
}
