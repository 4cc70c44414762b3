package tradebrief.render.excel;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import tradebrief.model.Language;

/** Divides text into lines of a width, where its language allows a break. */
final class SheetLines {
  private SheetLines() {}

  /**
   * The lines; together they are the text.
   *
   * @param width the widest, in columns of a Latin letter
   */
  static List<String> of(String text, int width, Language language) {
    BreakIterator breaks = BreakIterator.getLineInstance(language.locale());
    breaks.setText(text);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      String part = text.substring(start, end);
      if (!line.isEmpty() && SheetText.width(line + part.stripTrailing()) > width) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(part);
      if (part.endsWith("\n")) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
    }
    if (!line.isEmpty()) {
      lines.add(line.toString().strip());
    }
    return lines;
  }

  /** How many lines a cell of a width shows; a word too long for one goes on in the next. */
  static int count(String text, int width, Language language) {
    return of(text, width, language).stream()
        .mapToInt(line -> Math.max(1, (int) Math.ceil((double) SheetText.width(line) / width)))
        .sum();
  }
}
