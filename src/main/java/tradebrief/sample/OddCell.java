package tradebrief.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tradebrief.model.Area;
import tradebrief.model.Basis;
import tradebrief.model.Flow;
import tradebrief.model.Period;
import tradebrief.model.Status;
import tradebrief.sample.Vintage.Stage;

/**
 * Cells of cross-border e-commerce that are not as the others: missing, suppressed, of low
 * reliability, after a break.
 *
 * @param months the periods within it are concerned
 * @param area whose trade
 * @param mode a supervision mode, or all
 * @param flows in which directions
 * @param stage at which stage of release
 * @param status what they are
 * @param reason why, in the words of their note
 */
record OddCell(
    Period months,
    Area area,
    String mode,
    List<Flow> flows,
    Stage stage,
    Status status,
    String reason) {
  /** All of them. */
  static List<OddCell> all() {
    return Reference.table("odd_cells.csv").stream().map(OddCell::of).toList();
  }

  private static OddCell of(Map<String, String> row) {
    return new OddCell(
        Period.parse(cell(row, "months")),
        Area.parse(cell(row, "area")),
        cell(row, "mode"),
        Arrays.stream(cell(row, "flows").split(" ", -1)).map(Flow::parse).toList(),
        Stage.valueOf(cell(row, "stage")),
        Status.parse(cell(row, "status")),
        cell(row, "reason"));
  }

  private static String cell(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column));
  }

  /** Whether it concerns a release of a figure. */
  boolean concerns(PublishedSeries series, Area place, Flow flow, Period period, Stage release) {
    return series.basis() == Basis.ALL_FORMATS
        && mode.equals(series.mode())
        && area.equals(place)
        && flows.contains(flow)
        && stage == release
        && !period.first().isBefore(months.first())
        && !period.last().isAfter(months.last());
  }
}
