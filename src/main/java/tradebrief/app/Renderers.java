package tradebrief.app;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import tradebrief.render.Renderer;
import tradebrief.render.excel.ExcelRenderer;
import tradebrief.render.house.House;
import tradebrief.render.ofd.OfdRenderer;
import tradebrief.render.pdf.PdfRenderer;
import tradebrief.render.web.WebRenderer;
import tradebrief.report.Edition;

/** What renders each format in the style of a house. */
final class Renderers {
  private final Map<Format, Renderer> byFormat = new EnumMap<>(Format.class);

  /** With the workbook laid out for an edition. */
  Renderers(Edition edition, House house) {
    PdfRenderer briefing = new PdfRenderer(house);
    byFormat.put(Format.XLSX, new ExcelRenderer(edition, house));
    byFormat.put(Format.PDF, briefing);
    byFormat.put(Format.OFD, new OfdRenderer(briefing, house.typefaces()));
    byFormat.put(Format.HTML, new WebRenderer(Program.version(), house));
  }

  /** None for the data files: they are no rendering, but one for all reports and languages. */
  Optional<Renderer> find(Format format) {
    return Optional.ofNullable(byFormat.get(format));
  }
}
