package tradebrief.render.pdf;

import java.util.List;

/**
 * One line of broken text.
 *
 * @param runs in order; the last one keeps the space at which the line was broken, so that a reader
 *     that joins the lines finds the words apart
 * @param width in points, without that space
 */
record Line(List<Run> runs, float width) {

  String text() {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    return text.toString();
  }
}
