package tradebrief.render.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;

/** Everything in the file that is not on a page: who, what, when, in which language and colours. */
final class Description {

  private final PdfWriter writer;
  private final DocumentProperties properties;

  Description(PdfWriter writer, DocumentProperties properties) {
    this.writer = writer;
    this.properties = properties;
  }

  /** Writes all of it, after the document was opened. */
  void write() {
    putInfo();
    putFileId();
    putOutputIntent();
    String language = properties.language().toLanguageTag();
    writer.getExtraCatalog().put(PdfName.LANG, DocumentProperties.textString(language));
    writer.setXmpMetadata(Xmp.packet(properties, Document.getVersion()));
  }

  private void putInfo() {
    put(PdfName.TITLE, properties.title());
    put(PdfName.SUBJECT, properties.subject());
    put(PdfName.KEYWORDS, properties.keywords());
    put(PdfName.AUTHOR, properties.author());
    put(PdfName.PRODUCER, Document.getVersion());
    PdfString date =
        new PdfDate(
            GregorianCalendar.from(
                properties.created().truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC)));
    writer.getInfo().put(PdfName.CREATIONDATE, date);
    writer.getInfo().put(PdfName.MODDATE, date);
  }

  private void put(PdfName key, String text) {
    writer.getInfo().put(key, DocumentProperties.textString(text));
  }

  /** OpenPDF makes an id from the clock unless it finds one among the properties. */
  private void putFileId() {
    String id = properties.fileId().toString().replace("-", "");
    writer.getInfo().put(PdfName.FILEID, new PdfLiteral("[<" + id + "><" + id + ">]"));
  }

  /** Says what the colours mean. OpenPDF's own method writes the subtype of another standard. */
  private void putOutputIntent() {
    PdfStream profile = new PdfStream(SrgbProfile.bytes());
    profile.put(PdfName.N, new PdfNumber(3));
    profile.flateCompress();
    PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
    intent.put(PdfName.S, PdfName.GTS_PDFA1);
    intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB IEC61966-2.1"));
    intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
    try {
      intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot embed the colour profile", e);
    }
    writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
  }
}
