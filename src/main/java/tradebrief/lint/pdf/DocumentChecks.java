package tradebrief.lint.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.text.PDFTextStripper;

/** The document as a whole: encryption, title, language, bookmarks. */
final class DocumentChecks {
  /** More pages than this need bookmarks. */
  private static final int PAGES_WITHOUT_BOOKMARKS = 20;

  /** So many pages are read to learn the language. */
  private static final int PAGES_READ = 20;

  /** Fewer letters say nothing of the language. */
  private static final int LETTERS = 200;

  /** Languages that are written with Chinese characters. */
  private static final List<String> HAN = List.of("zh", "ja", "ko", "yue", "cmn", "lzh", "wuu");

  private final PDDocument document;
  private final PDDocumentCatalog catalog;
  private final Metadata metadata;
  private final PdfFindings findings;

  DocumentChecks(PDDocument document, Metadata metadata, PdfFindings findings) {
    this.document = document;
    this.catalog = document.getDocumentCatalog();
    this.metadata = metadata;
    this.findings = findings;
  }

  void check() throws IOException {
    if (document.isEncrypted()) {
      findings.add("encrypted", "it is encrypted, though it opens without a password");
    }
    checkTitle();
    checkLanguage();
    if (document.getNumberOfPages() > PAGES_WITHOUT_BOOKMARKS
        && (catalog.getDocumentOutline() == null || !catalog.getDocumentOutline().hasChildren())) {
      findings.add("bookmarks", document.getNumberOfPages() + " pages and no bookmarks");
    }
  }

  private void checkTitle() {
    String property = document.getDocumentInformation().getTitle();
    boolean inProperties = property != null && !property.isBlank();
    if (metadata.title().isEmpty()) {
      findings.add(
          "title-missing",
          inProperties
              ? "its title stands in the document properties, and not in the XMP metadata"
              : "it has no title");
    }
    if (catalog.getViewerPreferences() == null
        || !catalog.getViewerPreferences().displayDocTitle()) {
      findings.add("title-hidden");
    }
  }

  private void checkLanguage() throws IOException {
    String language = catalog.getLanguage();
    if (language == null || language.isBlank()) {
      findings.add("language-missing");
      return;
    }
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setEndPage(PAGES_READ);
    String text = stripper.getText(document);
    long han = text.codePoints().filter(Character::isIdeographic).count();
    long letters = text.codePoints().filter(Character::isLetter).count();
    boolean writtenInHan = HAN.contains(Locale.forLanguageTag(language).getLanguage());
    // a Chinese text has Latin names and units; a Latin one may quote Chinese names
    if (letters >= LETTERS && writtenInHan && han * 20 < letters) {
      findings.add(
          "language-differs", "it says " + language + ", and has hardly a Chinese character");
    } else if (letters >= LETTERS && !writtenInHan && han * 2 > letters) {
      findings.add("language-differs", "it says " + language + ", and is written in Chinese");
    }
  }
}
