package tradebrief.report;

import java.util.List;
import tradebrief.model.Text;

/**
 * A tile for each province, placed roughly as the provinces lie, with its number and a shade that
 * says how great it is. No border is drawn, and no tile is larger than another.
 *
 * @param id its stable name
 * @param title what it shows
 * @param alternative what a reader who cannot see it must know, figures included
 * @param figures the figures that the alternative text says
 * @param tiles the tiles
 * @param shades the classes of the numbers
 * @param key what each class means, from the deepest negative one to the deepest positive one
 */
public record ReportTileMap(
    String id,
    Text title,
    Text alternative,
    List<Figure> figures,
    List<Tile> tiles,
    Shades shades,
    List<Text> key)
    implements Block.Picture {

  /**
   * A tile.
   *
   * @param row from the north, from 0
   * @param column from the west, from 0
   * @param label the province
   * @param cell its number, or why there is none
   */
  public record Tile(int row, int column, Text label, Cell cell) {}

  /** Copies. */
  public ReportTileMap {
    figures = List.copyOf(figures);
    tiles = List.copyOf(tiles);
    key = List.copyOf(key);
  }

  @Override
  public List<Figure> drawn() {
    return tiles.stream().flatMap(tile -> tile.cell().findFigure().stream()).toList();
  }

  /** How many rows there are. */
  public int rows() {
    return tiles.stream().mapToInt(Tile::row).max().orElse(-1) + 1;
  }

  /** How many columns there are. */
  public int columns() {
    return tiles.stream().mapToInt(Tile::column).max().orElse(-1) + 1;
  }
}
