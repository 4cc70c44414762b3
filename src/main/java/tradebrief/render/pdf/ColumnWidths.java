package tradebrief.render.pdf;

import java.util.List;

/** Shares the width of the page among the columns of a table. */
final class ColumnWidths {

  /**
   * What a column asks for.
   *
   * @param weight its share, relative to the others
   * @param minimum what it needs so that no word or number is broken, in points
   * @param breakable whether it may get less; words may be broken, numbers never
   */
  record Demand(float weight, float minimum, boolean breakable) {}

  private final List<Demand> demands;
  private final float total;

  private ColumnWidths(List<Demand> demands, float total) {
    this.demands = demands;
    this.total = total;
  }

  /** The width at which each column has its minimum, in points. */
  static float needed(List<Demand> demands) {
    return (float) demands.stream().mapToDouble(Demand::minimum).sum();
  }

  /**
   * Shares by weight, but gives each column its minimum; if the page is too narrow for that, the
   * widest breakable columns get less.
   *
   * @param total in points
   * @return in points; their sum is the total
   * @throws IllegalArgumentException if the columns that may not be broken leave no room for others
   */
  static float[] share(List<Demand> demands, float total) {
    return new ColumnWidths(demands, total).share();
  }

  private float[] share() {
    float[] widths = minima();
    boolean[] fixed = new boolean[widths.length];
    float[] minima = widths.clone();
    while (!shareAmongFree(minima, fixed, widths)) {
      // Another column got its minimum; the others share what is left.
    }
    return widths;
  }

  private float[] minima() {
    float limit = needed(demands) <= total ? Float.MAX_VALUE : limitOfBreakable();
    float[] minima = new float[demands.size()];
    for (int i = 0; i < minima.length; i++) {
      Demand demand = demands.get(i);
      minima[i] = demand.breakable() ? Math.min(demand.minimum(), limit) : demand.minimum();
    }
    return minima;
  }

  /** The width that no breakable column may exceed, so that all columns just fit. */
  private float limitOfBreakable() {
    List<Float> breakable =
        demands.stream().filter(Demand::breakable).map(Demand::minimum).sorted().toList();
    float left = total - needed(demands.stream().filter(demand -> !demand.breakable()).toList());
    if (left < 0 || (left == 0 && !breakable.isEmpty())) {
      throw new IllegalArgumentException(
          "its numbers are "
              + Math.round(total - left)
              + " pt wide together; the page has "
              + Math.round(total)
              + " pt");
    }
    float limit = left;
    for (int i = 0; i < breakable.size(); i++) {
      limit = left / (breakable.size() - i);
      if (breakable.get(i) > limit) {
        break;
      }
      left -= breakable.get(i);
    }
    return limit;
  }

  private boolean shareAmongFree(float[] minima, boolean[] fixed, float[] widths) {
    float left = total;
    float weight = 0;
    for (int i = 0; i < widths.length; i++) {
      left -= fixed[i] ? minima[i] : 0;
      weight += fixed[i] ? 0 : demands.get(i).weight();
    }
    boolean done = true;
    for (int i = 0; i < widths.length; i++) {
      widths[i] = fixed[i] ? minima[i] : left * demands.get(i).weight() / weight;
      if (widths[i] < minima[i]) {
        fixed[i] = true;
        done = false;
      }
    }
    return done;
  }
}
