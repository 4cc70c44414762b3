package tradebrief.render.chart;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import tradebrief.report.ReportChart.Shape;
import tradebrief.report.Shades;

/**
 * The colours of the charts. They differ in lightness too, and each kind of series has its own
 * shape, so that a chart can be read without colour.
 */
public final class Palette {
  /** Of lines across the plot. */
  public static final Color GRID = new Color(0xD9D9D9);

  /** Of axes. */
  public static final Color AXIS = new Color(0x7F7F7F);

  /** Of words and numbers. */
  public static final Color INK = new Color(0x262626);

  private static final List<Color> COLUMNS =
      List.of(new Color(0x1F4E79), new Color(0x9DC3E6), new Color(0x7F7F7F));
  private static final List<Color> LINES =
      List.of(new Color(0xC55A11), new Color(0x1B7837), new Color(0x762A83));
  private static final Color COMPUTED = new Color(0x595959);

  private static final List<Color> RISES =
      List.of(new Color(0xE3EEF8), new Color(0xBDD7EE), new Color(0x8FB8DE));
  private static final List<Color> FALLS =
      List.of(new Color(0xFBE9DD), new Color(0xF6CDAF), new Color(0xEBA878));

  private Palette() {}

  /**
   * The ground of a cell of a heat map: blue for growth, orange for decline, the deeper the class
   * the darker, and never so dark that {@link #INK} could not be read on it.
   *
   * @param shade the class of its number, as {@link Shades#shade}
   */
  public static Color shade(int shade) {
    if (shade == 0) {
      return Color.WHITE;
    }
    return shade > 0 ? RISES.get(shade - 1) : FALLS.get(-shade - 1);
  }

  /**
   * The colour of a series.
   *
   * @param index which of its shape, from 0
   * @throws IllegalArgumentException when that many series of one shape cannot be told apart
   */
  public static Color of(Shape shape, int index) {
    List<Color> colours =
        switch (shape) {
          case COLUMNS, BARS -> COLUMNS;
          case LINE -> LINES;
          case DASHED_LINE -> List.of(COMPUTED);
        };
    if (index >= colours.size()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "a chart has more than %d series of shape %s", colours.size(), shape));
    }
    return colours.get(index);
  }
}
