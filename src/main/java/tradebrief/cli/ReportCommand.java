package tradebrief.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tradebrief.app.Format;
import tradebrief.app.Progress;
import tradebrief.app.Rehearsal;
import tradebrief.app.ReportOutcome;
import tradebrief.app.ReportRequest;
import tradebrief.app.ReportRun;
import tradebrief.model.Area;
import tradebrief.model.Language;
import tradebrief.model.Period;
import tradebrief.report.Block.Paragraph;
import tradebrief.report.Edition;
import tradebrief.report.Section;

/** {@code tradebrief report}. */
@Command(
    name = ReportCommand.NAME,
    mixinStandardHelpOptions = true,
    description = "Checks, computes and renders everything for one period.",
    footer = {
      "",
      "Example: tradebrief report 2021 --as-of 2022-02-10",
      "writes out/2021@2022-02-10/ with workbook, briefing, page and data, as known on that day."
    })
final class ReportCommand implements Callable<Integer> {
  static final String NAME = "report";

  private static final int REJECTED = 3;

  private final Rehearsal rehearsal;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private SubjectOptions subject = new SubjectOptions();

  @Parameters(
      paramLabel = "PERIOD",
      converter = Converters.OfPeriod.class,
      description = "one of " + Period.FORMS + ", or latest")
  private PeriodChoice period = new PeriodChoice(Optional.empty());

  @Option(
      names = "--out",
      paramLabel = "DIR",
      converter = Converters.OfFolder.class,
      defaultValue = "out",
      description = "folder that output folders are made in (default: ${DEFAULT-VALUE})")
  private Path out = Path.of("out");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      defaultValue = "xlsx,pdf,html,data",
      converter = Converters.OfFormat.class,
      description = "xlsx, pdf, html, data, ofd, separated by commas (default: all but ofd)")
  private List<Format> formats = List.of();

  @Option(
      names = "--draft",
      description = "say in every title that it is a draft, which send does not mail")
  private boolean draft;

  @Option(
      names = "--edition",
      paramLabel = "EDITION",
      defaultValue = "analysis",
      converter = Converters.OfEdition.class,
      description =
          "the workbook for analysis, with formulas, charts, filters and frozen headers, or for"
              + " publication, with none of these (default: ${DEFAULT-VALUE})")
  private Edition edition = Edition.ANALYSIS;

  @Option(names = "--quiet", description = "print only errors and the files written")
  private boolean quiet;

  @Option(names = "--verbose", description = "print each step, and where a failure happened")
  private boolean verbose;

  ReportCommand(Rehearsal rehearsal) {
    this.rehearsal = rehearsal;
  }

  @Override
  public Integer call() throws IOException {
    CommandSpec command = Objects.requireNonNull(spec);
    PrintWriter out = command.commandLine().getOut();
    PrintWriter err = command.commandLine().getErr();
    ReportRequest request =
        subject.request(period, formats, edition, draft, this.out, command.commandLine());
    if (subject.eachProvince() && !quiet && !verbose && isTerminal()) {
      ReportOutcome outcome;
      try (EditionsBar bar = new EditionsBar(err)) {
        outcome = new ReportRun(request, bar, rehearsal).run();
      }
      return print(outcome, out, err);
    }
    boolean many = subject.eachProvince() && !quiet;
    Progress progress = verbose || many ? err::println : step -> {};
    return print(new ReportRun(request, progress, rehearsal).run(), out, err);
  }

  /** Whether somebody looks at the output as it comes; a log gets a line an edition. */
  private static boolean isTerminal() {
    return CommandLine.Help.Ansi.AUTO.enabled();
  }

  private int print(ReportOutcome outcome, PrintWriter out, PrintWriter err) {
    if (!quiet || !(outcome instanceof ReportOutcome.Done)) {
      FindingsPrinter.printText(outcome.findings(), err);
    }
    if (outcome instanceof ReportOutcome.Done done) {
      return print(done, out, err);
    }
    if (outcome instanceof ReportOutcome.NothingThere nothing) {
      printFailures(nothing.failures(), err);
      err.println(nothing.message());
      return nothing.failures().isEmpty() ? REJECTED : CommandLine.ExitCode.SOFTWARE;
    }
    err.println(
        "rejected: " + FindingsPrinter.summary(outcome.findings()) + "; nothing was rendered");
    return REJECTED;
  }

  private static void printFailures(List<ReportOutcome.Failure> failures, PrintWriter err) {
    failures.forEach(failure -> err.println("failed: " + failure.area() + ": " + failure.cause()));
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private static String areas(List<Area> areas) {
    String count = counted(areas.size(), "area");
    return areas.isEmpty()
        ? count
        : count + ": " + areas.stream().map(Area::toString).collect(joining(", "));
  }

  private int print(ReportOutcome.Done done, PrintWriter out, PrintWriter err) {
    boolean one = !subject.eachProvince();
    if (!quiet && one) {
      printSummary(done, out);
    }
    done.files().forEach(file -> out.println(done.folder().resolve(file)));
    printFailures(done.failures(), err);
    if (!quiet && !done.removed().isEmpty()) {
      err.println("of an earlier run, and gone: " + String.join(", ", done.removed()));
    }
    if (!quiet && !one) {
      err.println(
          String.format(
              Locale.ROOT,
              "%s; %d failed; nothing published for %s",
              counted(done.reports().size(), "edition"),
              done.failures().size(),
              areas(done.skipped())));
    }
    return done.failures().isEmpty() ? 0 : CommandLine.ExitCode.SOFTWARE;
  }

  /** What the report says first, before its other sections, in each language. */
  private static void printSummary(ReportOutcome.Done done, PrintWriter out) {
    List<Paragraph> first =
        done.reports().get(0).sections().stream()
            .map(ReportCommand::paragraphs)
            .filter(paragraphs -> !paragraphs.isEmpty())
            .findFirst()
            .orElse(List.of());
    for (Language language : done.languages()) {
      first.forEach(paragraph -> out.println(paragraph.text().in(language)));
    }
  }

  private static List<Paragraph> paragraphs(Section section) {
    return section.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(Paragraph.class::cast)
        .toList();
  }
}
