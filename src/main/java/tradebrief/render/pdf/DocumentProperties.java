package tradebrief.render.pdf;

import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * What a document says about itself.
 *
 * @param title never blank; viewers show it in their title bar
 * @param subject may be empty
 * @param keywords separated by commas; may be empty
 * @param author the organisation that answers for the content; may be empty
 * @param language of the text, such as {@code zh-CN} or {@code en}; also governs line breaks
 * @param created to the second; both the creation and the modification date
 * @param fileId the same for the same content, for example made from a hash of the input
 * @param runningHead stands at the head of every page but the first
 * @param pageLabel the text at the foot of each page
 * @param watermark stands behind every page; may be empty
 * @param contents the heading of the list of contents that a long document gets; empty for none
 */
record DocumentProperties(
    String title,
    String subject,
    String keywords,
    String author,
    Locale language,
    Instant created,
    UUID fileId,
    String runningHead,
    PageLabel pageLabel,
    String watermark,
    String contents) {

  /** Writes the page number in words. */
  @FunctionalInterface
  interface PageLabel {

    /**
     * Gives, for example, "Page 1 of 4".
     *
     * @param page starting with 1
     * @param pages of the whole document
     */
    String text(int page, int pages);
  }

  DocumentProperties {
    if (title.isBlank() || language.toLanguageTag().equals("und")) {
      throw new IllegalArgumentException("A document needs a title and a language");
    }
  }

  /** A string outside of the page content, which may be in any language. */
  static PdfString textString(String text) {
    return new PdfString(text, PdfObject.TEXT_UNICODE);
  }
}
