package tradebrief.render.pdf;

import java.util.List;

/**
 * A text broken into the lines of a column.
 *
 * @param lines may be empty, for a text without characters
 * @param width of the column, in points
 */
record TextBox(List<Line> lines, TextStyle style, Alignment alignment, float width) {

  /** In points; the leading of all lines together. */
  float height() {
    return lines.size() * style.leading();
  }
}
