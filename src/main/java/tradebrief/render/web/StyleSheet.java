package tradebrief.render.web;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import tradebrief.render.chart.Palette;
import tradebrief.render.house.ColourRole;
import tradebrief.render.house.ColourScale;
import tradebrief.render.house.Colours;
import tradebrief.render.house.House;
import tradebrief.render.house.Paper;
import tradebrief.report.Shades;

/** How a page looks: the style sheet of the program, and the colours that charts have too. */
final class StyleSheet {
  private final String css;

  StyleSheet(House house) {
    css = properties(house) + resource() + print(house.paper());
  }

  /** The colours of the house by the names that the other rules know them by. */
  private static String properties(House house) {
    Colours colours = house.colours();
    StringBuilder names = new StringBuilder(":root{--page:" + Colours.hex(Colours.PAGE));
    for (ColourRole role : ColourRole.values()) {
      add(names, role.name().toLowerCase(Locale.ROOT).replace('_', '-'), colours.of(role));
    }
    for (int shade = -Shades.DEEPEST; shade <= Shades.DEEPEST; shade++) {
      add(names, className(shade), new Palette(colours).shade(shade));
    }
    add(names, "line", colours.of(ColourScale.LINES).get(0));
    if (house.typefaces().isOwn()) {
      names.append(";--font:\"").append(house.typefaces().family()).append('"');
    }
    StringBuilder rules = new StringBuilder(names).append("}\n");
    for (int shade = -Shades.DEEPEST; shade <= Shades.DEEPEST; shade++) {
      String name = className(shade);
      rules.append(String.format(Locale.ROOT, ".%s{background:var(--%s)}\n", name, name));
    }
    return rules.toString();
  }

  private static void add(StringBuilder names, String name, Color colour) {
    names.append(String.format(Locale.ROOT, ";--%s:%s", name, Colours.hex(colour)));
  }

  private static String print(Paper paper) {
    return String.format(
        Locale.ROOT,
        "@media print{@page{size:%s;margin:16mm 15mm}}\n",
        paper.key().toLowerCase(Locale.ROOT));
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
    return (shade < 0 ? "fall" : "rise") + Math.abs(shade);
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
