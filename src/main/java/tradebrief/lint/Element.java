package tradebrief.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An XML element.
 *
 * @param name without its prefix
 * @param attributes by name without prefix; those of relationships as {@code r:id}
 * @param children in their order
 * @param text its own text
 */
record Element(String name, Map<String, String> attributes, List<Element> children, String text) {
  /** One without anything. */
  static Element none() {
    return new Element("", Map.of(), List.of(), "");
  }

  /** An attribute; empty text where it is not there. */
  String get(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /** Whether an attribute is set to true. */
  boolean is(String attribute) {
    return get(attribute).equals("1") || get(attribute).equals("true");
  }

  /** A number of an attribute; the other one where it is none. */
  long number(String attribute, long other) {
    return Numbers.whole(get(attribute)).orElse(other);
  }

  /** The children of a name. */
  List<Element> all(String child) {
    return children.stream().filter(element -> element.name.equals(child)).toList();
  }

  /** The first child of a name. */
  Optional<Element> find(String child) {
    return children.stream().filter(element -> element.name.equals(child)).findFirst();
  }

  /** The first child of a name; one without anything where there is none. */
  Element child(String child) {
    return find(child).orElseGet(Element::none);
  }

  /** This element and all within it. */
  Stream<Element> everything() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Element::everything));
  }

  /** All within it of a name. */
  List<Element> deep(String wanted) {
    return everything().filter(element -> element.name.equals(wanted)).toList();
  }
}
