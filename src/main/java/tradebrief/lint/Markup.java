package tradebrief.lint;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML of a file that nobody vouches for: no entities, no depth or size without end. */
final class Markup {
  private static final int DEEPEST = 200;
  private static final int MOST = 2_000_000;

  private final Container container;
  private final Findings findings;

  /** The JDK's own: another on the class path might not know what is forbidden here. */
  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

  Markup(Container container, Findings findings) {
    this.container = container;
    this.findings = findings;
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
  }

  /** What is done with a part, event by event. */
  interface Walk {
    void through(XMLStreamReader reader) throws XMLStreamException;
  }

  /**
   * Walks through a part; one that is broken, or that has a document type, is left where it breaks,
   * and told.
   *
   * @return whether it was walked through to its end
   * @throws IOException when the file itself can no longer be read
   */
  boolean walk(String part, Walk walk) throws IOException {
    try (InputStream in = container.open(part)) {
      XMLStreamReader reader = factory.createXMLStreamReader(in);
      walk.through(reader);
      // to its end: what stands behind may be broken too
      while (reader.hasNext()) {
        next(reader);
      }
      return true;
    } catch (DoctypeException e) {
      findings.add(LintRule.XML_DOCTYPE, part, "a document type declaration");
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof Container.EndlessPartException endless) {
        findings.add(LintRule.ZIP_BOMB, part, String.valueOf(endless.getMessage()));
      } else {
        findings.add(LintRule.XML_MALFORMED, part, firstLine(e));
      }
    } catch (Container.EndlessPartException e) {
      findings.add(LintRule.ZIP_BOMB, part, String.valueOf(e.getMessage()));
    } catch (ZipException | EOFException e) {
      findings.add(LintRule.NOT_A_ZIP, part, String.valueOf(e.getMessage()));
    }
    return false;
  }

  private static String firstLine(XMLStreamException failure) {
    String message = String.valueOf(failure.getMessage()).replace('\n', ' ');
    int line = failure.getLocation() == null ? 0 : failure.getLocation().getLineNumber();
    return message.replaceFirst(".*Message: ", "line " + line + ": ");
  }

  /** The next event; a document type ends the walk. */
  static int next(XMLStreamReader reader) throws XMLStreamException {
    int event = reader.next();
    if (event == XMLStreamConstants.DTD) {
      throw new DoctypeException();
    }
    return event;
  }

  private static final class DoctypeException extends XMLStreamException {
    private static final long serialVersionUID = 1;
  }

  /** A part as a tree; empty where it is missing or broken. */
  Optional<Element> tree(String part) throws IOException {
    if (!container.has(part)) {
      return Optional.empty();
    }
    List<Element> root = new ArrayList<>();
    boolean whole =
        walk(
            part,
            reader -> {
              while (reader.hasNext() && root.isEmpty()) {
                if (next(reader) == XMLStreamConstants.START_ELEMENT) {
                  root.add(element(reader, new int[] {0}, 0));
                }
              }
            });
    return whole ? root.stream().findFirst() : Optional.empty();
  }

  /** The element that a reader stands at, to its end. */
  static Element element(XMLStreamReader reader) throws XMLStreamException {
    return element(reader, new int[] {0}, 0);
  }

  private static Element element(XMLStreamReader reader, int[] count, int depth)
      throws XMLStreamException {
    if (depth > DEEPEST || ++count[0] > MOST) {
      throw new XMLStreamException("more elements than any workbook has", reader.getLocation());
    }
    String name = reader.getLocalName();
    Map<String, String> attributes = attributes(reader);
    List<Element> children = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int event = next(reader); event != XMLStreamConstants.END_ELEMENT; event = next(reader)) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        children.add(element(reader, count, depth + 1));
      } else if (reader.isCharacters()) {
        text.append(reader.getText());
      }
    }
    return new Element(name, attributes, children, text.toString());
  }

  /** The attributes of the element that a reader stands at. */
  static Map<String, String> attributes(XMLStreamReader reader) {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String space = reader.getAttributeNamespace(i);
      boolean relation = space != null && space.endsWith("/relationships");
      attributes.put(
          (relation ? "r:" : "") + reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return attributes;
  }
}
