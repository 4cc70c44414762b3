package tradebrief.app;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import tradebrief.dataset.DataPackage;
import tradebrief.model.Language;
import tradebrief.model.Observation;
import tradebrief.model.Zone;
import tradebrief.model.ZoneEvent;
import tradebrief.render.excel.ExcelRenderer;
import tradebrief.render.pdf.PdfRenderer;
import tradebrief.report.Figure;
import tradebrief.report.Provenance;
import tradebrief.report.Report;

/** Explains one figure of a report, which is rendered in memory only, to see where it stands. */
public final class ExplainRun {
  private final String id;
  private final Subject subject;
  private final List<Language> languages;
  private final Consumer<String> progress;

  /**
   * For one figure of one report.
   *
   * @param id the figure's id
   * @param subject what the report is about
   * @param languages in which languages, at least one
   * @param progress is told each step, in a few words
   */
  public ExplainRun(
      String id, Subject subject, List<Language> languages, Consumer<String> progress) {
    this.id = id;
    this.subject = subject;
    this.languages = List.copyOf(languages);
    this.progress = progress;
  }

  /**
   * Runs it; writes nothing.
   *
   * @throws IOException when a file that is there cannot be read
   */
  public ExplainOutcome run() throws IOException {
    Draft draft = new Drafting(subject, progress).run();
    if (draft instanceof Draft.NothingThere nothing) {
      return new ExplainOutcome.NothingThere(nothing.message(), nothing.findings());
    }
    if (!(draft instanceof Draft.Composed composed)) {
      return new ExplainOutcome.Rejected(draft.findings());
    }
    Report report = composed.report();
    Optional<Figure> figure = Optional.ofNullable(report.figures().get(id));
    if (figure.isEmpty()) {
      return new ExplainOutcome.UnknownFigure(
          NearestIds.to(id, report.figures().keySet()),
          report.figures().size(),
          report.period().toString(),
          draft.findings());
    }
    return new ExplainOutcome.Explained(
        explain(report, composed.data(), figure.get()), draft.findings());
  }

  private Explanation explain(Report report, DataPackage data, Figure figure) {
    Provenance provenance = figure.provenance();
    return new Explanation(
        Optional.of(data.title()).filter(title -> data.synthetic()),
        report.area(),
        report.period(),
        report.asOf(),
        figure,
        FigureName.of(report, figure),
        inputs(provenance.inputs()),
        FormulaLetters.filledIn(provenance),
        zones(data, provenance.events()),
        cell(report),
        pages(report),
        languages);
  }

  private static List<Explanation.Input> inputs(List<Observation> observations) {
    return IntStream.range(0, observations.size())
        .mapToObj(i -> new Explanation.Input(FormulaLetters.letter(i), observations.get(i)))
        .toList();
  }

  private static List<Explanation.CountedZone> zones(DataPackage data, List<ZoneEvent> events) {
    Map<String, Zone> byId = data.zones().stream().collect(toMap(Zone::id, zone -> zone));
    return events.stream()
        .collect(groupingBy(ZoneEvent::zoneId, LinkedHashMap::new, toList()))
        .entrySet()
        .stream()
        .map(
            entry ->
                new Explanation.CountedZone(
                    Objects.requireNonNull(byId.get(entry.getKey())), entry.getValue()))
        .toList();
  }

  /** Tables are the same in every language, so one workbook tells. */
  private Optional<String> cell(Report report) {
    progress.accept("rendering the workbook in memory");
    return Optional.ofNullable(
        new ExcelRenderer().render(report, languages.get(0)).places().get(id));
  }

  private Map<Language, String> pages(Report report) {
    Map<Language, String> pages = new EnumMap<>(Language.class);
    for (Language language : languages) {
      progress.accept("rendering the briefing in memory, " + language);
      Optional.ofNullable(new PdfRenderer().render(report, language).places().get(id))
          .ifPresent(page -> pages.put(language, page));
    }
    return pages;
  }
}
