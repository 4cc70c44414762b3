package tradebrief.render.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import tradebrief.model.Language;
import tradebrief.render.Renderer;
import tradebrief.render.Rendering;
import tradebrief.render.house.House;
import tradebrief.report.Report;

/**
 * The report as one HTML file that needs nothing else: no script, no font, no network. Every number
 * of a table or key figure has its id as {@code data-figure}; a sentence has those of its numbers
 * as {@code data-figures}.
 */
public final class WebRenderer implements Renderer {
  private final String version;
  private final House house;
  private final StyleSheet style;
  private final Charts charts;

  /**
   * For pages in the style of a house, that say what made them.
   *
   * @param version of the program
   */
  public WebRenderer(String version, House house) {
    this.version = version;
    this.house = house;
    style = new StyleSheet(house);
    charts = new Charts(house);
  }

  @Override
  public String extension() {
    return "html";
  }

  /** The page; it has no places, as {@code figures.csv} names none of a page without pages. */
  @Override
  public Rendering render(Report report, Language language) {
    Page page = new Page(report.front().title().in(language), style, language);
    new Body(page, charts, house, report, version).write();
    return new Rendering(page.html().getBytes(StandardCharsets.UTF_8), Map.of());
  }
}
