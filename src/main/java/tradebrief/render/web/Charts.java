package tradebrief.render.web;

import java.awt.geom.Rectangle2D;
import java.util.Locale;
import org.jsoup.nodes.Element;
import tradebrief.render.chart.ChartDrawing;
import tradebrief.render.chart.ChartFonts;
import tradebrief.render.chart.Palette;
import tradebrief.render.house.House;
import tradebrief.report.ReportChart;

/** Writes charts as SVG, with a title and a description in words. */
final class Charts {
  private static final int HEIGHT = 230;

  private final ChartDrawing drawing;
  private final ChartFonts fonts;

  Charts(House house) {
    fonts = ChartFonts.of(house.typefaces());
    drawing = new ChartDrawing(fonts, new Palette(house.colours()));
  }

  void add(Page page, Element section, ReportChart chart) {
    String id = page.id("chart-" + chart.id());
    Element figure = section.appendElement("figure");
    String title = chart.title().in(page.language());
    figure.appendElement("figcaption").attr("id", id).text(title);
    SvgGraphics graphics = new SvgGraphics(id, fonts.bold());
    drawing.draw(
        chart, page.language(), graphics, new Rectangle2D.Double(0, 0, ChartDrawing.WIDTH, HEIGHT));
    Element svg = SvgMarkup.element("svg");
    SvgMarkup.attribute(
        svg, "viewBox", String.format(Locale.ROOT, "0 0 %d %d", ChartDrawing.WIDTH, HEIGHT));
    String titleId = page.id(id + "-title");
    String descriptionId = page.id(id + "-description");
    svg.attr("role", "img")
        .attr("aria-labelledby", titleId)
        .attr("aria-describedby", descriptionId);
    SvgMarkup.append(svg, "title").attr("id", titleId).text(title);
    SvgMarkup.append(svg, "desc")
        .attr("id", descriptionId)
        .text(chart.alternative().in(page.language()));
    SvgMarkup.copy(graphics.getRoot(), svg);
    // no region: a table of the same title often follows, and regions must differ by name
    Page.scrolling(figure, "group", id).appendChild(svg);
  }
}
