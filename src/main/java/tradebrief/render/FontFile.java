package tradebrief.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * A font file with TrueType outlines, one weight.
 *
 * <p>On a machine without a usable fontconfig the JDK refuses to load even a font that is given as
 * bytes. In that case, and only then, the system property {@code sun.awt.fontconfig} is set to a
 * minimal configuration of our own and the font is loaded again. Logical fonts ("SansSerif",
 * "Dialog") stay unusable on such a machine: measure and draw with the fonts given here only. Where
 * no display is wanted, start Java with {@code java.awt.headless=true}.
 *
 * @param fileName without folders
 * @param name of the font, for messages
 * @param bytes gives the file, a fresh copy each time
 * @param awt gives the font for drawing with Java 2D, size 1 point, style plain
 */
public record FontFile(String fileName, String name, Supplier<byte[]> bytes, Supplier<Font> awt) {

  /**
   * A font that is no part of the program.
   *
   * @throws FontFormatException if Java cannot draw with it
   */
  public static FontFile of(String fileName, byte[] file) throws FontFormatException, IOException {
    Font font = load(file);
    return new FontFile(fileName, fileName, file::clone, () -> font);
  }

  static Font load(byte[] file) throws FontFormatException, IOException {
    try {
      return create(file);
    } catch (IOException | FontFormatException | LinkageError | InternalError noFontconfig) {
      // "Fontconfig head is null", wrapped differently from one JDK to the next.
      doWithoutFontconfig();
      return create(file);
    }
  }

  private static Font create(byte[] file) throws IOException, FontFormatException {
    return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
  }

  private static void doWithoutFontconfig() throws IOException {
    Path configuration = Files.createTempFile("tradebrief-fontconfig", ".properties");
    configuration.toFile().deleteOnExit();
    Files.writeString(
        configuration, "version=1\nsequence.allfonts=latin-1\n", StandardCharsets.ISO_8859_1);
    System.setProperty("sun.awt.fontconfig", configuration.toString());
  }

  /**
   * Makes sure that each character of a text can be drawn.
   *
   * @param text what is going to be drawn, of any length; line breaks, soft hyphens and other
   *     control characters have no glyph
   * @throws MissingGlyphException if not; names the first character that the font lacks
   */
  public void requireGlyphs(String text) {
    lacking(text)
        .findFirst()
        .ifPresent(
            codePoint -> {
              throw new MissingGlyphException(codePoint, text, name);
            });
  }

  /** The characters of a text that cannot be drawn, as code points, in order. */
  public IntStream lacking(String text) {
    Font font = awt.get();
    return text.codePoints()
        .filter(codePoint -> isInvisible(codePoint) || !font.canDisplay(codePoint));
  }

  /** Java 2D claims that it can display these, and draws nothing. */
  private static boolean isInvisible(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
