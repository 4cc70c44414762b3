package tradebrief.lint.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What the XMP metadata of a file says.
 *
 * @param title may be empty
 * @param claim the PDF/A that it says to be, such as {@code 2a}; empty for none
 */
record Metadata(String title, Optional<String> claim) {
  private static final String PDFA = "http://www.aiim.org/pdfa/ns/id/";
  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

  /** Reads it; a file without, or with metadata that is no XML, says nothing. */
  static Metadata of(PDDocument document) {
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    if (metadata == null) {
      return new Metadata("", Optional.empty());
    }
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      javax.xml.parsers.DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return of(builder.parse(new ByteArrayInputStream(metadata.toByteArray())));
    } catch (SAXException | IOException e) {
      return new Metadata("", Optional.empty());
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Metadata of(Document xmp) {
    String level = property(xmp, "part") + property(xmp, "conformance").toLowerCase(Locale.ROOT);
    NodeList titles = xmp.getElementsByTagNameNS(DUBLIN_CORE, "title");
    return new Metadata(
        titles.getLength() == 0 ? "" : titles.item(0).getTextContent().strip(),
        level.isEmpty() ? Optional.empty() : Optional.of(level));
  }

  /** A property of the identification, written as an element or as an attribute. */
  private static String property(Document xmp, String name) {
    NodeList elements = xmp.getElementsByTagNameNS(PDFA, name);
    if (elements.getLength() > 0) {
      return elements.item(0).getTextContent().strip();
    }
    NodeList all = xmp.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i) instanceof Element element && element.hasAttributeNS(PDFA, name)) {
        return element.getAttributeNS(PDFA, name).strip();
      }
    }
    return "";
  }
}
