package tradebrief.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The bundled font, Noto Sans SC with TrueType outlines, in its two weights. It covers GB 2312, the
 * Table of General Standard Chinese Characters (通用规范汉字表, 2013), Latin and the signs of a
 * statistical report, and every output is set in it unless a house has fonts of its own, so that a
 * document looks the same on a machine without any font.
 *
 * <p>Safe for use by several threads.
 */
public enum Typeface {
  /** Weight 400. */
  REGULAR("Regular"),
  /** Weight 700. */
  BOLD("Bold");

  // read when one is asked for, and once: it takes a moment
  private static final Map<Typeface, byte[]> FILES = new ConcurrentHashMap<>();
  private static final Map<Typeface, Font> FONTS = new ConcurrentHashMap<>();

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
    return content(this).clone();
  }

  /**
   * The font for drawing with Java 2D. It is loaded once.
   *
   * @return size 1 point; use {@link Font#deriveFont(float)} for others. Its style is plain in both
   *     weights, as the weight is in the outlines: do not derive a bold style from it
   * @throws UncheckedIOException when Java's temporary folder has no room for it
   */
  public Font awt() {
    return FONTS.computeIfAbsent(this, Typeface::load);
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

  private static byte[] content(Typeface typeface) {
    return FILES.computeIfAbsent(typeface, Typeface::read);
  }

  private static byte[] read(Typeface typeface) {
    String name = typeface.fileName();
    try (InputStream file = Typeface.class.getResourceAsStream("fonts/" + name)) {
      if (file == null) {
        throw new IllegalStateException("The bundled font is missing: fonts/" + name);
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the bundled font " + name, e);
    }
  }

  private static Font load(Typeface typeface) {
    try {
      return FontFile.load(content(typeface));
    } catch (IOException e) {
      throw new UncheckedIOException(withoutRoom(e));
    } catch (FontFormatException e) {
      throw new IllegalStateException(
          String.format(Locale.ROOT, "Java cannot load the bundled font %s", typeface), e);
    }
  }

  private static IOException withoutRoom(IOException failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return new IOException(
        String.format(
            Locale.ROOT,
            "the font cannot be unpacked into the temporary folder %s, as Java needs it to be (%s):"
                + " make room there, or name another folder with"
                + " JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=FOLDER",
            System.getProperty("java.io.tmpdir"),
            cause.getMessage()),
        failure);
  }
}
