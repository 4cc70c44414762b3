package tradebrief.render.pdf;

import java.util.List;

/**
 * A stretch of text in one weight.
 *
 * @param text no line breaks; may be empty
 * @param bold whether it stands out from its surroundings
 */
record Run(String text, boolean bold) {

  static Run plain(String text) {
    return new Run(text, false);
  }

  static Run bold(String text) {
    return new Run(text, true);
  }

  static List<Run> list(String text) {
    return List.of(plain(text));
  }
}
