package tradebrief.lint;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The container: its list of content types, and the relationships of its parts. */
final class PackageRules {
  private static final String TYPES = "[Content_Types].xml";

  private final Container container;
  private final Markup markup;
  private final Findings findings;

  PackageRules(Container container, Markup markup, Findings findings) {
    this.container = container;
    this.markup = markup;
    this.findings = findings;
  }

  void check() throws IOException {
    if (!container.has(TYPES)) {
      findings.add(LintRule.PART_MISSING, "the file", "no " + TYPES);
    } else {
      checkTypes(markup.tree(TYPES).orElseGet(Element::none));
    }
    for (String part : container.parts()) {
      if (part.endsWith(".rels")) {
        checkReferences(part);
      } else if (part.toLowerCase(Locale.ROOT).contains("vbaproject")) {
        findings.add(LintRule.MACROS, part, "a project of macros");
      } else if (part.endsWith(".xml") && !part.contains("worksheets/")) {
        // that it is well formed; sheets are walked elsewhere
        markup.walk(part, reader -> {});
      }
    }
  }

  private void checkTypes(Element types) {
    Set<String> endings = new HashSet<>();
    types.all("Default").forEach(one -> endings.add(lower(one.get("Extension"))));
    Set<String> named = new HashSet<>();
    for (Element one : types.all("Override")) {
      String part = one.get("PartName").replaceFirst("^/", "");
      named.add(lower(part));
      if (!container.has(part)) {
        findings.add(LintRule.CONTENT_TYPE_WITHOUT_PART, TYPES, part + " is not there");
      }
    }
    container.parts().stream()
        .filter(part -> !part.equals(TYPES) && !named.contains(lower(part)))
        .filter(part -> !endings.contains(lower(part.replaceFirst(".*[./]", ""))))
        .forEach(part -> findings.add(LintRule.CONTENT_TYPE_MISSING, part, "no content type"));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** That every id that a part uses is one of its relationships. Sheets are walked elsewhere. */
  private void checkReferences(String file) throws IOException {
    String part = file.replaceFirst("_rels/", "").replaceFirst("\\.rels$", "");
    Relations relations = Relations.of(part, container, markup, findings);
    if (!container.has(part) || part.contains("worksheets/") || !part.endsWith(".xml")) {
      return;
    }
    Element root = markup.tree(part).orElseGet(Element::none);
    references(root)
        .filter(id -> relations.target(id).isEmpty())
        .distinct()
        .forEach(id -> findings.add(LintRule.RELATIONSHIP_UNKNOWN, part, "r:id " + id));
  }

  /** Every id of a relationship that an element and all within it names. */
  static Stream<String> references(Element root) {
    return root.everything()
        .flatMap(element -> element.attributes().entrySet().stream())
        .filter(attribute -> List.of("r:id", "r:embed", "r:link").contains(attribute.getKey()))
        .map(Map.Entry::getValue)
        .filter(id -> !id.isEmpty());
  }
}
