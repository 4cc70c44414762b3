package tradebrief.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import tradebrief.dataset.DataPackage;
import tradebrief.model.Finding;
import tradebrief.model.Language;
import tradebrief.render.Renderer;
import tradebrief.render.Rendering;
import tradebrief.render.data.DataFiles;
import tradebrief.render.data.FiguresFile;
import tradebrief.render.excel.ExcelRenderer;
import tradebrief.render.pdf.PdfRenderer;
import tradebrief.report.Report;

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
    Draft draft = new Drafting(request.subject(), progress).run();
    if (draft instanceof Draft.Composed composed) {
      return write(composed.report(), composed.data(), composed.findings());
    }
    if (draft instanceof Draft.NothingThere nothing) {
      return new ReportOutcome.NothingThere(nothing.message(), nothing.findings());
    }
    return new ReportOutcome.Rejected(draft.findings());
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
