package tradebrief.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * The bundled font, Noto Sans SC with TrueType outlines, in its two weights. It covers GB 2312,
 * Latin and the signs of a statistical report, and every output is set in it unless a house has
 * fonts of its own, so that a document looks the same on a machine without any font.
 *
 * <p>Safe for use by several threads.
 */
public enum Typeface {
  /** Weight 400. */
  REGULAR("Regular"),
  /** Weight 700. */
  BOLD("Bold");

  private final String weight;

  Typeface(String weight) {
    this.weight = weight;
  }

  /**
   * The name of the font file, without folders.
   *
   * @return ends with {@code .ttf}
   */
  public String fileName() {
    return "NotoSansSC-" + weight + ".ttf";
  }

  /**
   * The font file.
   *
   * @return a fresh copy of about 2.3 MB, which the caller may change
   */
  public byte[] bytes() {
    try (InputStream file = Typeface.class.getResourceAsStream("fonts/" + fileName())) {
      if (file == null) {
        throw new IllegalStateException("The bundled font is missing: fonts/" + fileName());
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the bundled font " + fileName(), e);
    }
  }

  /**
   * The font for drawing with Java 2D. It is loaded once.
   *
   * @return size 1 point; use {@link Font#deriveFont(float)} for others. Its style is plain in both
   *     weights, as the weight is in the outlines: do not derive a bold style from it
   */
  public Font awt() {
    return Loaded.fontOf(this);
  }

  /**
   * Makes sure that each character of a text can be drawn.
   *
   * @param text what is going to be drawn, of any length; line breaks, soft hyphens and other
   *     control characters have no glyph
   * @throws MissingGlyphException if not; names the first character that the font lacks
   */
  public void requireGlyphs(String text) {
    file().requireGlyphs(text);
  }

  /** The font file with all that can be asked of it. */
  FontFile file() {
    return new FontFile(fileName(), toString(), this::bytes, this::awt);
  }

  @Override
  public String toString() {
    return "Noto Sans SC " + weight;
  }

  /** Loaded when the first AWT font is asked for, not before: it takes a moment. */
  private static final class Loaded {

    private static final Map<Typeface, Font> FONTS = loadAll();

    static Font fontOf(Typeface typeface) {
      Font font = FONTS.get(typeface);
      if (font == null) {
        throw new IllegalStateException("No font for " + typeface);
      }
      return font;
    }

    private static Map<Typeface, Font> loadAll() {
      Map<Typeface, Font> fonts = new EnumMap<>(Typeface.class);
      for (Typeface typeface : values()) {
        fonts.put(typeface, load(typeface));
      }
      return fonts;
    }

    private static Font load(Typeface typeface) {
      try {
        return FontFile.load(typeface.bytes());
      } catch (IOException | FontFormatException e) {
        throw new IllegalStateException(
            String.format(Locale.ROOT, "Java cannot load the bundled font %s", typeface), e);
      }
    }
  }
}
