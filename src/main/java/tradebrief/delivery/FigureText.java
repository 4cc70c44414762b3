package tradebrief.delivery;

import java.math.BigDecimal;
import tradebrief.model.Direction;
import tradebrief.model.Language;
import tradebrief.model.Text;

/**
 * A figure as a finished report says it.
 *
 * @param value before rounding
 * @param text as shown in each language
 * @param markers the shorthand beside it, such as {@code [p]}; may be empty
 * @param direction where it points to
 */
record FigureText(BigDecimal value, Text text, String markers, Direction direction) {
  private static final char NO_BREAK_SPACE = '\u00A0';

  /** What a template's placeholder says of it. */
  Object say(String aspect, Language language) {
    String marked =
        markers.isEmpty()
            ? text.in(language)
            : text.in(language) + NO_BREAK_SPACE + markers.replace(' ', NO_BREAK_SPACE);
    return switch (aspect) {
      case "" -> marked;
      case "size" -> direction.size(marked);
      case "number" -> value;
      default -> direction.toString();
    };
  }
}
