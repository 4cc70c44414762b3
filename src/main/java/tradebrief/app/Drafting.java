package tradebrief.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import tradebrief.model.AsOf;
import tradebrief.model.Finding;
import tradebrief.report.Report;
import tradebrief.report.ReportComposer;
import tradebrief.report.TemplateFault;
import tradebrief.statistics.Statistics;

/** The steps up to a composed report, the same for every use case that needs one. */
final class Drafting {
  private final Subject subject;
  private final Progress progress;

  Drafting(Subject subject, Progress progress) {
    this.subject = subject;
    this.progress = progress;
  }

  /**
   * Checks data and template, and composes the report.
   *
   * @throws IOException when a file that is there cannot be read
   */
  Draft run() throws IOException {
    progress.step("checking " + subject.data());
    Preparation preparation =
        Preparation.of(
            subject.data(), subject.templates(), subject.template(), subject.languages());
    return preparation
        .ready()
        .map(ready -> compose(ready, preparation.findings()))
        .orElseGet(() -> new Draft.Rejected(preparation.findings()));
  }

  private Draft compose(Preparation.Ready ready, List<Finding> findings) {
    AsOf asOf = ready.asOf(subject.asOf());
    Statistics statistics = Statistics.of(ready.data(), asOf.date());
    PeriodChoice choice =
        new PeriodChoice(
            subject.period(), Optional.of(subject.area()), statistics, ready.templates());
    if (choice.chosen().isEmpty()) {
      return new Draft.NothingThere(choice.explanation(asOf), findings);
    }
    progress.step("composing " + choice.chosen().get() + " as known on " + asOf.date());
    try {
      Report report =
          new ReportComposer(ready.data(), choice.template(), ready.words())
              .compose(statistics, subject.area(), choice.chosen().get(), asOf);
      return new Draft.Composed(
          ReportRun.issued(report, ready.house()), choice.template(), ready, findings);
    } catch (TemplateFault fault) {
      return new Draft.Rejected(ReportRun.with(fault, findings));
    }
  }
}
