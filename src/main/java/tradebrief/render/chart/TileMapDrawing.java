package tradebrief.render.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;
import tradebrief.model.Language;
import tradebrief.model.Text;
import tradebrief.report.ReportTileMap;
import tradebrief.report.ReportTileMap.Tile;
import tradebrief.report.Shades;

/**
 * Draws tile maps. Each tile has its name and its number in it, so that neither colour nor the key
 * is needed to read it; one without a number is a white tile with its marker.
 */
public final class TileMapDrawing {
  /** Of a tile, in points. It is wider than high, as names are. */
  private static final double TILE = 29;

  /** Between tiles, in points. */
  private static final double GAP = 2;

  /** Of the key, in points. */
  private static final double KEY = 22;

  private static final double SWATCH = 9;
  private static final float NAME_SIZE = 7.5f;
  private static final float VALUE_SIZE = 7.5f;
  private static final float HAIRLINE = 0.5f;

  private final ChartFonts fonts;
  private final Palette palette;

  /** In these fonts and colours. */
  public TileMapDrawing(ChartFonts fonts, Palette palette) {
    this.fonts = fonts;
    this.palette = palette;
  }

  /** The height at which the tiles can be read, in points. */
  public float height(ReportTileMap map) {
    return (float) (map.rows() * TILE + KEY);
  }

  /**
   * Draws the map in one language into an area, with vectors.
   *
   * @throws IllegalArgumentException when the font lacks a character
   */
  public void draw(ReportTileMap map, Language language, Graphics2D graphics, Rectangle2D area) {
    double width = area.getWidth() / map.columns();
    double height = (area.getHeight() - KEY) / map.rows();
    graphics.setStroke(new BasicStroke(HAIRLINE));
    for (Tile tile : map.tiles()) {
      draw(
          tile,
          map.shades(),
          language,
          graphics,
          new Rectangle2D.Double(
              area.getX() + tile.column() * width,
              area.getY() + tile.row() * height,
              width - GAP,
              height - GAP));
    }
    drawKey(map.key(), language, graphics, area);
  }

  private void draw(
      Tile tile, Shades shades, Language language, Graphics2D graphics, Rectangle2D box) {
    ShadedCell cell = new ShadedCell(tile.cell(), shades);
    graphics.setPaint(cell.ground(palette));
    graphics.fill(box);
    graphics.setPaint(palette.grid());
    graphics.draw(box);
    write(tile.label().in(language), NAME_SIZE, graphics, box, box.getY() + box.getHeight() * 0.32);
    write(cell.words(language), VALUE_SIZE, graphics, box, box.getY() + box.getHeight() * 0.7);
  }

  /** In the middle of a tile; smaller where it would not fit. */
  private void write(
      String words, float size, Graphics2D graphics, Rectangle2D box, double middle) {
    graphics.setPaint(palette.ink());
    graphics.setFont(fonts.fitting(words, size, box.getWidth() - 2 * GAP));
    TextUtils.drawAlignedString(
        fonts.drawable(words),
        graphics,
        (float) box.getCenterX(),
        (float) middle,
        TextAnchor.CENTER);
  }

  private void drawKey(List<Text> key, Language language, Graphics2D graphics, Rectangle2D area) {
    double width = area.getWidth() / key.size();
    double top = area.getMaxY() - KEY + GAP * 3;
    for (int i = 0; i < key.size(); i++) {
      double left = area.getX() + i * width;
      Rectangle2D swatch = new Rectangle2D.Double(left, top, SWATCH, SWATCH);
      graphics.setPaint(palette.shade(Shades.ofKey(i)));
      graphics.fill(swatch);
      graphics.setPaint(palette.grid());
      graphics.draw(swatch);
      graphics.setPaint(palette.ink());
      graphics.setFont(fonts.regular(NAME_SIZE));
      TextUtils.drawAlignedString(
          fonts.drawable(key.get(i).in(language)),
          graphics,
          (float) (left + SWATCH + GAP * 2),
          (float) (top + SWATCH / 2),
          TextAnchor.CENTER_LEFT);
    }
  }
}
