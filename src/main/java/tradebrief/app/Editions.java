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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import tradebrief.model.Area;
import tradebrief.model.AsOf;
import tradebrief.model.Finding;
import tradebrief.model.Language;
import tradebrief.model.Period;
import tradebrief.model.Place;
import tradebrief.render.Renderer;
import tradebrief.render.Rendering;
import tradebrief.render.data.DataFiles;
import tradebrief.render.data.FiguresFile;
import tradebrief.report.Report;
import tradebrief.template.Template;

/** The reports of one run, rendered into one output folder. */
final class Editions {
  private final ReportRequest request;
  private final Preparation.Ready ready;
  private final Template template;
  private final Period period;
  private final Progress progress;
  private final Renderers renderers;
  private final List<FiguresFile.Edition> editions = new ArrayList<>();
  private final Map<String, byte[]> files = new HashMap<>();
  private List<String> committed = List.of();
  private List<String> removed = List.of();
  private Optional<Finding> replaced = Optional.empty();

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
    renderers = new Renderers(request.edition(), ready.house());
  }

  /**
   * A report, rendered.
   *
   * @param figures what {@code figures.csv} says of it
   * @param files its files by name
   */
  record Rendered(FiguresFile.Edition figures, Map<String, byte[]> files) {}

  /**
   * Renders one.
   *
   * @param threads does it, file by file in the order given
   */
  Rendered render(Report report, Executor threads) {
    List<Job> jobs = jobs(report);
    jobs.forEach(job -> progress.step("rendering " + job.file()));
    List<CompletableFuture<Rendering>> begun =
        jobs.stream()
            .map(
                job ->
                    CompletableFuture.supplyAsync(
                        () -> job.renderer().render(report, job.language()), threads))
            .toList();
    List<Rendering> renderings = begun.stream().map(Editions::rendering).toList();
    Map<String, byte[]> rendered = new HashMap<>();
    Map<Language, Map<String, String>> cells = new TreeMap<>();
    Map<Language, Map<String, String>> pages = new TreeMap<>();
    for (int i = 0; i < jobs.size(); i++) {
      Job job = jobs.get(i);
      rendered.put(job.file(), renderings.get(i).content());
      switch (job.format()) {
        case XLSX -> cells.put(job.language(), renderings.get(i).places());
        case PDF, OFD -> pages.put(job.language(), renderings.get(i).places());
        case HTML, DATA -> {}
      }
    }
    return new Rendered(new FiguresFile.Edition(report, cells, pages), rendered);
  }

  private static Rendering rendering(CompletableFuture<Rendering> begun) {
    try {
      return begun.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** Takes one in. */
  void add(Rendered edition) {
    editions.add(edition.figures());
    files.putAll(edition.files());
  }

  /** A file to be rendered. */
  private record Job(Renderer renderer, Format format, Language language, String file) {}

  /**
   * One language after the other, so that with two cores no format is first rendered by both at
   * once: what it loads and learns in one language serves the next.
   */
  private List<Job> jobs(Report report) {
    List<Job> jobs = new ArrayList<>();
    for (Language language : ready.languages()) {
      for (Format format : request.formats()) {
        renderers
            .find(format)
            .map(
                renderer ->
                    new Job(renderer, format, language, fileName(report, language, renderer)))
            .ifPresent(jobs::add);
      }
    }
    return jobs;
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

  /** The files of an earlier run that are gone: a folder holds what one run made. */
  List<String> removed() {
    return removed;
  }

  /** What is doubtful about the report that was there before, and is no more. */
  Optional<Finding> replaced() {
    return replaced;
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
    Path path = folder.commit();
    removed = folder.removed();
    replaced =
        folder
            .replacedSynthetic()
            .filter(synthetic -> synthetic != ready.data().synthetic())
            .map(synthetic -> ofOtherKind(path, synthetic));
    return path;
  }

  private static Finding ofOtherKind(Path folder, boolean synthetic) {
    String real = "a report of real figures";
    String made = "one of synthetic figures";
    return Place.wholeFile(folder.resolve(Manifest.NAME).toString())
        .warning(
            "report-replaced",
            synthetic ? real + " took the place of " + made : made + " took the place of " + real,
            "real and synthetic figures in folders of their own",
            "make the one that is gone again, with another --out");
  }

  /**
   * The nation's editions stand under the period alone; those of other areas have folders of their
   * own.
   */
  private String folderName(AsOf asOf) {
    String area = request.area().map(Area::toString).orElse("each-province");
    String name = area.equals("CN") ? period.toString() : period + "." + area;
    return MadeReports.name(name, Optional.of(asOf).filter(AsOf::requested).map(AsOf::date));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
