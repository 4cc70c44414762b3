package tradebrief.render.excel;

import java.util.ArrayList;
import java.util.List;
import tradebrief.model.Language;
import tradebrief.render.chart.ChartDrawing;
import tradebrief.render.chart.Palette;
import tradebrief.report.ReportChart;

/** Charts and pictures to the right of a table, one below the other. */
final class Exhibits {
  /** No row is lower than this, so that one exhibit never covers the next. */
  private static final double LEAST_ROW_POINTS = 15;

  private final PlacedTable placed;
  private final Language language;
  private final Palette palette;
  private final Drawing drawing;
  private final List<Integer> firstRows = new ArrayList<>();
  private final int column;
  private int row;

  Exhibits(PlacedTable placed, Book book) {
    this.placed = placed;
    language = book.language();
    palette = book.palette();
    drawing = new Drawing(placed.sheet());
    column = placed.exhibitColumn();
    // below the header, which is printed again on each page
    row = placed.headerRow() + 1;
  }

  /** A chart that Excel draws of the table's cells. */
  void addChart(ReportChart chart) {
    drawing.addChart(nextFrame(chart), new NativeChart(placed, chart, language, palette).xml());
  }

  /** A chart as a picture. */
  void addPicture(ReportChart chart, ChartDrawing charts) {
    drawing.addPicture(nextFrame(chart), charts.picture(chart, language));
  }

  /** Ends them: no more come. */
  void close() {
    drawing.close();
  }

  private Drawing.Frame nextFrame(ReportChart chart) {
    firstRows.add(row);
    row += rowsEach() + 1;
    return new Drawing.Frame(
        firstRows.get(firstRows.size() - 1),
        column,
        ChartDrawing.WIDTH,
        ChartDrawing.HEIGHT,
        chart.id(),
        chart.alternative().in(language));
  }

  /** The first row of each exhibit, from 0. */
  List<Integer> firstRows() {
    return List.copyOf(firstRows);
  }

  /** How many rows an exhibit takes at most. */
  static int rowsEach() {
    return (int) Math.ceil(ChartDrawing.HEIGHT / LEAST_ROW_POINTS);
  }
}
