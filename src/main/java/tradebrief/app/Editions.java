package tradebrief.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tradebrief.model.Area;
import tradebrief.model.AsOf;
import tradebrief.model.Language;
import tradebrief.model.Period;
import tradebrief.render.Renderer;
import tradebrief.render.Rendering;
import tradebrief.render.data.DataFiles;
import tradebrief.render.data.FiguresFile;
import tradebrief.render.excel.ExcelRenderer;
import tradebrief.render.house.House;
import tradebrief.render.ofd.OfdRenderer;
import tradebrief.render.pdf.PdfRenderer;
import tradebrief.render.web.WebRenderer;
import tradebrief.report.Report;
import tradebrief.template.Template;

/** The reports of one run, rendered one after the other into one output folder. */
final class Editions {
  private final ReportRequest request;
  private final Preparation.Ready ready;
  private final Template template;
  private final Period period;
  private final Progress progress;
  private final Renderer workbook;
  private final Renderer briefing;
  private final Renderer exchange;
  private final Renderer page;
  private final List<FiguresFile.Edition> editions = new ArrayList<>();
  private final Map<String, byte[]> rendered = new HashMap<>();
  private List<String> files = List.of();

  Editions(
      ReportRequest request,
      Preparation.Ready ready,
      Template template,
      Period period,
      Progress progress) {
    this.request = request;
    this.ready = ready;
    this.template = template;
    House house = ready.house();
    this.period = period;
    this.progress = progress;
    workbook = new ExcelRenderer(request.edition(), house);
    briefing = new PdfRenderer(house);
    exchange = new OfdRenderer(briefing, house.typefaces());
    page = new WebRenderer(Program.version(), house);
  }

  /** Renders one; it is in wholly or, should rendering fail, not at all. */
  void add(Report report) {
    Map<String, byte[]> own = new HashMap<>();
    Map<String, String> cells = new HashMap<>();
    Map<Language, Map<String, String>> pages = new TreeMap<>();
    for (Language language : ready.languages()) {
      if (request.formats().contains(Format.XLSX)) {
        cells.putAll(render(workbook, report, language, own));
      }
      if (request.formats().contains(Format.PDF)) {
        pages.put(language, render(briefing, report, language, own));
      }
      if (request.formats().contains(Format.OFD)) {
        pages.put(language, render(exchange, report, language, own));
      }
      if (request.formats().contains(Format.HTML)) {
        render(page, report, language, own);
      }
    }
    rendered.putAll(own);
    editions.add(new FiguresFile.Edition(report, cells, pages));
  }

  private Map<String, String> render(
      Renderer renderer, Report report, Language language, Map<String, byte[]> own) {
    String name =
        String.format(
            Locale.ROOT, "cbec-%s-%s-%s.%s", report.area(), period, language, renderer.extension());
    progress.step("rendering " + name);
    Rendering rendering = renderer.render(report, language);
    own.put(name, rendering.content());
    return rendering.places();
  }

  /** The reports so far. */
  List<Report> reports() {
    return editions.stream().map(FiguresFile.Edition::report).toList();
  }

  /** The names of the files put in place. */
  List<String> files() {
    return files;
  }

  /** Puts everything in place. */
  Path commit(AsOf asOf) throws IOException {
    OutputFolder folder = new OutputFolder(request.out(), folderName(asOf));
    rendered.forEach(folder::add);
    if (request.formats().contains(Format.DATA)) {
      DataFiles.of(reports()).forEach((name, content) -> folder.add(name, bytes(content)));
    }
    folder.add(FiguresFile.NAME, bytes(FiguresFile.content(editions, ready.languages())));
    folder.add(
        Manifest.NAME,
        bytes(
            Manifest.content(Manifest.head(request, ready, template, reports()), folder.files())));
    files = List.copyOf(folder.files().keySet());
    return folder.commit();
  }

  /**
   * The nation's editions stand under the period alone; those of other areas have folders of their
   * own.
   */
  private String folderName(AsOf asOf) {
    String area = request.area().map(Area::toString).orElse("each-province");
    String name = area.equals("CN") ? period.toString() : period + "." + area;
    return asOf.requested() ? name + "@" + asOf.date() : name;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
