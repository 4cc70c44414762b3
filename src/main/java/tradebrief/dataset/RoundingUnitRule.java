package tradebrief.dataset;

import java.util.List;

/** {@code rounding-unit}: a value is known to half of a unit greater than 0, or exactly. */
record RoundingUnitRule(Meanings meanings) implements FigureRule {
  @Override
  public List<String> columns() {
    return List.of("rounding_unit");
  }

  @Override
  public void check(Row row, Findings findings) {
    meanings
        .roundingUnit(row.text("rounding_unit"))
        .filter(unit -> unit.signum() <= 0)
        .ifPresent(
            unit ->
                findings.add(
                    row.place("rounding_unit")
                        .error(
                            "rounding-unit",
                            row.quote("rounding_unit"),
                            "more than 0",
                            "empty when the value is exact")));
  }
}
