package tradebrief.render.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import tradebrief.render.chart.Palette;
import tradebrief.report.Shades;

/** How a page looks: the style sheet of the program, and the colours that charts have too. */
final class StyleSheet {
  private final String css;

  StyleSheet() {
    StringBuilder rules = new StringBuilder(resource());
    for (int shade = -Shades.DEEPEST; shade <= Shades.DEEPEST; shade++) {
      rules.append(
          String.format(
              Locale.ROOT,
              ".%s{background:#%06x}\n",
              className(shade),
              Palette.shade(shade).getRGB() & 0xFFFFFF));
    }
    css = rules.toString();
  }

  /** The rules. */
  String css() {
    return css;
  }

  /**
   * The class of the cells of a shade.
   *
   * @param shade as {@link Shades#shade}
   */
  static String className(int shade) {
    return String.format(Locale.ROOT, "%s%d", shade < 0 ? "fall" : "rise", Math.abs(shade));
  }

  private static String resource() {
    try (InputStream in =
        Objects.requireNonNull(StyleSheet.class.getResourceAsStream("page.css"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
