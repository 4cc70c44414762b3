package tradebrief.render.house;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import tradebrief.render.house.LogoReader.UnusableException;

/**
 * A logo as SVG. It is taken only when nothing in it runs, refers to another file, needs a font, or
 * has a colour that depends on where it stands: then it is the same picture everywhere.
 */
final class SvgDrawing {
  private static final String SVG = "http://www.w3.org/2000/svg";

  /** Of the longer side; enough for print at the size of a logo. */
  private static final int PIXELS = 1200;

  private static final int HEAD = 1000;

  /** Left, top, width and height. */
  private static final int VIEW_NUMBERS = 4;

  /** Groups in groups; no drawing program nests as many, and each takes a part of the stack. */
  private static final String MOST_DEPTH = "200";

  /** Elements that run, load, or are shown in a font of the machine. */
  private static final List<String> REFUSED =
      List.of(
          "script",
          "foreignObject",
          "image",
          "text",
          "style",
          "animate",
          "set",
          "a",
          "animateMotion",
          "animateTransform");

  /** Colours that depend on where a drawing stands, or that not every program knows. */
  private static final Pattern UNSAFE_COLOUR =
      Pattern.compile(
          "\\b(currentcolor|context-fill|context-stroke|(hsla?|hwb|lab|lch|oklab|oklch|color|var)\\()",
          Pattern.CASE_INSENSITIVE);

  /** A reference to another file, or what may hide one from this pattern. */
  private static final Pattern FOREIGN =
      Pattern.compile("url\\(\\s*+['\"]?+\\s*+(?!#)|\\\\", Pattern.CASE_INSENSITIVE);

  private static final List<String> COLOURED =
      List.of("fill", "stroke", "stop-color", "flood-color", "style");

  private SvgDrawing() {}

  /** Whether a file looks like SVG, well made or not. */
  static boolean isSvg(byte[] file) {
    String head =
        new String(Arrays.copyOf(file, Math.min(file.length, HEAD)), StandardCharsets.UTF_8);
    return head.stripLeading().replace("\uFEFF", "").startsWith("<") && head.contains("<svg");
  }

  static BufferedImage pixels(byte[] file) throws UnusableException {
    Document document = parse(file);
    checkStyle(document);
    check(document.getDocumentElement());
    SVGDocument drawing = load(file);
    FloatSize size = size(document.getDocumentElement(), drawing);
    double scale = PIXELS / (double) Math.max(size.width, size.height);
    int width = (int) Math.max(1, Math.round(size.width * scale));
    int height = (int) Math.max(1, Math.round(size.height * scale));
    BufferedImage picture = LogoReader.page(width, height);
    Graphics2D graphics = picture.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    drawing.renderWithPlatform(
        NullPlatformSupport.INSTANCE, graphics, new ViewBox(0, 0, width, height));
    graphics.dispose();
    if (isBlank(picture)) {
      throw new UnusableException("an SVG that shows nothing");
    }
    return picture;
  }

  /** Its own size; that of its view where it has none of its own, or one in percent of a page. */
  private static FloatSize size(Element root, SVGDocument drawing) throws UnusableException {
    if (isLength(root.getAttribute("width")) && isLength(root.getAttribute("height"))) {
      return drawing.size();
    }
    String[] view = root.getAttribute("viewBox").strip().split("[\\s,]+", -1);
    try {
      if (view.length == VIEW_NUMBERS) {
        FloatSize size = new FloatSize(Float.parseFloat(view[2]), Float.parseFloat(view[3]));
        if (size.width > 0 && size.height > 0) {
          return size;
        }
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new UnusableException("an SVG without a size: it needs a viewBox, or width and height");
  }

  private static boolean isLength(String attribute) {
    return !attribute.isBlank() && !attribute.contains("%") && !attribute.equals("auto");
  }

  private static boolean isBlank(BufferedImage picture) {
    int[] pixels =
        picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    return Arrays.stream(pixels).allMatch(pixel -> pixel == Colours.PAGE.getRGB());
  }

  private static SVGDocument load(byte[] file) throws UnusableException {
    SVGDocument drawing =
        new SVGLoader()
            .load(
                new ByteArrayInputStream(file),
                URI.create("logo.svg"),
                LoaderContext.createDefault());
    if (drawing == null || !(drawing.size().width > 0) || !(drawing.size().height > 0)) {
      throw new UnusableException("a drawing without a size");
    }
    return drawing;
  }

  private static Document parse(byte[] file) throws UnusableException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      factory.setAttribute("jdk.xml.maxElementDepth", MOST_DEPTH);
      DocumentBuilder builder = factory.newDocumentBuilder();
      // else it prints to stderr
      builder.setErrorHandler(null);
      return builder.parse(new ByteArrayInputStream(file));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every JDK has such a parser", e);
    } catch (SAXException | IOException e) {
      throw new UnusableException("no SVG: " + e.getMessage());
    }
  }

  /** A style sheet named before the drawing is known to browsers only. */
  private static void checkStyle(Document document) throws UnusableException {
    for (Node at = document.getFirstChild(); at != null; at = at.getNextSibling()) {
      if (at.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE
          && at.getNodeName().equals("xml-stylesheet")) {
        throw new UnusableException("an SVG with an instruction <?xml-stylesheet?>");
      }
    }
  }

  private static void check(Element element) throws UnusableException {
    String name = String.valueOf(element.getLocalName());
    if (SVG.equals(element.getNamespaceURI()) && REFUSED.contains(name)) {
      throw new UnusableException(
          name.equals("text")
              ? "an SVG with text, which looks different on each machine"
              : "an SVG with an element <" + name + ">");
    }
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      String key = String.valueOf(attribute.getLocalName()).toLowerCase(Locale.ROOT);
      String value = attribute.getNodeValue().strip();
      boolean refers = key.equals("href") && !value.startsWith("#");
      boolean loads = FOREIGN.matcher(value).find();
      boolean unsafe = COLOURED.contains(key) && UNSAFE_COLOUR.matcher(value).find();
      if (key.startsWith("on") || refers || loads || unsafe) {
        throw new UnusableException(
            "an SVG with the attribute " + attribute.getNodeName() + "=\"" + value + "\"");
      }
    }
    NodeList children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element child) {
        check(child);
      }
    }
  }
}
