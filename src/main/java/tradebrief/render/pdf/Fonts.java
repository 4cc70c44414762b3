package tradebrief.render.pdf;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.FontMapper;
import java.awt.Font;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import tradebrief.render.FontFile;
import tradebrief.render.Typeface;
import tradebrief.render.Typefaces;

/**
 * The fonts that documents embed as subsets. Which glyphs one uses is known to its writer alone, so
 * that several documents, and threads, can have the same fonts: to read the files takes a moment.
 */
final class Fonts implements FontMapper {
  /** Those of the document before, which nearly always serve the next. */
  private static final AtomicReference<@Nullable Fonts> LAST = new AtomicReference<>();

  private final Typefaces typefaces;
  private final BaseFont regular;
  private final BaseFont bold;

  /** The fonts of some typefaces. */
  static Fonts of(Typefaces typefaces) {
    Fonts last = LAST.get();
    if (last != null && last.typefaces.equals(typefaces)) {
      return last;
    }
    Fonts fonts = new Fonts(typefaces);
    LAST.set(fonts);
    return fonts;
  }

  private Fonts(Typefaces typefaces) {
    this.typefaces = typefaces;
    regular = embed(Typeface.REGULAR);
    bold = embed(Typeface.BOLD);
  }

  /** The file that a weight is embedded from. */
  FontFile file(Typeface typeface) {
    return typefaces.of(typeface);
  }

  BaseFont of(Typeface typeface) {
    return switch (typeface) {
      case REGULAR -> regular;
      case BOLD -> bold;
    };
  }

  /**
   * Makes sure that a text can be drawn and read back, and gives it as it is drawn: the no-break
   * space shares its glyph with the space, so that only one of the two can be read back.
   */
  String drawable(String text, Typeface typeface) {
    file(typeface).requireGlyphs(text);
    return text.replace('\u00A0', ' ');
  }

  @Override
  public BaseFont awtToPdf(Font font) {
    return of(typefaceOf(font));
  }

  /** Whatever font a chart asks for, it gets one of these. */
  Typeface typefaceOf(Font font) {
    return typefaces.weightOf(font);
  }

  @Override
  public Font pdfToAwt(BaseFont font, int size) {
    Typeface typeface = font == bold ? Typeface.BOLD : Typeface.REGULAR;
    return file(typeface).awt().get().deriveFont((float) size);
  }

  private BaseFont embed(Typeface typeface) {
    try {
      BaseFont font =
          BaseFont.createFont(
              file(typeface).fileName(),
              BaseFont.IDENTITY_H,
              BaseFont.EMBEDDED,
              false,
              file(typeface).bytes().get(),
              null);
      // PDF/A-2 wants a CIDSet to be complete or absent; OpenPDF's is not complete.
      font.setIncludeCidSet(false);
      font.setSecureRandom(new SubsetPrefix(typeface));
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot embed " + file(typeface).name(), e);
    }
  }

  /**
   * The six letters before the name of an embedded subset. OpenPDF draws them by lot; here they are
   * the same in each run, so that the same report gives the same bytes, and differ between weights.
   */
  private static final class SubsetPrefix extends SecureRandom {

    private static final long serialVersionUID = 1L;

    private final double letter;

    SubsetPrefix(Typeface typeface) {
      int index =
          switch (typeface) {
            case REGULAR -> 0;
            case BOLD -> 1;
          };
      letter = (index + 0.5) / 26;
    }

    @Override
    public double nextDouble() {
      return letter;
    }
  }
}
