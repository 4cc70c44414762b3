package tradebrief.lint;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The relationships of a part.
 *
 * @param byId each, by its id
 */
record Relations(Map<String, Relation> byId) {
  /**
   * To another part, or to the world outside.
   *
   * @param type the last word of its type, such as {@code worksheet}
   * @param target the part; empty outside
   * @param address where it leads outside; empty to a part
   */
  record Relation(String type, String target, String address) {}

  /** Those of a part; of the package for the empty name. Broken ones are told. */
  static Relations of(String part, Container container, Markup markup, Findings findings)
      throws IOException {
    String file = file(part);
    Map<String, Relation> byId = new LinkedHashMap<>();
    for (Element one : markup.tree(file).orElseGet(Element::none).all("Relationship")) {
      boolean outside = one.get("TargetMode").equals("External");
      String target = outside ? "" : resolve(part, one.get("Target"));
      String type = one.get("Type").replaceFirst(".*/", "");
      if (byId.putIfAbsent(
              one.get("Id"), new Relation(type, target, outside ? one.get("Target") : ""))
          != null) {
        findings.add(LintRule.RELATIONSHIP_BROKEN, file, "the id " + one.get("Id") + " twice");
      }
      if (!outside && !container.has(target)) {
        findings.add(
            LintRule.RELATIONSHIP_BROKEN,
            file,
            one.get("Id") + " leads to " + one.get("Target") + ", which is not there");
      }
    }
    return new Relations(byId);
  }

  /** Where the relationships of a part stand. */
  static String file(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }

  private static String resolve(String part, String target) {
    try {
      String path = new URI("/" + part).resolve(new URI(target)).getPath();
      return path == null ? target : path.replaceFirst("^/+", "");
    } catch (URISyntaxException e) {
      return target;
    }
  }

  /** The first of a type. */
  Optional<String> find(String type) {
    return byId.values().stream()
        .filter(relation -> relation.type.equals(type))
        .map(Relation::target)
        .findFirst();
  }

  /**
   * The place in the workbook itself to which an id leads, as some programs write a link: to
   * nothing outside but a place within it.
   */
  Optional<String> within(String id) {
    return Optional.ofNullable(byId.get(id))
        .map(Relation::address)
        .filter(address -> address.startsWith("#"))
        .map(address -> address.substring(1));
  }

  /** The target of an id. */
  Optional<String> target(String id) {
    return Optional.ofNullable(byId.get(id)).map(Relation::target);
  }
}
