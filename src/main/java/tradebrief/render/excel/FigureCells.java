package tradebrief.render.excel;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import tradebrief.report.Cell;

/** The cells of a workbook in which figures stand, the first of each: {@code headline!B5}. */
final class FigureCells {
  private final Map<String, String> numbers = new HashMap<>();
  private final Map<String, String> gaps = new HashMap<>();

  /** Takes in a cell, if it is the place of a figure; only then its address is asked for. */
  void add(Cell cell, Supplier<String> address) {
    Map<String, String> cells = cell.findFigure().isPresent() ? numbers : gaps;
    cell.findId().ifPresent(id -> cells.computeIfAbsent(id, first -> address.get()));
  }

  /** By the id of the figure: where its number stands, or else what stands in its place. */
  Map<String, String> byId() {
    Map<String, String> all = new HashMap<>(gaps);
    all.putAll(numbers);
    return Collections.unmodifiableMap(all);
  }
}
