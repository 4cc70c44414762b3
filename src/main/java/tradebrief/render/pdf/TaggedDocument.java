package tradebrief.render.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import tradebrief.render.MissingGlyphException;

/**
 * Writes blocks into a PDF that is tagged throughout (PDF/UA-1), fit for the archive (PDF/A-2a),
 * and made of the same bytes each time.
 */
final class TaggedDocument {

  private final DocumentProperties properties;
  private final Fonts fonts = new Fonts();
  private final Typesetter typesetter;

  private TaggedDocument(DocumentProperties properties) {
    this.properties = properties;
    this.typesetter = new Typesetter(fonts, properties.language());
  }

  /**
   * Writes a document.
   *
   * @param blocks in reading order, a {@link Title} first; no heading skips a level
   * @throws MissingGlyphException if the font lacks a character of a text
   * @throws IllegalArgumentException if the order is wrong or a block that must not be split is
   *     higher than a page
   */
  static Rendered render(DocumentProperties properties, List<Block> blocks) {
    requireOrder(blocks);
    return new TaggedDocument(properties).render(blocks);
  }

  private static void requireOrder(List<Block> blocks) {
    if (blocks.isEmpty() || !(blocks.get(0) instanceof Title)) {
      throw new IllegalArgumentException("A document begins with its title");
    }
    int level = 0;
    for (Block block : blocks.subList(1, blocks.size())) {
      if (block instanceof Title title) {
        throw new IllegalArgumentException("A second title: " + title.title());
      }
      if (block instanceof Heading heading) {
        if (heading.level() > level + 1) {
          throw new IllegalArgumentException(
              "Heading of level "
                  + heading.level()
                  + " below level "
                  + level
                  + ": "
                  + heading.text());
        }
        level = heading.level();
      }
    }
  }

  private Rendered render(List<Block> blocks) {
    List<List<Box>> boxes = blocks.stream().map(block -> block.boxes(typesetter)).toList();
    Paginator.Layout layout = Paginator.layOut(boxes.stream().flatMap(List::stream).toList());
    return new Rendered(
        write(layout.pages()), layout.pages().size(), pagesByBlock(boxes, layout.pageOfBox()));
  }

  private static List<List<Integer>> pagesByBlock(List<List<Box>> boxes, List<Integer> pageOfBox) {
    List<List<Integer>> pages = new ArrayList<>();
    int from = 0;
    for (List<Box> ofBlock : boxes) {
      pages.add(pageOfBox.subList(from, from + ofBlock.size()));
      from += ofBlock.size();
    }
    return List.copyOf(pages);
  }

  private byte[] write(List<List<Paginator.Placed>> pages) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    Document document = new Document(new Rectangle(PageFormat.WIDTH, PageFormat.HEIGHT));
    PdfWriter writer = PdfWriter.getInstance(document, file);
    writer.setPdfVersion(PdfWriter.PDF_VERSION_1_7);
    writer.setTagged();
    writer.setViewerPreferences(PdfWriter.PageModeUseOutlines | PdfWriter.DisplayDocTitle);
    document.open();
    describe(writer);
    Canvas canvas = new Canvas(writer, fonts);
    for (int page = 1; page <= pages.size(); page++) {
      document.newPage();
      drawMargins(canvas, page, pages.size());
      pages.get(page - 1).forEach(placed -> placed.box().painter().paint(canvas, placed.top()));
    }
    document.close();
    return file.toByteArray();
  }

  private void drawMargins(Canvas canvas, int page, int pages) {
    if (page > 1) {
      TextBox head =
          typesetter.box(properties.runningHead(), TextStyle.MARGIN, PageFormat.TEXT_WIDTH);
      canvas.artifactText(head, PageFormat.LEFT, PageFormat.RUNNING_HEAD);
      canvas.rule(
          PageFormat.LEFT,
          PageFormat.RUNNING_HEAD + head.height() + 3,
          PageFormat.TEXT_WIDTH,
          0.5f,
          TextStyle.HAIRLINE);
    }
    TextBox label =
        typesetter.box(
            Run.list(properties.pageLabel().text(page, pages)),
            TextStyle.MARGIN,
            Alignment.END,
            PageFormat.TEXT_WIDTH);
    canvas.artifactText(label, PageFormat.LEFT, PageFormat.PAGE_LABEL);
  }

  private void describe(PdfWriter writer) {
    PdfDictionary info = writer.getInfo();
    info.put(PdfName.TITLE, DocumentProperties.textString(properties.title()));
    info.put(PdfName.SUBJECT, DocumentProperties.textString(properties.subject()));
    info.put(PdfName.KEYWORDS, DocumentProperties.textString(properties.keywords()));
    info.put(PdfName.AUTHOR, DocumentProperties.textString(properties.author()));
    info.put(PdfName.PRODUCER, DocumentProperties.textString(Document.getVersion()));
    PdfString date = date();
    info.put(PdfName.CREATIONDATE, date);
    info.put(PdfName.MODDATE, date);
    String id = properties.fileId().toString().replace("-", "");
    info.put(PdfName.FILEID, new PdfLiteral("[<" + id + "><" + id + ">]"));
    String language = properties.language().toLanguageTag();
    writer.getExtraCatalog().put(PdfName.LANG, DocumentProperties.textString(language));
    writer.setXmpMetadata(Xmp.packet(properties, Document.getVersion()));
    try {
      ICC_Profile screen = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
      // OpenPDF marks the intent as PDF/A's only if the condition is named exactly like this.
      writer.setOutputIntents(
          "sRGB IEC61966-2.1", "PDFA/1", "http://www.color.org", "sRGB IEC61966-2.1", screen);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot embed the colour profile", e);
    }
  }

  private PdfString date() {
    return new PdfDate(
        GregorianCalendar.from(
            properties.created().truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC)));
  }
}
