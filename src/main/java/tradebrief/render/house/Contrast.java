package tradebrief.render.house;

import java.awt.Color;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How far two colours differ in lightness, as WCAG 2.x defines it, from 1 to 21. As lightness is
 * all that it measures, what passes here can be told apart in grey and by those who see no colours.
 *
 * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2, contrast ratio</a>
 * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-relative-luminance">WCAG 2.2, relative
 *     luminance</a>
 */
public final class Contrast {
  /** The least of text with its ground (WCAG 2.2, success criterion 1.4.3). */
  public static final double TEXT = 4.5;

  /** The least of parts of a picture with what is next to them (success criterion 1.4.11). */
  public static final double GRAPHICS = 3;

  private static final int STEPS = 255;

  private Contrast() {}

  /** The contrast of two colours; their order does not matter. */
  public static double of(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** The relative luminance: 0 for black, 1 for white. */
  public static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  /**
   * The colour that takes the least darkening or lightening to pass; empty when neither black nor
   * white nor anything on the way to them does.
   */
  static Optional<Color> nearest(Color colour, Predicate<Color> passes) {
    for (int step = 0; step <= STEPS; step++) {
      for (Color end : new Color[] {Color.BLACK, Color.WHITE}) {
        Color mixed = mix(colour, end, step);
        if (passes.test(mixed)) {
          return Optional.of(mixed);
        }
      }
    }
    return Optional.empty();
  }

  private static Color mix(Color from, Color to, int step) {
    return new Color(
        mix(from.getRed(), to.getRed(), step),
        mix(from.getGreen(), to.getGreen(), step),
        mix(from.getBlue(), to.getBlue(), step));
  }

  private static int mix(int from, int to, int step) {
    return from + Math.round((to - from) * (float) step / STEPS);
  }
}
