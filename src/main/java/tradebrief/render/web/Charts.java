package tradebrief.render.web;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;
import tradebrief.render.chart.ChartDrawing;
import tradebrief.render.chart.ChartFonts;
import tradebrief.render.chart.Palette;
import tradebrief.render.chart.TileMapDrawing;
import tradebrief.render.house.House;
import tradebrief.report.Block.Picture;
import tradebrief.report.Figure;
import tradebrief.report.ReportChart;
import tradebrief.report.ReportTileMap;

/** Writes charts as SVG, with a title and a description in words. */
final class Charts {
  private static final int HEIGHT = 230;

  private final ChartDrawing drawing;
  private final TileMapDrawing tiles;
  private final ChartFonts fonts;

  Charts(House house) {
    fonts = ChartFonts.of(house.typefaces());
    Palette palette = new Palette(house.colours());
    drawing = new ChartDrawing(fonts, palette);
    tiles = new TileMapDrawing(fonts, palette);
  }

  void add(Page page, Element section, ReportChart chart) {
    add(
        page,
        section,
        chart,
        HEIGHT,
        (graphics, area) -> drawing.draw(chart, page.language(), graphics, area));
  }

  void add(Page page, Element section, ReportTileMap map) {
    add(
        page,
        section,
        map,
        Math.round(tiles.height(map)),
        (graphics, area) -> tiles.draw(map, page.language(), graphics, area));
  }

  private void add(
      Page page,
      Element section,
      Picture picture,
      int height,
      BiConsumer<Graphics2D, Rectangle2D> draw) {
    String id = page.id("chart-" + picture.id());
    Element figure =
        section
            .appendElement("figure")
            .attr(
                "data-drawn", String.join(" ", picture.drawn().stream().map(Figure::id).toList()));
    String title = picture.title().in(page.language());
    figure.appendElement("figcaption").attr("id", id).text(title);
    SvgGraphics graphics = new SvgGraphics(id, fonts.bold());
    draw.accept(graphics, new Rectangle2D.Double(0, 0, ChartDrawing.WIDTH, height));
    Element svg = SvgMarkup.element("svg");
    SvgMarkup.attribute(
        svg, "viewBox", String.format(Locale.ROOT, "0 0 %d %d", ChartDrawing.WIDTH, height));
    String titleId = page.id(id + "-title");
    String descriptionId = page.id(id + "-description");
    svg.attr("role", "img")
        .attr("aria-labelledby", titleId)
        .attr("aria-describedby", descriptionId);
    SvgMarkup.append(svg, "title").attr("id", titleId).text(title);
    SvgMarkup.append(svg, "desc")
        .attr("id", descriptionId)
        .text(picture.alternative().in(page.language()));
    SvgMarkup.copy(graphics.getRoot(), svg);
    // no region: a table of the same title often follows, and regions must differ by name
    Page.scrolling(figure, "group", id).appendChild(svg);
  }
}
