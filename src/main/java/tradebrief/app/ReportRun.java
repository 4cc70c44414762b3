package tradebrief.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tradebrief.dataset.DataPackage;
import tradebrief.model.Area;
import tradebrief.model.AsOf;
import tradebrief.model.Finding;
import tradebrief.model.Period;
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

  /**
   * For one request.
   *
   * @param progress is told each step, in a few words
   */
  public ReportRun(ReportRequest request, Progress progress) {
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
    progress.step("checking " + request.data());
    Preparation preparation =
        Preparation.of(
            request.data(), request.templates(), request.template(), request.languages());
    if (preparation.ready().isEmpty()) {
      return new ReportOutcome.Rejected(preparation.findings());
    }
    return report(preparation.ready().get(), preparation.findings());
  }

  private ReportOutcome report(Preparation.Ready ready, List<Finding> findings) throws IOException {
    AsOf asOf = ready.asOf(request.asOf());
    Statistics statistics = Statistics.of(ready.data(), asOf.date());
    PeriodChoice choice =
        PeriodChoice.of(request.period(), request.area(), statistics, ready.templates());
    if (choice.chosen().isEmpty()) {
      return new ReportOutcome.NothingThere(choice.explanation(asOf), findings);
    }
    Period period = choice.chosen().get();
    ReportComposer composer =
        new ReportComposer(ready.data(), choice.template(), ready.words()).asDraft(request.draft());
    House house = ready.house();
    Editions editions = new Editions(request, ready, choice.template(), period, progress);
    List<ReportOutcome.Failure> failures = new ArrayList<>();
    List<Area> skipped = new ArrayList<>();
    List<Area> areas = areas(ready.data());
    progress.step("as known on " + asOf.date());
    for (int i = 0; i < areas.size(); i++) {
      Area area = areas.get(i);
      progress.edition(i + 1, areas.size(), area + " " + period);
      if (DerivedPeriods.of(statistics).findBasis(area, period).isEmpty()) {
        skipped.add(area);
      } else {
        try {
          Report report = issued(composer.compose(statistics, area, period, asOf), house);
          List<Finding> lacking = LackingGlyphs.of(report, house, ready.languages());
          if (!lacking.isEmpty()) {
            return new ReportOutcome.Rejected(
                Stream.concat(findings.stream(), lacking.stream()).toList());
          }
          editions.add(report);
        } catch (TemplateFault fault) {
          return new ReportOutcome.Rejected(with(fault, choice.template(), findings));
        } catch (RuntimeException e) {
          if (areas.size() == 1) {
            throw e;
          }
          failures.add(new ReportOutcome.Failure(area, e));
        }
      }
    }
    if (editions.reports().isEmpty()) {
      return new ReportOutcome.NothingThere(
          String.format(
              Locale.ROOT,
              "no edition for %s as known on %s: %d failed, %d areas without a figure",
              period,
              asOf.date(),
              failures.size(),
              skipped.size()),
          findings);
    }
    Path folder = editions.commit(asOf);
    return new ReportOutcome.Done(
        editions.reports(),
        ready.languages(),
        folder,
        editions.files(),
        failures,
        skipped,
        findings);
  }

  /** What was found before, and the fault. */
  static List<Finding> with(TemplateFault fault, Template template, List<Finding> findings) {
    return Stream.concat(findings.stream(), Stream.of(fault.finding(template.file()))).toList();
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
