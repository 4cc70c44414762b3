package tradebrief.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was found so far; of a rule that many cells of a sheet break, the first and how many. */
final class Findings {
  private record Key(LintRule rule, String sheet) {}

  private record Cells(String first, String found, long count) {}

  private final List<LintFinding> single = new ArrayList<>();
  private final Map<Key, Cells> cells = new LinkedHashMap<>();

  /** One place. */
  void add(LintRule rule, String place, String found) {
    add(rule, place, found, false);
  }

  /** One place, which may be announced. */
  void add(LintRule rule, String place, String found, boolean announced) {
    single.add(new LintFinding(rule, place, found, announced));
  }

  /** One of the cells of a sheet. */
  void addCell(LintRule rule, String sheet, String cell, String found) {
    cells.merge(
        new Key(rule, sheet),
        new Cells(cell, found, 1),
        (before, now) -> new Cells(before.first, before.found, before.count + 1));
  }

  /** All of them, the gravest rules first. */
  List<LintFinding> all() {
    List<LintFinding> all = new ArrayList<>(single);
    cells.forEach(
        (key, some) ->
            all.add(
                new LintFinding(
                    key.rule,
                    key.sheet + "!" + some.first,
                    some.count == 1
                        ? some.found
                        : some.found + ", and " + (some.count - 1) + " more such cells",
                    false)));
    all.sort(Comparator.comparing(finding -> (LintRule) finding.rule()));
    return List.copyOf(all);
  }
}
