package tradebrief.report;

import java.util.List;
import tradebrief.model.Text;

/**
 * A picture of a table in which the shade of a cell says how great its number is.
 *
 * @param id its stable name
 * @param title what it shows
 * @param alternative what a reader who cannot see it must know, figures included
 * @param figures the figures that the alternative text says
 * @param table the table it draws
 * @param rowColumn the column that names the rows
 * @param columns what is drawn, from left to right
 * @param shades the classes of the numbers
 * @param key what each class means, from the deepest negative one to the deepest positive one
 */
public record ReportHeatMap(
    String id,
    Text title,
    Text alternative,
    List<Figure> figures,
    ReportTable table,
    String rowColumn,
    List<Shaded> columns,
    Shades shades,
    List<Text> key)
    implements Block.Picture {

  /**
   * A column of the table, drawn.
   *
   * @param column the column's id
   * @param label its name above the cells
   */
  public record Shaded(String column, Text label) {}

  /** Copies. */
  public ReportHeatMap {
    figures = List.copyOf(figures);
    columns = List.copyOf(columns);
    key = List.copyOf(key);
  }

  @Override
  public List<Figure> drawn() {
    return table.figures(table.rows(), columns.stream().map(Shaded::column).toList());
  }
}
