package tradebrief.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tradebrief.model.Finding;
import tradebrief.model.Finding.Severity;
import tradebrief.model.Place;
import tradebrief.text.CsvCell;

/**
 * Everything found in one run. It also tells which cells are fit for further checks: those at whose
 * place no error was found, so that one fault gives one finding and no cascade.
 */
final class Findings {
  private final List<Finding> found = new ArrayList<>();
  private final Set<Place> faulty = new HashSet<>();
  private final Set<String> absent = new HashSet<>();
  private final Map<Fault, Finding> first = new HashMap<>();
  private final Map<Finding, Integer> repeats = new HashMap<>();

  /** What several findings of one code have in common. */
  private record Fault(String code, Object what) {}

  void add(Finding finding) {
    found.add(finding);
    if (finding.severity() == Severity.ERROR) {
      spoil(new Place(finding.file(), finding.line(), finding.column()));
    }
  }

  void addAll(Collection<Finding> findings) {
    findings.forEach(this::add);
  }

  /**
   * Something that is referred to but is not there. It is said once, at the first place that refers
   * to it: the others are no faults of their own, but are left out of further checks too.
   *
   * @param what the code or id that nothing has
   */
  void addAbsence(String what, Finding finding) {
    if (absent.add(what)) {
      add(finding);
    } else {
      spoil(new Place(finding.file(), finding.line(), finding.column()));
    }
  }

  /**
   * Something doubtful that makes many rows so. It is said once, at the first of them, with how
   * many more there are.
   *
   * @param what the same for all rows of one fault of a code
   */
  void addRepeated(Object what, Finding warning) {
    Finding before = first.putIfAbsent(new Fault(warning.code(), what), warning);
    if (before == null) {
      add(warning);
    } else {
      repeats.merge(before, 1, Integer::sum);
    }
  }

  /** The codes and ids that are referred to but are not there. */
  Set<String> absent() {
    return Set.copyOf(absent);
  }

  /** Leaves what stands there out of further checks, without a finding of its own. */
  void spoil(Place place) {
    faulty.add(place);
  }

  /** In how many places there are errors so far. */
  int faulty() {
    return faulty.size();
  }

  boolean clean(CsvCell cell) {
    return faulty.isEmpty() || !faulty.contains(cell.place());
  }

  boolean clean(Row row) {
    return faulty.isEmpty() || row.fields().cells().stream().allMatch(this::clean);
  }

  /** Whether the columns of a row are fit for further checks. */
  boolean clean(Row row, Collection<String> columns) {
    return faulty.isEmpty() || columns.stream().allMatch(column -> clean(row.cell(column)));
  }

  /** How many errors there are so far. */
  int errors() {
    return Math.toIntExact(
        found.stream().filter(finding -> finding.severity() == Severity.ERROR).count());
  }

  /** All of them, by place. */
  List<Finding> sorted() {
    return found.stream().map(this::withRepeats).sorted().toList();
  }

  private Finding withRepeats(Finding finding) {
    Integer more = repeats.get(finding);
    if (more == null) {
      return finding;
    }
    String found =
        String.format(
            Locale.ROOT,
            "%s, and so in %d more %s",
            finding.found(),
            more,
            more == 1 ? "row" : "rows");
    return new Finding(
        finding.severity(),
        finding.file(),
        finding.line(),
        finding.column(),
        finding.code(),
        found,
        finding.expected(),
        finding.hint());
  }
}
