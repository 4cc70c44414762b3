package tradebrief.render.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Locale;
import tradebrief.render.MissingGlyphException;
import tradebrief.render.Typeface;
import tradebrief.render.Typefaces;

/**
 * The two weights that charts are set in. Every word that a chart draws passes through {@link
 * #drawable}, so that a glyph that the font lacks is an error and never a box.
 *
 * @param regular of the axes, the legend and the values
 * @param bold of the titles of the axes
 */
public record ChartFonts(Font regular, Font bold) {
  /** Words in less cannot be read. */
  private static final float SMALLEST = 4.5f;

  private static final float STEP = 0.25f;

  // fractional widths, as in a PDF, where nothing is rounded to pixels
  private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);

  /** The font of a report. */
  public static ChartFonts of(Typefaces typefaces) {
    return new ChartFonts(
        typefaces.of(Typeface.REGULAR).awt().get(), typefaces.of(Typeface.BOLD).awt().get());
  }

  /** The regular weight. */
  Font regular(float points) {
    return regular.deriveFont(points);
  }

  /** The bold weight. */
  Font bold(float points) {
    return bold.deriveFont(points);
  }

  /** How wide a text is in the regular weight, in points. */
  double width(String text, float points) {
    return regular(points).getStringBounds(text, METRICS).getWidth();
  }

  /** The regular weight in a size, or smaller where a text would be wider than there is room. */
  Font fitting(String text, float points, double room) {
    float fitting = points;
    while (fitting > SMALLEST && width(text, fitting) > room) {
      fitting -= STEP;
    }
    return regular(fitting);
  }

  /**
   * The text itself, once it is known that both weights have each of its characters.
   *
   * @throws MissingGlyphException naming the first character that is lacking
   */
  String drawable(String text) {
    text.codePoints()
        .filter(point -> !regular.canDisplay(point) || !bold.canDisplay(point))
        .findFirst()
        .ifPresent(
            point -> {
              throw new MissingGlyphException(point, text, regular.getFontName(Locale.ROOT));
            });
    return text;
  }
}
