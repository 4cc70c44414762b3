package tradebrief.render.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import tradebrief.model.Language;
import tradebrief.render.Renderer;
import tradebrief.render.Rendering;
import tradebrief.report.Report;

/**
 * The report as one HTML file that needs nothing else: no script, no font, no picture, no network.
 * Every number of a table or key figure has its id as {@code data-figure}; a sentence has those of
 * its numbers as {@code data-figures}.
 */
public final class WebRenderer implements Renderer {
  private final String version;
  private final StyleSheet style = new StyleSheet();
  private final Charts charts = new Charts();

  /**
   * For pages that say what made them.
   *
   * @param version of the program
   */
  public WebRenderer(String version) {
    this.version = version;
  }

  @Override
  public String extension() {
    return "html";
  }

  /** The page; it has no places, as {@code figures.csv} names none of a page without pages. */
  @Override
  public Rendering render(Report report, Language language) {
    Page page = new Page(report.front().title().in(language), style, language);
    new Body(page, charts, report, version).write();
    return new Rendering(page.html().getBytes(StandardCharsets.UTF_8), Map.of());
  }
}
