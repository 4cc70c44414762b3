package tradebrief.render.excel;

/** Text as XML holds it. */
final class XmlText {
  private XmlText() {}

  static void escape(String text, StringBuilder xml) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      switch (letter) {
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        case '&' -> xml.append("&amp;");
        case '"' -> xml.append("&quot;");
        // a reader would turn them into a line feed or a space
        case '\r' -> xml.append("&#13;");
        case '\t' -> xml.append("&#9;");
        default -> xml.append(letter);
      }
    }
  }

  /** Text in an attribute, where a reader turns line breaks into spaces unless they are spelled. */
  static void attribute(String text, StringBuilder xml) {
    String separator = "";
    for (String line : text.split("\n", -1)) {
      xml.append(separator);
      escape(line, xml);
      separator = "&#10;";
    }
  }

  /** An element {@code t} of a string, whose blanks at the ends a reader keeps. */
  static void element(String text, StringBuilder xml) {
    xml.append("<t");
    if (!text.equals(text.strip()) || text.indexOf('\n') >= 0) {
      xml.append(" xml:space=\"preserve\"");
    }
    xml.append('>');
    escape(text, xml);
    xml.append("</t>");
  }
}
