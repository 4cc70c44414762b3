package testutil;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where each glyph of a page stands, as PDFBox sees it: what the eye would find in a heap. */
public final class PageText extends PDFTextStripper {
  /** A glyph may reach this far into another one, as a part of the smaller. */
  private static final double TOUCHING = 0.3;

  /** A page with fewer glyphs than this holds its running head and its number, and nothing else. */
  private static final int EMPTY = 120;

  private final List<String> faults = new ArrayList<>();
  private final List<Glyph> glyphs = new ArrayList<>();

  private record Glyph(String text, Rectangle2D box) {
    boolean covers(Glyph other) {
      Rectangle2D common = box.createIntersection(other.box);
      return common.getWidth() > TOUCHING * Math.min(box.getWidth(), other.box.getWidth())
          && common.getHeight() > TOUCHING * Math.min(box.getHeight(), other.box.getHeight());
    }
  }

  private PageText() {}

  /** What is wrong with a file: a glyph over another, a glyph that is missing, an empty page. */
  public static List<String> faults(byte[] pdf) {
    PageText text = new PageText();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        text.setStartPage(page);
        text.setEndPage(page);
        text.writeText(document, Writer.nullWriter());
        text.examine(page);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.faults;
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    try {
      if (position.getFont() instanceof PDType0Font font
          && font.codeToGID(position.getCharacterCodes()[0]) == 0) {
        faults.add("page " + getCurrentPageNo() + ": no glyph for '" + position + "'");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // the watermark lies slanted under the text
    boolean upright = Math.abs(position.getTextMatrix().getShearY()) < 1e-3;
    if (upright && !position.getUnicode().isBlank()) {
      glyphs.add(
          new Glyph(
              position.getUnicode(),
              new Rectangle2D.Double(
                  position.getXDirAdj(),
                  position.getYDirAdj() - position.getHeightDir(),
                  position.getWidthDirAdj(),
                  position.getHeightDir())));
    }
  }

  private void examine(int page) {
    glyphs.sort(Comparator.comparingDouble(glyph -> glyph.box().getX()));
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph one = glyphs.get(i);
      for (int j = i + 1; j < glyphs.size(); j++) {
        Glyph other = glyphs.get(j);
        if (other.box().getX() > one.box().getMaxX()) {
          break;
        }
        if (one.covers(other)) {
          faults.add(
              String.format(
                  Locale.ROOT,
                  "page %d: '%s' and '%s' overlap at %.0f, %.0f",
                  page,
                  one.text(),
                  other.text(),
                  one.box().getX(),
                  one.box().getY()));
        }
      }
    }
    if (glyphs.size() < EMPTY) {
      faults.add("page " + page + " is empty but for " + glyphs.size() + " glyphs");
    }
    glyphs.clear();
  }
}
