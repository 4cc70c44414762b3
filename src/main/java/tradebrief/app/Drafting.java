package tradebrief.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import tradebrief.dataset.DataPackage;
import tradebrief.dataset.DataPackageReader;
import tradebrief.dataset.Reading;
import tradebrief.model.AsOf;
import tradebrief.model.Finding;
import tradebrief.model.Period;
import tradebrief.report.Report;
import tradebrief.report.ReportComposer;
import tradebrief.statistics.Statistics;
import tradebrief.template.Template;
import tradebrief.template.TemplateReader;
import tradebrief.template.TemplateReading;

/** The steps up to a composed report, the same for every use case that needs one. */
final class Drafting {
  private final Subject subject;
  private final Consumer<String> progress;

  Drafting(Subject subject, Consumer<String> progress) {
    this.subject = subject;
    this.progress = progress;
  }

  /**
   * Checks data and template, and composes the report.
   *
   * @throws IOException when a file that is there cannot be read
   */
  Draft run() throws IOException {
    progress.accept("checking " + subject.data());
    Reading reading = new DataPackageReader().read(subject.data());
    TemplateReading template = new TemplateReader().read(subject.templates(), subject.template());
    List<Finding> findings = new ArrayList<>(reading.findings());
    findings.addAll(template.findings());
    template.template().ifPresent(found -> findings.addAll(ReportComposer.check(found)));
    if (findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR)) {
      return new Draft.Rejected(findings);
    }
    return compose(
        reading.dataPackage().orElseThrow(), template.template().orElseThrow(), findings);
  }

  private Draft compose(DataPackage data, Template template, List<Finding> findings) {
    AsOf asOf =
        subject
            .asOf()
            .map(date -> new AsOf(date, true))
            .orElseGet(() -> Statistics.everythingKnown(data));
    Statistics statistics = Statistics.of(data, asOf.date());
    List<Period> known =
        statistics.periods(subject.area()).stream()
            .filter(period -> template.periods().contains(period.kind()))
            .toList();
    Optional<Period> period =
        subject.period().isPresent()
            ? subject.period()
            : known.stream().reduce((earlier, later) -> later);
    if (period.isEmpty() || !known.contains(period.get())) {
      return new Draft.NothingThere(nothing(period, known, template, asOf), findings);
    }
    progress.accept("composing " + period.get() + " as known on " + asOf.date());
    Report report =
        new ReportComposer(data, template).compose(statistics, subject.area(), period.get(), asOf);
    return new Draft.Composed(report, data, findings);
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
            subject.area(),
            wanted,
            asOf.date(),
            there);
  }
}
