package tradebrief.render.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfGraphics2D;
import java.awt.Font;
import tradebrief.render.Typeface;

/** Draws charts; refuses text that the font lacks, which OpenPDF would drop without a word. */
final class CheckedGraphics extends PdfGraphics2D {
  private static final int USUAL_SIZE = 12;

  private final Fonts fonts;

  CheckedGraphics(PdfContentByte content, float width, float height, Fonts fonts) {
    super(content, width, height, fonts, false, false, 0);
    this.fonts = fonts;
    super.setFont(fonts.pdfToAwt(fonts.of(Typeface.REGULAR), USUAL_SIZE));
  }

  private CheckedGraphics(CheckedGraphics parent) {
    super(parent);
    fonts = parent.fonts;
    super.setFont(parent.getFont());
  }

  /** OpenPDF begins with a font of the machine, for which Java would look through all of them. */
  @Override
  public void setFont(Font font) {
    boolean begun = fonts != null;
    if (begun) {
      super.setFont(font);
    }
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
