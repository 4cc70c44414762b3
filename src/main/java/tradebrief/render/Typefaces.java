package tradebrief.render;

import java.awt.Font;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The font that a report is set in, in its two weights.
 *
 * @param files one file a weight; none missing
 */
public record Typefaces(Map<Typeface, FontFile> files) {
  private static final Typefaces BUNDLED =
      new Typefaces(
          Arrays.stream(Typeface.values())
              .collect(Collectors.toMap(weight -> weight, Typeface::file)));

  /** Copies. */
  public Typefaces {
    files = Map.copyOf(files);
  }

  /** The font that comes with the program. */
  public static Typefaces bundled() {
    return BUNDLED;
  }

  /** A font of two files. */
  public static Typefaces of(FontFile regular, FontFile bold) {
    Map<Typeface, FontFile> files = new EnumMap<>(Typeface.class);
    files.put(Typeface.REGULAR, regular);
    files.put(Typeface.BOLD, bold);
    return new Typefaces(files);
  }

  /** The file of a weight. */
  public FontFile of(Typeface weight) {
    return Objects.requireNonNull(files.get(weight));
  }

  /** Whether it is not the one that comes with the program. */
  public boolean isOwn() {
    return !equals(BUNDLED);
  }

  /** The name of the family, such as {@code Noto Sans SC}. */
  public String family() {
    return of(Typeface.REGULAR).awt().get().getFamily(Locale.ROOT);
  }

  /**
   * The weight of a font in a document.
   *
   * @param name its PostScript name, perhaps behind the prefix of a subset
   */
  public Typeface weightOf(String name) {
    String bold = of(Typeface.BOLD).awt().get().getPSName();
    return name.equals(bold) || name.endsWith("+" + bold) ? Typeface.BOLD : Typeface.REGULAR;
  }

  /**
   * The weight of a font that Java 2D draws with.
   *
   * @param font one of these, or any other, whose style then says its weight
   */
  public Typeface weightOf(Font font) {
    Font bold = of(Typeface.BOLD).awt().get();
    // the PostScript name is read from the file each time, this one is at hand
    boolean mayBeBold = font.getName().equals(bold.getName());
    return font.isBold() || (mayBeBold && font.getPSName().equals(bold.getPSName()))
        ? Typeface.BOLD
        : Typeface.REGULAR;
  }
}
