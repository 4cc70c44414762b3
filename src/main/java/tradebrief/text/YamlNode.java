package tradebrief.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tradebrief.model.Finding;
import tradebrief.model.Likeness;
import tradebrief.model.Place;

/**
 * A node of a YAML file that knows its place, and collects what is wrong instead of stopping at it.
 */
public final class YamlNode {
  private final Document document;
  private final Node node;
  private final String codes;

  /**
   * The file that nodes are of.
   *
   * @param name its name, for the places
   * @param sha256 of what was read of it
   * @param codes what the codes of findings begin with
   * @param findings is given what is wrong
   */
  record Document(String name, String sha256, String codes, List<Finding> findings) {}

  YamlNode(Document document, Node node) {
    this.document = document;
    this.node = node;
    this.codes = document.codes();
  }

  /** The SHA-256 of what was read of its file. */
  public String sha256() {
    return document.sha256();
  }

  /** Where it begins. */
  public Place place() {
    return node.getStartMark()
        .map(mark -> new Place(document.name(), mark.getLine() + 1L, mark.getColumn() + 1L))
        .orElse(Place.wholeFile(document.name()));
  }

  /**
   * Adds an error at this place.
   *
   * @param expected beginning with the word "expected"
   */
  public void report(String code, String found, String expected, String hint) {
    Place at = place();
    document
        .findings()
        .add(
            new Finding(
                Finding.Severity.ERROR,
                at.file(),
                at.line(),
                at.column(),
                code,
                found,
                expected,
                hint));
  }

  /** Makes sure that it says the name of its file. */
  public void requireFileName(String name) {
    if (!text().equals(name)) {
      report(codes + "-name", "'" + text() + "'", "expected '" + name + "', as the file", "");
    }
  }

  /** Whether it has items. */
  public boolean isList() {
    return node instanceof SequenceNode;
  }

  /** Whether it has keys. */
  public boolean isMapping() {
    return node instanceof MappingNode;
  }

  /** The text of a scalar; empty text, and a finding, for anything else. */
  public String text() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    report(codes + "-type", "a " + kind(), "expected text", "");
    return "";
  }

  /** The items of a list; none, and a finding, for anything else. */
  public List<YamlNode> items() {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(this::at).toList();
    }
    report(codes + "-type", "a " + kind(), "expected a list", "");
    return List.of();
  }

  /**
   * The values of a mapping whose keys are all known and there once; see {@link #find} for optional
   * ones.
   */
  public Map<String, YamlNode> mapping(List<String> keys) {
    Map<String, YamlNode> values = new LinkedHashMap<>();
    if (!(node instanceof MappingNode mapping)) {
      report(codes + "-type", "a " + kind(), "expected the keys " + String.join(", ", keys), "");
      return values;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      YamlNode key = at(tuple.getKeyNode());
      if (!keys.contains(key.text())) {
        key.report(
            codes + "-key",
            "key '" + key.text() + "'",
            "expected one of: " + String.join(", ", keys),
            Likeness.hint(key.text(), keys));
      } else if (values.put(key.text(), at(tuple.getValueNode())) != null) {
        key.report(codes + "-key", "key '" + key.text() + "' twice", "expected it once", "");
      }
    }
    return values;
  }

  /** The values of a mapping that has all of these keys, and perhaps some of the optional ones. */
  public Map<String, YamlNode> wholeMapping(List<String> keys, String... optional) {
    List<String> known = new ArrayList<>(keys);
    known.addAll(List.of(optional));
    Map<String, YamlNode> values = mapping(known);
    if (node instanceof MappingNode) {
      List<String> missing = new ArrayList<>(keys);
      missing.removeAll(values.keySet());
      missing.forEach(
          key ->
              report(
                  codes + "-key",
                  "no key '" + key + "'",
                  "expected " + String.join(", ", keys),
                  ""));
    }
    return values;
  }

  /** The value of a key that may be absent. */
  public static Optional<YamlNode> find(Map<String, YamlNode> mapping, String key) {
    return Optional.ofNullable(mapping.get(key));
  }

  private YamlNode at(Node child) {
    return new YamlNode(document, child);
  }

  private String kind() {
    return switch (node.getNodeType()) {
      case SCALAR -> "text";
      case SEQUENCE -> "list";
      case MAPPING -> "mapping";
      case ANCHOR -> "anchor";
    };
  }
}
