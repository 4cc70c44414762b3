package tradebrief.render.chart;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import tradebrief.render.house.ColourRole;
import tradebrief.render.house.ColourScale;
import tradebrief.render.house.Colours;
import tradebrief.report.ReportChart.Shape;
import tradebrief.report.Shades;

/**
 * The colours of the charts. Neighbours differ in lightness too, and each kind of series has its
 * own shape, so that a chart can be read without colour.
 *
 * @param colours of the house
 */
public record Palette(Colours colours) {
  /** Of axes. */
  public static final Color AXIS = new Color(0x7F7F7F);

  /** Of the ground, and of what keeps parts that touch each other apart. */
  public static final Color GROUND = Colours.PAGE;

  /** Of lines across the plot. */
  public Color grid() {
    return colours.of(ColourRole.RULE);
  }

  /** Of words and numbers. */
  public Color ink() {
    return colours.of(ColourRole.TEXT);
  }

  /**
   * The ground of a cell of a heat map: one hue for growth, another for decline, the deeper the
   * class the darker, and never so dark that {@link #ink} could not be read on it.
   *
   * @param shade the class of its number, as {@link Shades#shade}
   */
  public Color shade(int shade) {
    if (shade == 0) {
      return GROUND;
    }
    ColourScale ramp = shade > 0 ? ColourScale.RISES : ColourScale.FALLS;
    return colours.of(ramp).get(Math.abs(shade) - 1);
  }

  /**
   * The colour of a series.
   *
   * @param index which of its shape, from 0
   * @throws IllegalArgumentException when that many series of one shape cannot be told apart
   */
  public Color of(Shape shape, int index) {
    return switch (shape) {
      case COLUMNS, BARS, STACKED -> nth(colours.of(ColourScale.COLUMNS), index, shape);
      case LINE -> nth(colours.of(ColourScale.LINES), index, shape);
      case DASHED_LINE -> nth(List.of(colours.of(ColourRole.DASHED_LINE)), index, shape);
      case GROUND -> GROUND;
      // the others have their names to tell them apart
      case NAMED_LINE -> index == 0 ? nth(colours.of(ColourScale.LINES), 0, shape) : AXIS;
    };
  }

  private static Color nth(List<Color> row, int index, Shape shape) {
    if (index >= row.size()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "a chart has more than %d series of shape %s", row.size(), shape));
    }
    return row.get(index);
  }
}
