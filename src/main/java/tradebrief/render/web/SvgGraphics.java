package tradebrief.render.web;

import java.awt.Font;
import java.awt.Graphics;
import java.awt.font.FontRenderContext;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Draws into SVG. Text stays text: it is shown in a font of the reader's machine, and says how wide
 * it was in the font of the house, so that words which did not touch when drawn do not touch when
 * shown.
 */
final class SvgGraphics extends SVGGraphics2D {
  /** Decimals of a coordinate: a hundredth of a point cannot be seen. */
  private static final int PRECISION = 2;

  private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);

  private final String bold;

  /**
   * An empty drawing.
   *
   * @param id what the ids within it begin with
   * @param bold the font that is drawn bold
   */
  SvgGraphics(String id, Font bold) {
    super(context(id), false);
    this.bold = bold.getFontName(Locale.ROOT);
  }

  private SvgGraphics(SvgGraphics parent) {
    super(parent);
    bold = parent.bold;
  }

  private static SVGGeneratorContext context(String id) {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
    context.setPrecision(PRECISION);
    context.setIDGenerator(
        new SVGIDGenerator() {
          @Override
          public String generateID(String prefix) {
            return id + "-" + super.generateID(prefix).toLowerCase(Locale.ROOT);
          }
        });
    return context;
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every JDK has a parser without options", e);
    }
  }

  @Override
  public Graphics create() {
    return new SvgGraphics(this);
  }

  @Override
  public void drawString(String text, float x, float y) {
    if (text.isEmpty()) {
      return;
    }
    Font font = getFont();
    Element element = getDOMFactory().createElementNS(SVG_NAMESPACE_URI, SVG_TEXT_TAG);
    element.setAttributeNS(null, "x", generatorCtx.doubleString(x));
    element.setAttributeNS(null, "y", generatorCtx.doubleString(y));
    element.setAttributeNS(
        null,
        "textLength",
        generatorCtx.doubleString(font.getStringBounds(text, METRICS).getWidth()));
    element.setAttributeNS(null, "lengthAdjust", "spacingAndGlyphs");
    if (font.getFontName(Locale.ROOT).equals(bold)) {
      element.setAttributeNS(null, "class", "bold");
    }
    element.appendChild(getDOMFactory().createTextNode(text));
    domGroupManager.addElement(element, DOMGroupManager.FILL);
  }
}
