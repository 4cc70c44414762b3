package tradebrief.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tradebrief.dataset.DataPackage;
import tradebrief.dataset.DataPackageReader;
import tradebrief.dataset.Reading;
import tradebrief.model.AsOf;
import tradebrief.model.Finding;
import tradebrief.model.Language;
import tradebrief.model.Period;
import tradebrief.render.Renderer;
import tradebrief.render.Rendering;
import tradebrief.render.data.DataFiles;
import tradebrief.render.data.FiguresFile;
import tradebrief.render.excel.ExcelRenderer;
import tradebrief.render.pdf.PdfRenderer;
import tradebrief.report.Report;
import tradebrief.report.ReportComposer;
import tradebrief.statistics.Statistics;
import tradebrief.template.Template;
import tradebrief.template.TemplateReader;
import tradebrief.template.TemplateReading;

/** Checks, computes and renders everything for one period. */
public final class ReportRun {
  private final ReportRequest request;
  private final Consumer<String> progress;

  /**
   * For one request.
   *
   * @param progress is told each step, in a few words
   */
  public ReportRun(ReportRequest request, Consumer<String> progress) {
    this.request = request;
    this.progress = progress;
  }

  /**
   * Runs it.
   *
   * @throws IOException when a file cannot be read or written; the previous output is left as it
   *     was
   */
  public ReportOutcome run() throws IOException {
    progress.accept("checking " + request.data());
    Reading reading = new DataPackageReader().read(request.data());
    TemplateReading template = new TemplateReader().read(request.templates(), request.template());
    List<Finding> findings = new ArrayList<>(reading.findings());
    findings.addAll(template.findings());
    template.template().ifPresent(found -> findings.addAll(ReportComposer.check(found)));
    if (findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR)) {
      return new ReportOutcome.Rejected(findings);
    }
    return compose(
        reading.dataPackage().orElseThrow(), template.template().orElseThrow(), findings);
  }

  private ReportOutcome compose(DataPackage data, Template template, List<Finding> findings)
      throws IOException {
    AsOf asOf =
        request
            .asOf()
            .map(date -> new AsOf(date, true))
            .orElseGet(() -> Statistics.everythingKnown(data));
    Statistics statistics = Statistics.of(data, asOf.date());
    List<Period> known =
        statistics.periods(request.area()).stream()
            .filter(period -> template.periods().contains(period.kind()))
            .toList();
    Optional<Period> period =
        request.period().isPresent()
            ? request.period()
            : known.stream().reduce((earlier, later) -> later);
    if (period.isEmpty() || !known.contains(period.get())) {
      return new ReportOutcome.NothingThere(nothing(period, known, template, asOf), findings);
    }
    progress.accept("composing " + period.get() + " as known on " + asOf.date());
    Report report =
        new ReportComposer(data, template).compose(statistics, request.area(), period.get(), asOf);
    return write(report, data, findings);
  }

  private String nothing(
      Optional<Period> period, List<Period> known, Template template, AsOf asOf) {
    String there =
        known.isEmpty()
            ? "nothing of that area"
            : String.join(", ", known.stream().map(Period::toString).toList());
    String wanted = period.map(Period::toString).orElse("latest");
    boolean otherKind =
        period.filter(found -> !template.periods().contains(found.kind())).isPresent();
    return otherKind
        ? String.format(
            Locale.ROOT,
            "template '%s' is for periods of the kind %s, and %s is of the kind %s; there is: %s",
            template.name(),
            template.periods(),
            wanted,
            period.get().kind(),
            there)
        : String.format(
            Locale.ROOT,
            "nothing is published for %s, %s, as known on %s; there is: %s",
            request.area(),
            wanted,
            asOf.date(),
            there);
  }

  private ReportOutcome write(Report report, DataPackage data, List<Finding> findings)
      throws IOException {
    OutputFolder folder = new OutputFolder(request.out(), folderName(report));
    Map<String, String> cells = new LinkedHashMap<>();
    Map<Language, Map<String, String>> pages = new EnumMap<>(Language.class);
    for (Language language : request.languages()) {
      if (request.formats().contains(Format.XLSX)) {
        cells.putAll(render(new ExcelRenderer(), report, language, folder));
      }
      if (request.formats().contains(Format.PDF)) {
        pages.put(language, render(new PdfRenderer(), report, language, folder));
      }
    }
    if (request.formats().contains(Format.DATA)) {
      DataFiles.of(report).forEach((name, content) -> folder.add(name, bytes(content)));
    }
    folder.add(FiguresFile.NAME, bytes(FiguresFile.content(report, cells, pages)));
    folder.add(
        Manifest.NAME, bytes(Manifest.content(request, report, data.files(), folder.files())));
    Path written = folder.commit();
    return new ReportOutcome.Done(report, written, List.copyOf(folder.files().keySet()), findings);
  }

  private String folderName(Report report) {
    return report.asOf().requested()
        ? report.period() + "@" + report.asOf().date()
        : report.period().toString();
  }

  private Map<String, String> render(
      Renderer renderer, Report report, Language language, OutputFolder folder) {
    String name =
        String.format(
            Locale.ROOT,
            "cbec-%s-%s-%s.%s",
            report.area(),
            report.period(),
            language,
            renderer.extension());
    progress.accept("rendering " + name);
    Rendering rendering = renderer.render(report, language);
    folder.add(name, rendering.content());
    return rendering.places();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
