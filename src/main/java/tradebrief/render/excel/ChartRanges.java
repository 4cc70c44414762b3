package tradebrief.render.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import tradebrief.render.chart.ChartData;
import tradebrief.report.Figure;
import tradebrief.report.ReportChart;
import tradebrief.report.ReportChart.Series;

/**
 * The cells that feed a native chart.
 *
 * <p>Where the table has no number it has words such as {@code [x]}, which Excel would draw as 0. A
 * series therefore takes its value for such a row from the cell of the same row in the column right
 * of the table, which is empty on purpose: its range is a union such as {@code
 * (t!$H$7:$H$8,t!$F$9:$F$12)}. An empty cell is a gap, every other point stays with its category,
 * and no second copy of the numbers is needed, which could come to differ from the table.
 *
 * @param placed the table on its sheet
 * @param chart the chart that draws it
 */
record ChartRanges(PlacedTable placed, ReportChart chart) {
  /** The cells of the categories. */
  String categories() {
    return range(placed.table().indexOf(chart.categoryColumn()), chart.firstRow(), chart.lastRow());
  }

  /** The cells of a series, one a category, in their order. */
  String values(Series series) {
    int column = placed.table().indexOf(series.column());
    List<Optional<Figure>> figures = new ChartData(chart).figures(series);
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= figures.size(); i++) {
      boolean there = figures.get(start).isPresent();
      if (i == figures.size() || figures.get(i).isPresent() != there) {
        parts.add(
            range(
                there ? column : placed.gapColumn(),
                chart.firstRow() + start,
                chart.firstRow() + i - 1));
        start = i;
      }
    }
    return parts.size() == 1 ? parts.get(0) : "(" + String.join(",", parts) + ")";
  }

  private String range(int column, int firstRow, int lastRow) {
    return new CellRangeAddress(
            placed.at(firstRow, column).getRow(),
            placed.at(lastRow, column).getRow(),
            column,
            column)
        .formatAsString(placed.table().name(), true);
  }
}
