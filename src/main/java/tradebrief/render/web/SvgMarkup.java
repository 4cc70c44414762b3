package tradebrief.render.web;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Brings a drawing from Batik's tree into that of the page, without what goes without saying. */
final class SvgMarkup {
  /** What is kept, in the order written; the rest is about how fast or fine to draw. */
  private static final List<String> KEPT =
      List.of(
          "id",
          "class",
          "x",
          "y",
          "width",
          "height",
          "x1",
          "y1",
          "x2",
          "y2",
          "cx",
          "cy",
          "r",
          "rx",
          "ry",
          "d",
          "points",
          "transform",
          "fill",
          "fill-opacity",
          "stroke",
          "stroke-opacity",
          "stroke-width",
          "stroke-dasharray",
          "stroke-dashoffset",
          "stroke-linecap",
          "stroke-linejoin",
          "stroke-miterlimit",
          "clip-path",
          "clipPathUnits",
          "font-size",
          "textLength",
          "lengthAdjust");

  private SvgMarkup() {}

  /** An element of SVG. */
  static Element element(String tag) {
    return new Element(Tag.valueOf(tag, Parser.NamespaceSvg, ParseSettings.preserveCase), "");
  }

  /** A new last child. */
  static Element append(Element parent, String tag) {
    Element child = element(tag);
    parent.appendChild(child);
    return child;
  }

  /** Sets an attribute without changing the case of its name. */
  static void attribute(Element element, String name, String value) {
    element.attributes().put(name, value);
  }

  /** Copies the content of a drawing, and what its root says of all of it. */
  static void copy(org.w3c.dom.Element drawing, Element target) {
    Element group = append(target, "g");
    attributes(drawing, group);
    group.removeAttr("width").removeAttr("height");
    children(drawing, group);
  }

  private static void children(Node from, Element to) {
    NodeList nodes = from.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      Node node = nodes.item(i);
      if (node.getNodeType() == Node.TEXT_NODE) {
        to.appendChild(new TextNode(node.getTextContent()));
      } else if (node.getNodeType() == Node.ELEMENT_NODE && !isEmptyGroup(node)) {
        Element child = append(to, node.getLocalName());
        attributes(node, child);
        children(node, child);
      }
    }
  }

  private static boolean isEmptyGroup(Node node) {
    return !node.hasChildNodes() && List.of("g", "defs").contains(node.getLocalName());
  }

  private static void attributes(Node from, Element to) {
    NamedNodeMap attributes = from.getAttributes();
    for (String name : KEPT) {
      Node attribute = attributes.getNamedItem(name);
      if (attribute != null && !isNoClip(attribute)) {
        attribute(to, name, attribute.getNodeValue());
      }
    }
  }

  /** Not inherited, so it says nothing. Any other usual value may undo what a group says. */
  private static boolean isNoClip(Node attribute) {
    return attribute.getNodeName().equals("clip-path") && attribute.getNodeValue().equals("none");
  }
}
