package tradebrief.render.excel;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** A part of a workbook that is not POI's, but written as it is read: as XML. */
final class XmlPart {
  private final StringBuilder xml =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Begins an element.
   *
   * @param attributes names and values by turns
   */
  XmlPart begin(String element, Object... attributes) {
    tag(element, attributes);
    xml.append('>');
    open.push(element);
    return this;
  }

  /** Ends the element that was begun last. */
  XmlPart end() {
    xml.append("</").append(open.pop()).append('>');
    return this;
  }

  /**
   * An element without content.
   *
   * @param attributes names and values by turns
   */
  XmlPart empty(String element, Object... attributes) {
    tag(element, attributes);
    xml.append("/>");
    return this;
  }

  /** An element that says one thing, as those of charts do. */
  XmlPart value(String element, Object value) {
    return empty(element, "val", value);
  }

  /** Text in the element that was begun last. */
  XmlPart text(String text) {
    XmlText.escape(text, xml);
    return this;
  }

  /** An element of text. */
  XmlPart text(String element, Object text) {
    return begin(element).text(text.toString()).end();
  }

  private void tag(String element, Object... attributes) {
    xml.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.append(' ').append(attributes[i]).append("=\"");
      XmlText.attribute(attributes[i + 1].toString(), xml);
      xml.append('"');
    }
  }

  /** The whole of it. */
  byte[] bytes() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not ended: " + open);
    }
    return xml.toString().getBytes(StandardCharsets.UTF_8);
  }
}
