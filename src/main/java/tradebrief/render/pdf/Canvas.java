package tradebrief.render.pdf;

import com.lowagie.text.Element;
import com.lowagie.text.Image;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BiConsumer;
import tradebrief.render.Typeface;
import tradebrief.render.house.ColourRole;
import tradebrief.render.house.Colours;
import tradebrief.render.house.House;

/**
 * The current page, to draw on. All content is either tagged with a structure element or marked as
 * an artifact; PDF/UA allows nothing in between. Measures are points; y runs downwards.
 *
 * <p>A structure element holds either children or content, never both.
 */
final class Canvas {

  private static final float WATERMARK_SIZE = 110;
  private static final float WATERMARK_WIDTH = 640;

  /** Of a watermark, in degrees. */
  private static final float SLOPE = 50;

  private final PdfWriter writer;
  private final Fonts fonts;
  private final PageFormat page;
  private final Colours colours;
  private final PdfStructureElement document;
  private final Deque<PdfOutline> bookmarks = new ArrayDeque<>();

  Canvas(PdfWriter writer, Fonts fonts, House house) {
    page = PageFormat.of(house.paper());
    colours = house.colours();
    this.writer = writer;
    this.fonts = fonts;
    this.document = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
    bookmarks.push(writer.getDirectContent().getRootOutline());
  }

  /** Begins an element directly below the document. */
  PdfStructureElement element(String type) {
    return element(document, type);
  }

  static PdfStructureElement element(PdfStructureElement parent, String type) {
    return new PdfStructureElement(parent, new PdfName(type));
  }

  /** Draws a text as the content of an element; nothing is drawn for a text without characters. */
  void text(PdfStructureElement element, TextBox box, float x, float top) {
    if (!box.lines().isEmpty()) {
      PdfContentByte content = writer.getDirectContent();
      content.beginMarkedContentSequence(element);
      lines(box, x, top);
      content.endMarkedContentSequence();
    }
  }

  /** Draws a text that is no part of the content, such as a page number. */
  void artifactText(TextBox box, float x, float top) {
    PdfContentByte content = beginArtifact();
    lines(box, x, top);
    content.endMarkedContentSequence();
  }

  /** Draws a horizontal rule whose upper edge is at the given height. */
  void rule(float x, float top, float width, float thickness, ColourRole colour) {
    fill(x, top, width, thickness, colours.of(colour));
  }

  /** Lays a ground under what is drawn next; nothing is drawn in the colour of the page. */
  void ground(float x, float top, float width, float height, ColourRole colour) {
    if (colours.isDrawn(colour)) {
      fill(x, top, width, height, colours.of(colour));
    }
  }

  private void fill(float x, float top, float width, float height, Color color) {
    PdfContentByte content = beginArtifact();
    content.saveState();
    content.setColorFill(color);
    content.rectangle(x, page.height() - top - height, width, height);
    content.fill();
    content.restoreState();
    content.endMarkedContentSequence();
  }

  /**
   * Writes a text across the page, behind everything that is drawn later: so light that any text
   * can be read on it, and no part of the content.
   */
  void watermark(String text) {
    BaseFont font = fonts.of(Typeface.BOLD);
    float size = Math.min(WATERMARK_SIZE, WATERMARK_WIDTH / font.getWidthPoint(text, 1));
    PdfContentByte content = beginArtifact();
    content.saveState();
    content.beginText();
    content.setColorFill(colours.of(ColourRole.WATERMARK));
    content.setFontAndSize(font, size);
    content.showTextAligned(Element.ALIGN_CENTER, text, page.width() / 2, page.height() / 2, SLOPE);
    content.endText();
    content.restoreState();
    content.endMarkedContentSequence();
  }

  /** Adds an entry to the outline that leads to the given height of this page. */
  void bookmark(int level, String text, float top) {
    while (bookmarks.size() > level) {
      bookmarks.pop();
    }
    PdfDestination destination = destination(new Place(writer.getPageNumber(), top));
    bookmarks.push(new PdfOutline(bookmarks.element(), destination, text));
  }

  private PdfDestination destination(Place place) {
    PdfDestination destination =
        new PdfDestination(PdfDestination.XYZ, 0, page.height() - place.top() + 6, 0);
    destination.addPage(writer.getPageReference(place.page()));
    return destination;
  }

  /**
   * Makes a strip of the page, as wide as the text, a link within the document. It is drawn before:
   * the content of its element.
   *
   * @param link an element of type Link that has content
   * @param description where it leads, for those who cannot see it
   */
  void link(PdfStructureElement link, float top, float height, Place target, String description) {
    float upper = page.height() - top;
    Rectangle strip =
        new Rectangle(PageFormat.LEFT, upper - height, PageFormat.LEFT + page.textWidth(), upper);
    PdfAnnotation annotation = new PdfAnnotation(writer, strip);
    annotation.put(PdfName.SUBTYPE, PdfName.LINK);
    annotation.put(PdfName.P, writer.getCurrentPage());
    annotation.put(PdfName.DEST, destination(target));
    annotation.put(PdfName.CONTENTS, DocumentProperties.textString(description));
    annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
    annotation.put(PdfName.BORDER, new PdfArray(new int[] {0, 0, 0}));
    annotation.put(
        PdfName.STRUCTPARENT,
        new PdfNumber(writer.getStructureTreeRoot().addExistingObject(link.getReference())));
    writer.addAnnotation(annotation);
    PdfDictionary reference = new PdfDictionary(PdfName.OBJR);
    reference.put(PdfName.OBJ, annotation.getIndirectReference());
    reference.put(PdfName.PG, writer.getCurrentPage());
    PdfArray content = new PdfArray();
    PdfObject drawn = link.get(PdfName.K);
    if (drawn instanceof PdfArray pieces) {
      pieces.getElements().forEach(content::add);
    } else {
      content.add(drawn);
    }
    content.add(reference);
    link.put(PdfName.K, content);
  }

  /** Draws a picture with vectors, as wide as the text, as the content of a new element. */
  void figure(
      String alternativeText,
      float top,
      float height,
      BiConsumer<Graphics2D, Rectangle2D> drawing) {
    float width = page.textWidth();
    float bottom = page.height() - top - height;
    PdfContentByte content = writer.getDirectContent();
    PdfTemplate template = content.createTemplate(width, height);
    Graphics2D graphics = new CheckedGraphics(template, width, height, fonts);
    drawing.accept(graphics, new Rectangle2D.Float(0, 0, width, height));
    graphics.dispose();
    beginFigure(alternativeText, PageFormat.LEFT, bottom, width, height);
    content.addTemplate(template, PageFormat.LEFT, bottom);
    content.endMarkedContentSequence();
  }

  /**
   * Draws a picture of pixels.
   *
   * @param alternativeText what it shows; empty when it only adorns and is no part of the content
   */
  void picture(
      BufferedImage picture,
      Optional<String> alternativeText,
      float x,
      float top,
      float width,
      float height) {
    float bottom = page.height() - top - height;
    PdfContentByte content =
        alternativeText.isPresent()
            ? beginFigure(alternativeText.get(), x, bottom, width, height)
            : beginArtifact();
    try {
      Image image = Image.getInstance(picture, Colours.PAGE);
      content.addImage(image, width, 0, 0, height, x, bottom);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot draw a picture", e);
    }
    content.endMarkedContentSequence();
  }

  private PdfContentByte beginFigure(
      String alternativeText, float x, float bottom, float width, float height) {
    PdfStructureElement figure = element("Figure");
    figure.put(PdfName.ALT, DocumentProperties.textString(alternativeText));
    PdfDictionary layout = new PdfDictionary();
    layout.put(PdfName.O, new PdfName("Layout"));
    layout.put(new PdfName("Placement"), new PdfName("Block"));
    layout.put(PdfName.BBOX, new PdfArray(new float[] {x, bottom, x + width, bottom + height}));
    figure.put(PdfName.A, layout);
    PdfContentByte content = writer.getDirectContent();
    content.beginMarkedContentSequence(figure);
    return content;
  }

  private PdfContentByte beginArtifact() {
    PdfContentByte content = writer.getDirectContent();
    content.beginMarkedContentSequence(new PdfName("Artifact"));
    return content;
  }

  private void lines(TextBox box, float x, float top) {
    TextStyle style = box.style();
    PdfContentByte content = writer.getDirectContent();
    content.beginText();
    content.setColorFill(colours.of(style.colour()));
    float y = page.height() - top - style.baseline();
    for (Line line : box.lines()) {
      float shift = box.alignment().shift(box.width() - line.width());
      content.setTextMatrix(x + shift, y);
      for (Run run : line.runs()) {
        Typeface typeface = run.bold() ? Typeface.BOLD : Typeface.REGULAR;
        content.setFontAndSize(fonts.of(typeface), style.size());
        content.showText(run.text());
      }
      y -= style.leading();
    }
    content.endText();
  }
}
