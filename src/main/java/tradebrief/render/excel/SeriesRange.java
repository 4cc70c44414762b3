package tradebrief.render.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import tradebrief.report.Figure;

/**
 * The cells that feed a series of a native chart, and the numbers in them.
 *
 * <p>Excel draws a cell of text, such as {@code [x]}, as zero. So where a number is missing the
 * series refers to the cell of the same row in the empty column right of the table, which Excel
 * leaves as a gap: {@code (t!$C$6:$C$8,t!$E$9,t!$C$10)}. Leaving the cell out would move all that
 * follows to the category before.
 */
final class SeriesRange {
  private final List<Optional<Figure>> figures;
  private final String formula;

  /**
   * The cells of a column.
   *
   * @param firstRow the first row drawn, from 0 in the table
   * @param column the column in the table
   * @param figures the numbers in the rows drawn
   */
  SeriesRange(PlacedTable placed, int firstRow, int column, List<Optional<Figure>> figures) {
    this.figures = figures;
    this.formula = formula(placed, firstRow, column);
  }

  private String formula(PlacedTable placed, int firstRow, int column) {
    List<String> areas = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= figures.size(); i++) {
      if (i == figures.size() || figures.get(i).isPresent() != figures.get(start).isPresent()) {
        int from = figures.get(start).isPresent() ? column : placed.gapColumn();
        areas.add(area(placed, firstRow + start, firstRow + i - 1, from));
        start = i;
      }
    }
    return areas.size() == 1
        ? areas.get(0)
        : areas.stream().collect(Collectors.joining(",", "(", ")"));
  }

  /** Some rows of a column, as a chart refers to them. */
  static String area(PlacedTable placed, int firstRow, int lastRow, int column) {
    String sheet = placed.sheet().getSheetName() + "!";
    String first = absolute(placed.at(firstRow, column));
    return firstRow == lastRow
        ? sheet + first
        : sheet + first + ":" + absolute(placed.at(lastRow, column));
  }

  static String absolute(CellReference cell) {
    return new CellReference(cell.getRow(), cell.getCol(), true, true).formatAsString();
  }

  /** The numbers, as a chart refers to them. */
  void write(XmlPart xml) {
    xml.begin("c:val").begin("c:numRef").text("c:f", formula);
    xml.begin("c:numCache").text("c:formatCode", format());
    if (figures.stream().anyMatch(Optional::isPresent)) {
      xml.value("c:ptCount", figures.size());
    }
    for (int i = 0; i < figures.size(); i++) {
      int point = i;
      figures
          .get(i)
          .ifPresent(
              figure ->
                  xml.begin("c:pt", "idx", point).text("c:v", CellContent.number(figure)).end());
    }
    xml.end().end().end();
  }

  /** How many rows are drawn. */
  int points() {
    return figures.size();
  }

  /** The format of most numbers. */
  String format() {
    return Look.number(decimals(), "");
  }

  /** The format of a number by itself; empty where none is. */
  Optional<String> formatOf(int index) {
    return figures.get(index).map(figure -> Look.number(figure.decimals(), ""));
  }

  /** As many decimals as the figure that shows most of them. */
  private int decimals() {
    return figures.stream().flatMap(Optional::stream).mapToInt(Figure::decimals).max().orElse(0);
  }
}
