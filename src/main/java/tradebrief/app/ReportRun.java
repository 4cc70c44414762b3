package tradebrief.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import tradebrief.dataset.DataPackage;
import tradebrief.model.Area;
import tradebrief.model.AsOf;
import tradebrief.model.Finding;
import tradebrief.model.Period;
import tradebrief.render.MissingGlyphException;
import tradebrief.render.house.House;
import tradebrief.report.Report;
import tradebrief.report.ReportComposer;
import tradebrief.report.TemplateFault;
import tradebrief.statistics.DerivedPeriods;
import tradebrief.statistics.Statistics;
import tradebrief.template.Template;

/** Checks, computes and renders everything for one period: one edition, or one of each province. */
public final class ReportRun {
  private final ReportRequest request;
  private final Progress progress;
  private final Rehearsal rehearsal;

  /**
   * For one request.
   *
   * @param progress is told each step, in a few words
   */
  public ReportRun(ReportRequest request, Progress progress) {
    this(request, progress, new Rehearsal());
  }

  /**
   * For one request.
   *
   * @param progress is told each step, in a few words
   * @param rehearsal one that may have begun before it was known what of
   */
  public ReportRun(ReportRequest request, Progress progress, Rehearsal rehearsal) {
    this.request = request;
    this.progress = progress;
    this.rehearsal = rehearsal;
  }

  /**
   * Runs it.
   *
   * @throws IOException when a file cannot be read or written; the previous output is left as it
   *     was
   */
  public ReportOutcome run() throws IOException {
    progress.step("checking " + request.data());
    rehearsal.begin(request.formats());
    try {
      Preparation preparation =
          Preparation.of(
              request.data(), request.templates(), request.template(), request.languages());
      if (preparation.ready().isEmpty()) {
        return new ReportOutcome.Rejected(preparation.findings());
      }
      return report(preparation.ready().get(), preparation.findings());
    } finally {
      rehearsal.end(); // also where nothing comes to be rendered
    }
  }

  private ReportOutcome report(Preparation.Ready ready, List<Finding> found) throws IOException {
    AsOf asOf = ready.asOf(request.asOf());
    Statistics statistics = Statistics.of(ready.data(), asOf.date());
    List<Finding> findings = new ArrayList<>(found);
    DisclosedFigures.findings(statistics).forEach(findings::add);
    PeriodChoice choice =
        new PeriodChoice(request.period(), request.area(), statistics, ready.templates());
    if (choice.chosen().isEmpty()) {
      return new ReportOutcome.NothingThere(choice.explanation(asOf), List.of(), findings);
    }
    choice.doubt().ifPresent(findings::add);
    Period period = choice.chosen().get();
    ReportComposer composer =
        new ReportComposer(ready.data(), choice.template(), ready.words()).asDraft(request.draft());
    Editions editions = new Editions(request, ready, choice.template(), period, progress);
    progress.step("as known on " + asOf.date());
    Making making =
        new Making(ready, choice.template(), statistics, period, asOf, composer, editions);
    List<Attempt> attempts = making.all(areas(ready.data()));
    for (Attempt attempt : attempts) {
      if (!attempt.faults().isEmpty()) {
        return new ReportOutcome.Rejected(
            Stream.concat(findings.stream(), attempt.faults().stream()).toList());
      }
      attempt.rendered().ifPresent(editions::add);
    }
    List<ReportOutcome.Failure> failures =
        attempts.stream().flatMap(attempt -> attempt.findFailure().stream()).toList();
    List<Area> skipped = attempts.stream().filter(Attempt::isSkipped).map(Attempt::area).toList();
    if (editions.reports().isEmpty()) {
      return new ReportOutcome.NothingThere(
          String.format(
              Locale.ROOT,
              "no edition for %s as known on %s: %d failed, %d areas without a figure",
              period,
              asOf.date(),
              failures.size(),
              skipped.size()),
          failures,
          findings);
    }
    Path folder = editions.commit(asOf);
    editions.replaced().ifPresent(findings::add);
    return new ReportOutcome.Done(
        editions.reports(),
        ready.languages(),
        folder,
        editions.files(),
        editions.removed(),
        failures,
        skipped,
        findings);
  }

  /**
   * What came of the report of one area; nothing at all where nothing of it is known.
   *
   * @param rendered the report
   * @param faults of the template or the fonts, which only a report brings to light
   * @param failure what is wrong with the program, or the machine
   */
  private record Attempt(
      Area area,
      Optional<Editions.Rendered> rendered,
      List<Finding> faults,
      Optional<RuntimeException> failure) {
    boolean isSkipped() {
      return rendered.isEmpty() && faults.isEmpty() && failure.isEmpty();
    }

    Optional<ReportOutcome.Failure> findFailure() {
      return failure.map(cause -> new ReportOutcome.Failure(area, cause));
    }
  }

  /** Makes the reports of one run. */
  private final class Making {
    private final Preparation.Ready ready;
    private final Template template;
    private final Statistics statistics;
    private final Period period;
    private final AsOf asOf;
    private final ReportComposer composer;
    private final Editions editions;
    private int begun;

    Making(
        Preparation.Ready ready,
        Template template,
        Statistics statistics,
        Period period,
        AsOf asOf,
        ReportComposer composer,
        Editions editions) {
      this.ready = ready;
      this.template = template;
      this.statistics = statistics;
      this.period = period;
      this.asOf = asOf;
      this.composer = composer;
      this.editions = editions;
    }

    /** On as many threads as there are cores. */
    List<Attempt> all(List<Area> areas) {
      return areas.parallelStream()
          .map(
              area -> {
                announce(area, areas.size());
                return attempt(area, areas.size() == 1);
              })
          .toList();
    }

    private synchronized void announce(Area area, int areas) {
      begun++;
      progress.edition(begun, areas, area + " " + period);
    }

    /** The files of a report that is alone on as many threads as there are cores. */
    private Editions.Rendered rendered(Report report, boolean alone) {
      if (!alone) {
        return editions.render(report, Runnable::run);
      }
      ExecutorService threads =
          Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
      try {
        return editions.render(report, threads);
      } finally {
        threads.shutdownNow();
      }
    }

    private Attempt attempt(Area area, boolean alone) {
      Optional<Editions.Rendered> rendered = Optional.empty();
      List<Finding> faults = List.of();
      Optional<RuntimeException> failure = Optional.empty();
      if (DerivedPeriods.of(statistics).hasReport(area, period)) {
        try {
          Report report = issued(composer.compose(statistics, area, period, asOf), ready.house());
          faults = LackingGlyphs.of(report, ready);
          if (faults.isEmpty()) {
            rehearsal.end();
            rendered = Optional.of(rendered(report, alone));
          }
        } catch (MissingGlyphException e) {
          faults = LackingGlyphs.of(ready, template, e);
        } catch (TemplateFault fault) {
          faults = fault.findings();
        } catch (RuntimeException e) {
          if (alone) {
            throw e;
          }
          failure = Optional.of(e);
        }
      }
      return new Attempt(area, rendered, faults, failure);
    }
  }

  /** What was found before, and the faults. */
  static List<Finding> with(TemplateFault fault, List<Finding> findings) {
    return Stream.concat(findings.stream(), fault.findings().stream()).toList();
  }

  /** The report, issued by the organisation that the house names, if it names one. */
  static Report issued(Report report, House house) {
    return house.organisation().map(report::issuedBy).orElse(report);
  }

  private List<Area> areas(DataPackage data) {
    return request
        .area()
        .map(List::of)
        .orElseGet(
            () -> data.provinces().stream().map(province -> province.area()).sorted().toList());
  }
}
