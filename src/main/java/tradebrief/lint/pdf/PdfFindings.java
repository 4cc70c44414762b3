package tradebrief.lint.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import tradebrief.lint.LintFinding;
import tradebrief.lint.LintLevel;
import tradebrief.lint.Rule;

/** What was found so far; one finding for all pages on which a rule is broken alike. */
final class PdfFindings {
  private record Key(Rule rule, String found) {}

  private static final class Extent {
    private final NavigableSet<Integer> pages = new TreeSet<>();
    private final Set<String> clauses = new TreeSet<>();
  }

  private final PdfRules rules;
  private final Map<Key, Extent> all = new LinkedHashMap<>();
  private final Set<Rule> own = new HashSet<>();

  PdfFindings(PdfRules rules) {
    this.rules = rules;
  }

  /** The whole file. */
  void add(String rule, String found) {
    add(rule, found, OptionalInt.empty());
  }

  /** The whole file, in the words of the rule. */
  void add(String rule) {
    add(rule, rules.get(rule).found());
  }

  /**
   * A page.
   *
   * @param page starting with 1; empty where it is not known
   */
  void add(String rule, String found, OptionalInt page) {
    own.add(rules.get(rule));
    page.ifPresent(extent(rules.get(rule), found).pages::add);
  }

  /** A page, by a clause of a standard. */
  void add(Rule rule, String found, OptionalInt page, String clause) {
    Extent extent = extent(rule, found);
    page.ifPresent(extent.pages::add);
    extent.clauses.add(clause);
  }

  private Extent extent(Rule rule, String found) {
    return all.computeIfAbsent(new Key(rule, found), key -> new Extent());
  }

  /** Whether a rule is known to be broken by more than a clause of a standard. */
  boolean hasOwn(Rule rule) {
    return own.contains(rule);
  }

  /** Says of all findings of a rule that a clause asks for it. */
  void name(Rule rule, String clause) {
    all.forEach(
        (key, extent) -> {
          if (key.rule().equals(rule)) {
            extent.clauses.add(clause);
          }
        });
  }

  /** Whether the file cannot even be read. */
  boolean unreadable() {
    return all.keySet().stream().anyMatch(key -> key.rule().level() == LintLevel.REPAIR);
  }

  /** All of them, the gravest rules first. */
  List<LintFinding> all() {
    List<LintFinding> findings = new ArrayList<>();
    all.forEach(
        (key, extent) ->
            findings.add(
                new LintFinding(
                    key.rule(),
                    place(extent.pages),
                    key.found(),
                    false,
                    List.copyOf(extent.clauses))));
    findings.sort(Comparator.comparing(finding -> finding.rule().level()));
    return List.copyOf(findings);
  }

  /** Such as {@code pages 1-3, 5}. */
  private static String place(NavigableSet<Integer> pages) {
    if (pages.isEmpty()) {
      return "the file";
    }
    List<String> ranges = new ArrayList<>();
    int first = pages.first();
    int last = first;
    for (int page : pages) {
      if (page > last + 1) {
        ranges.add(range(first, last));
        first = page;
      }
      last = page;
    }
    ranges.add(range(first, last));
    return (pages.size() == 1 ? "page " : "pages ") + String.join(", ", ranges);
  }

  private static String range(int first, int last) {
    return first == last ? String.valueOf(first) : first + "-" + last;
  }
}
