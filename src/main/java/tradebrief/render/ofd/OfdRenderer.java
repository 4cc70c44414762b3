package tradebrief.render.ofd;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import tradebrief.model.Language;
import tradebrief.render.Renderer;
import tradebrief.render.Rendering;
import tradebrief.render.Typefaces;
import tradebrief.report.Report;

/** The briefing as OFD, page by page the same as the PDF that it is made of. */
public final class OfdRenderer implements Renderer {
  private final Renderer briefing;
  private final Typefaces typefaces;

  /**
   * For one kind of briefing.
   *
   * @param briefing makes the PDF
   * @param typefaces what it is set in
   */
  public OfdRenderer(Renderer briefing, Typefaces typefaces) {
    this.typefaces = typefaces;
    this.briefing = briefing;
  }

  @Override
  public String extension() {
    return "ofd";
  }

  /** The document; its pages are those of the PDF. */
  @Override
  public Rendering render(Report report, Language language) {
    Rendering pdf = briefing.render(report, language);
    try (PDDocument document = Loader.loadPDF(pdf.content())) {
      OfdDocument ofd = new OfdDocument(report.front(), language, report.asOf().date(), typefaces);
      for (PDPage page : document.getPages()) {
        ofd.addPage(
            page.getMediaBox().getWidth(),
            page.getMediaBox().getHeight(),
            PageMarks.of(page, typefaces));
      }
      return new Rendering(ofd.file(), pdf.places());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
