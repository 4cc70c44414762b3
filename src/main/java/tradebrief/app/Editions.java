package tradebrief.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

/** The reports of one run, rendered into one output folder. */
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
  private final Map<String, byte[]> files = new HashMap<>();
  private List<String> committed = List.of();

  Editions(
      ReportRequest request,
      Preparation.Ready ready,
      Template template,
      Period period,
      Progress progress) {
    this.request = request;
    this.ready = ready;
    this.template = template;
    this.period = period;
    this.progress = progress;
    House house = ready.house();
    workbook = new ExcelRenderer(request.edition(), house);
    briefing = new PdfRenderer(house);
    exchange = new OfdRenderer(briefing, house.typefaces());
    page = new WebRenderer(Program.version(), house);
  }

  /**
   * A report, rendered.
   *
   * @param figures what {@code figures.csv} says of it
   * @param files its files by name
   */
  record Rendered(FiguresFile.Edition figures, Map<String, byte[]> files) {}

  /** Renders one, its files on as many threads as there are cores. */
  Rendered render(Report report) {
    List<Job> jobs = jobs(report);
    jobs.forEach(job -> progress.step("rendering " + job.file()));
    List<Rendering> renderings =
        jobs.parallelStream().map(job -> job.renderer().render(report, job.language())).toList();
    Map<String, byte[]> rendered = new HashMap<>();
    Map<String, String> cells = new HashMap<>();
    Map<Language, Map<String, String>> pages = new TreeMap<>();
    for (int i = 0; i < jobs.size(); i++) {
      Job job = jobs.get(i);
      rendered.put(job.file(), renderings.get(i).content());
      switch (job.format()) {
        case XLSX -> cells.putAll(renderings.get(i).places());
        case PDF, OFD -> pages.put(job.language(), renderings.get(i).places());
        case HTML, DATA -> {}
      }
    }
    return new Rendered(new FiguresFile.Edition(report, cells, pages), rendered);
  }

  /** Takes one in. */
  void add(Rendered edition) {
    editions.add(edition.figures());
    files.putAll(edition.files());
  }

  /** A file to be rendered. */
  private record Job(Renderer renderer, Format format, Language language, String file) {}

  /**
   * One format after the other: what a renderer loads and learns with the first language serves the
   * next.
   */
  private List<Job> jobs(Report report) {
    List<Job> jobs = new ArrayList<>();
    for (Format format : request.formats()) {
      for (Language language : ready.languages()) {
        findRenderer(format)
            .map(
                renderer ->
                    new Job(renderer, format, language, fileName(report, language, renderer)))
            .ifPresent(jobs::add);
      }
    }
    return jobs;
  }

  /** The data files are no rendering: they are one for all reports and languages. */
  private Optional<Renderer> findRenderer(Format format) {
    return switch (format) {
      case XLSX -> Optional.of(workbook);
      case PDF -> Optional.of(briefing);
      case OFD -> Optional.of(exchange);
      case HTML -> Optional.of(page);
      case DATA -> Optional.empty();
    };
  }

  private String fileName(Report report, Language language, Renderer renderer) {
    return String.format(
        Locale.ROOT, "cbec-%s-%s-%s.%s", report.area(), period, language, renderer.extension());
  }

  /** The reports so far. */
  List<Report> reports() {
    return editions.stream().map(FiguresFile.Edition::report).toList();
  }

  /** The names of the files put in place. */
  List<String> files() {
    return committed;
  }

  /** Puts everything in place. */
  Path commit(AsOf asOf) throws IOException {
    OutputFolder folder = new OutputFolder(request.out(), folderName(asOf));
    files.forEach(folder::add);
    if (request.formats().contains(Format.DATA)) {
      DataFiles.of(reports()).forEach((name, content) -> folder.add(name, bytes(content)));
    }
    folder.add(FiguresFile.NAME, bytes(FiguresFile.content(editions, ready.languages())));
    folder.add(
        Manifest.NAME,
        bytes(
            Manifest.content(Manifest.head(request, ready, template, reports()), folder.files())));
    committed = List.copyOf(folder.files().keySet());
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
