package tradebrief.render.pdf;

import java.util.List;

/** Shares the width of the page among the columns of a table. */
final class ColumnWidths {

  private ColumnWidths() {}

  /**
   * Shares by weight, but gives a column what it needs at least, as long as the page is wide
   * enough.
   *
   * @param weights relative
   * @param minima what each column needs so that no word or number is broken, in points
   * @param total in points
   * @return in points; their sum is the total
   */
  static float[] share(List<Float> weights, float[] minima, float total) {
    float needed = 0;
    for (float minimum : minima) {
      needed += minimum;
    }
    float[] widths = new float[minima.length];
    if (needed >= total) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = minima[i] * total / needed;
      }
      return widths;
    }
    boolean[] fixed = new boolean[minima.length];
    while (!shareAmongFree(weights, minima, total, fixed, widths)) {
      // Another column got its minimum; the others share what is left.
    }
    return widths;
  }

  private static boolean shareAmongFree(
      List<Float> weights, float[] minima, float total, boolean[] fixed, float[] widths) {
    float left = total;
    float weight = 0;
    for (int i = 0; i < widths.length; i++) {
      left -= fixed[i] ? minima[i] : 0;
      weight += fixed[i] ? 0 : weights.get(i);
    }
    boolean done = true;
    for (int i = 0; i < widths.length; i++) {
      widths[i] = fixed[i] ? minima[i] : left * weights.get(i) / weight;
      if (widths[i] < minima[i]) {
        fixed[i] = true;
        done = false;
      }
    }
    return done;
  }
}
