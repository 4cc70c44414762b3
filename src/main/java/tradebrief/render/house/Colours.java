package tradebrief.render.house;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The colours of a house.
 *
 * @param single one for each role
 * @param scales one row for each scale
 */
public record Colours(Map<ColourRole, Color> single, Map<ColourScale, List<Color>> scales) {
  /** The page, on paper and on screen. */
  public static final Color PAGE = Color.WHITE;

  /** The colours of a house that says nothing. */
  public static final Colours USUAL =
      new Colours(
          Arrays.stream(ColourRole.values())
              .collect(Collectors.toMap(role -> role, ColourRole::usual)),
          Arrays.stream(ColourScale.values())
              .collect(Collectors.toMap(scale -> scale, Colours::usual)));

  private static List<Color> usual(ColourScale scale) {
    return switch (scale) {
      // dark and light by turns, so that neighbours differ in grey too
      case COLUMNS -> colours(0x17406A, 0x5A97D1, 0x404040);
      case LINES -> colours(0xD96A1D, 0x0F4526, 0xB673C4);
      // blue and orange, which those who see no red or green can tell apart
      case RISES -> colours(0xE3EEF8, 0xBDD7EE, 0x8FB8DE);
      case FALLS -> colours(0xFBE9DD, 0xF6CDAF, 0xEBA878);
    };
  }

  private static List<Color> colours(int... rgb) {
    return Arrays.stream(rgb).mapToObj(Color::new).toList();
  }

  /** Copies. */
  public Colours {
    single = Map.copyOf(single);
    scales = Map.copyOf(scales);
  }

  /** The colour of a role. */
  public Color of(ColourRole role) {
    return Objects.requireNonNull(single.get(role));
  }

  /** The colours of a scale, in order. */
  public List<Color> of(ColourScale scale) {
    return Objects.requireNonNull(scales.get(scale));
  }

  /** Whether a ground has to be drawn: one in the colour of the page is there already. */
  public boolean isDrawn(ColourRole ground) {
    return !of(ground).equals(PAGE);
  }

  /** As CSS and house style files have it, such as {@code #1f4e79}. */
  public static String hex(Color colour) {
    return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xFFFFFF);
  }
}
