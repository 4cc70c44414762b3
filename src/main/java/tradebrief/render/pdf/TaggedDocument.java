package tradebrief.render.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.List;
import tradebrief.render.MissingGlyphException;
import tradebrief.render.house.House;

/**
 * Writes blocks into a PDF that is tagged throughout (PDF/UA-1), fit for the archive (PDF/A-2a),
 * and made of the same bytes each time.
 */
final class TaggedDocument {

  /** From so many pages on a document has a list of contents. */
  private static final int PAGES_WITH_CONTENTS = 5;

  private final DocumentProperties properties;
  private final House house;
  private final PageFormat page;
  private final Fonts fonts;
  private final Typesetter typesetter;

  private TaggedDocument(DocumentProperties properties, House house) {
    this.properties = properties;
    this.house = house;
    page = PageFormat.of(house.paper());
    fonts = Fonts.of(house.typefaces());
    this.typesetter = new Typesetter(fonts, properties.language(), house);
  }

  /**
   * Writes a document.
   *
   * @param blocks in reading order, a {@link Title} first; no heading skips a level
   * @throws MissingGlyphException if the font lacks a character of a text
   * @throws IllegalArgumentException if the order is wrong or a block that must not be split is
   *     higher than a page
   */
  static Rendered render(DocumentProperties properties, House house, List<Block> blocks) {
    requireOrder(blocks);
    return new TaggedDocument(properties, house).render(blocks);
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
    Arrangement arrangement = Arrangement.of(page, boxes, List.of());
    if (arrangement.pages().size() >= PAGES_WITH_CONTENTS && !properties.contents().isEmpty()) {
      Contents contents = Contents.of(properties.contents(), blocks);
      // Once to move everything below it, once more to say where all of it stands then.
      for (int i = 0; i < 2; i++) {
        arrangement =
            Arrangement.of(page, boxes, contents.boxes(typesetter, arrangement.placesOfBlocks()));
      }
    }
    return new Rendered(
        write(arrangement.pages()), arrangement.pages().size(), arrangement.pagesOfBoxes());
  }

  private byte[] write(List<List<Paginator.Placed>> pages) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    Document document = new Document(new Rectangle(page.width(), page.height()));
    PdfWriter writer = PdfWriter.getInstance(document, file);
    writer.setPdfVersion(PdfWriter.PDF_VERSION_1_7);
    // Object streams: the many small objects of the structure tree take a third of the file else.
    writer.setFullCompression();
    writer.setTagged();
    // The tab key goes from link to link in reading order.
    writer.setTabs(PdfName.S);
    writer.setViewerPreferences(PdfWriter.PageModeUseOutlines | PdfWriter.DisplayDocTitle);
    document.open();
    new Description(writer, properties).write();
    Canvas canvas = new Canvas(writer, fonts, house);
    for (int number = 1; number <= pages.size(); number++) {
      document.newPage();
      if (!properties.watermark().isEmpty()) {
        canvas.watermark(properties.watermark());
      }
      if (number > 1) {
        drawRunningHead(canvas);
      }
      pages.get(number - 1).forEach(placed -> placed.box().painter().paint(canvas, placed.top()));
      drawPageLabel(canvas, properties.pageLabel().text(number, pages.size()));
    }
    document.close();
    return file.toByteArray();
  }

  private void drawRunningHead(Canvas canvas) {
    TextBox head = typesetter.box(properties.runningHead(), TextStyle.MARGIN, page.textWidth());
    canvas.artifactText(head, PageFormat.LEFT, PageFormat.RUNNING_HEAD);
    canvas.rule(
        PageFormat.LEFT,
        PageFormat.RUNNING_HEAD + head.height() + 3,
        page.textWidth(),
        0.5f,
        TextStyle.HAIRLINE);
  }

  private void drawPageLabel(Canvas canvas, String text) {
    TextBox label =
        typesetter.box(Run.list(text), TextStyle.MARGIN, Alignment.END, page.textWidth());
    canvas.artifactText(label, PageFormat.LEFT, page.pageLabel());
  }
}
