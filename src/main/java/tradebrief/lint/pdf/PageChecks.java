package tradebrief.lint.pdf;

import java.io.IOException;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

/** The pages: that something is on them, and that it is no mere picture of text. */
final class PageChecks {
  private static final Set<String> TEXT = Set.of("Tj", "TJ", "'", "\"");
  private static final Set<String> PICTURE = Set.of("Do", "BI");
  private static final Set<String> DRAWING =
      Set.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh");

  private final PDDocument document;
  private final PdfFindings findings;

  PageChecks(PDDocument document, PdfFindings findings) {
    this.document = document;
    this.findings = findings;
  }

  void check() throws IOException {
    int number = 0;
    for (PDPage page : document.getPages()) {
      check(page, ++number);
    }
  }

  private void check(PDPage page, int number) throws IOException {
    boolean text = false;
    boolean picture = false;
    boolean drawing = false;
    PDFStreamParser parser = new PDFStreamParser(page);
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      if (token instanceof Operator operator) {
        text |= TEXT.contains(operator.getName());
        picture |= PICTURE.contains(operator.getName());
        drawing |= DRAWING.contains(operator.getName());
      }
    }
    if (!text && !picture && !drawing && page.getAnnotations().isEmpty()) {
      findings.add("page-empty", "nothing on it", OptionalInt.of(number));
    } else if (picture && !text && !drawing && isWithoutText(number)) {
      findings.add("scan", "a picture and no text", OptionalInt.of(number));
    }
  }

  /** Also within what is drawn as one piece. */
  private boolean isWithoutText(int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document).isBlank();
  }
}
