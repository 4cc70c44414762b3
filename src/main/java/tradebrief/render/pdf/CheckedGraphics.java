package tradebrief.render.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfGraphics2D;

/** Draws charts; refuses text that the font lacks, which OpenPDF would drop without a word. */
final class CheckedGraphics extends PdfGraphics2D {
  private final Fonts fonts;

  CheckedGraphics(PdfContentByte content, float width, float height, Fonts fonts) {
    super(content, width, height, fonts, false, false, 0);
    this.fonts = fonts;
  }

  private CheckedGraphics(CheckedGraphics parent) {
    super(parent);
    fonts = parent.fonts;
  }

  @Override
  protected PdfGraphics2D createChild() {
    return new CheckedGraphics(this);
  }

  @Override
  public void drawString(String text, float x, float y) {
    super.drawString(fonts.drawable(text, fonts.typefaceOf(getFont())), x, y);
  }
}
