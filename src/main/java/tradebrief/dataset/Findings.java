package tradebrief.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
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

  void add(Finding finding) {
    found.add(finding);
    if (finding.severity() == Severity.ERROR) {
      spoil(new Place(finding.file(), finding.line(), finding.column()));
    }
  }

  void addAll(Collection<Finding> findings) {
    findings.forEach(this::add);
  }

  /** Leaves what stands there out of further checks, without a finding of its own. */
  void spoil(Place place) {
    faulty.add(place);
  }

  boolean clean(CsvCell cell) {
    return faulty.isEmpty() || !faulty.contains(cell.place());
  }

  boolean clean(Row row) {
    return row.cells().stream().allMatch(this::clean);
  }

  /** Whether the columns of a row are fit for further checks. */
  boolean clean(Row row, Collection<String> columns) {
    return columns.stream().allMatch(column -> clean(row.cell(column)));
  }

  boolean hasErrors() {
    return found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /** All of them, by place. */
  List<Finding> sorted() {
    return found.stream().sorted().toList();
  }
}
