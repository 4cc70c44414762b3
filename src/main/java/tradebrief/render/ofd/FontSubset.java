package tradebrief.render.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import tradebrief.render.FontFile;

/** A font, cut down to the characters of a document. */
final class FontSubset {
  /** Held, or the level set would be forgotten. */
  private static final Logger TABLES = Logger.getLogger("org.apache.fontbox.ttf.CmapSubtable");

  private FontSubset() {}

  /**
   * A TrueType file, which finds its glyphs by character. The whole font where one of them is
   * beyond the Basic Multilingual Plane, as a few rare Chinese characters are: the subsetter writes
   * no table for these.
   *
   * @param codePoints the characters that it must have
   */
  static byte[] of(FontFile file, Collection<Integer> codePoints) throws IOException {
    if (codePoints.stream().anyMatch(Character::isSupplementaryCodePoint)) {
      return file.bytes().get();
    }
    // else it warns of a table for variants of Chinese characters, which nothing here needs
    TABLES.setLevel(Level.SEVERE);
    try (TrueTypeFont font =
        new TTFParser().parse(new RandomAccessReadBuffer(file.bytes().get()))) {
      TTFSubsetter subsetter = new TTFSubsetter(font);
      codePoints.forEach(subsetter::add);
      ByteArrayOutputStream cut = new ByteArrayOutputStream();
      subsetter.writeToStream(cut);
      return cut.toByteArray();
    }
  }
}
