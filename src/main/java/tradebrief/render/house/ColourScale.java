package tradebrief.render.house;

import java.util.Locale;

/** What a row of colours is for. */
public enum ColourScale {
  /** The series of a chart that are columns, bars or parts of one, in order. */
  COLUMNS(3, 8),
  /** The series of a chart that are lines, in order. */
  LINES(3, 8),
  /** The grounds of a heat map's cells that grew, the deepest last. */
  RISES(3, 3),
  /** The grounds of a heat map's cells that fell, the deepest last. */
  FALLS(3, 3);

  private final int fewest;
  private final int most;

  ColourScale(int fewest, int most) {
    this.fewest = fewest;
    this.most = most;
  }

  /** How many colours it has at least. */
  int fewest() {
    return fewest;
  }

  /** How many it has at most. */
  int most() {
    return most;
  }

  /** Its name in a house style file, such as {@code columns}. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
