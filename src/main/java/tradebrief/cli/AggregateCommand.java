package tradebrief.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tradebrief.aggregate.Publication;
import tradebrief.aggregate.TooLittleMemoryException;
import tradebrief.aggregate.spark.MissingSparkException;
import tradebrief.app.AggregateOutcome;
import tradebrief.app.AggregateRequest;
import tradebrief.app.AggregateRun;
import tradebrief.app.RejectsInTheWayException;
import tradebrief.model.Area;
import tradebrief.model.Basis;
import tradebrief.model.Status;

/** {@code tradebrief aggregate}. */
@Command(
    name = "aggregate",
    mixinStandardHelpOptions = true,
    description = {
      "Sums declarations, a row each, into a monthly data package: by month, province, zone,"
          + " supervision mode and flow, exact to the cent.",
      "A row that is not sound is in no sum: the file of rejects says where it stands and why."
    },
    footer = {
      "",
      "Example: tradebrief aggregate declarations/ --out monthly --release 2026-11-20"
          + " --source \"customs declarations, extract of 18 November\"",
      "sums every .csv, .csv.gz, .csv.zst and .parquet file of the folder; then: tradebrief report"
          + " latest --data monthly",
      "Exit code 3 when more rows are rejected than --max-rejected; no package is written then."
    })
final class AggregateCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "files, folders, or patterns such as 'declarations/2026-*.csv.gz'")
  private List<String> inputs = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      converter = Converters.OfFolder.class,
      required = true,
      description = "folder of the package: a new one, or one that this command made")
  private Path out = Path.of("");

  @Option(
      names = "--release",
      paramLabel = "DATE",
      required = true,
      converter = Converters.OfDate.class,
      description = "the day the figures become known; a later month than its is rejected")
  private LocalDate release = LocalDate.EPOCH;

  @Option(
      names = "--source",
      paramLabel = "TEXT",
      required = true,
      description = "where the declarations are from, as each figure is to say it")
  private String source = "";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "datasets",
      description =
          "data package whose lists of places, zones and modes are copied (default:"
              + " ${DEFAULT-VALUE})")
  private Path reference = Path.of("datasets");

  @Option(
      names = "--columns",
      paramLabel = "FILE",
      description = "YAML that says how the columns are called in the input, as value_cny: amount")
  private @Nullable Path columns;

  @Option(
      names = "--area",
      paramLabel = "CODE",
      defaultValue = "CN",
      converter = Converters.OfArea.class,
      description =
          "whose declarations these are: CN, or a province; rows of another are rejected then, and"
              + " no figure of the nation is made (default: ${DEFAULT-VALUE})")
  private Area area = Area.CN;

  @Option(
      names = "--basis",
      paramLabel = "BASIS",
      defaultValue = "customs-platform",
      converter = Converters.OfBasis.class,
      description = "the series that the figures belong to (default: ${DEFAULT-VALUE})")
  private Basis basis = Basis.CUSTOMS_PLATFORM;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      defaultValue = "P",
      converter = Converters.OfStatus.class,
      description = "SDMX status of the figures (default: ${DEFAULT-VALUE}, provisional)")
  private Status status = Status.parse("P");

  @Option(names = "--synthetic", description = "the declarations are made up: say so everywhere")
  private boolean synthetic;

  @Option(
      names = "--complete",
      description =
          "these are all declarations of their months: a place, flow or mode without any has zero,"
              + " where else it has no figure")
  private boolean complete;

  @Option(
      names = "--max-rejected",
      paramLabel = "N",
      defaultValue = "0",
      description = "up to how many rejected rows a package is written (default: ${DEFAULT-VALUE})")
  private long maxRejected;

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description = "file of rejected rows (default: DIR.rejects.csv, beside the package)")
  private @Nullable Path rejects;

  @Mixin private EngineOptions engine = new EngineOptions();

  @Option(names = "--quiet", description = "print no progress")
  private boolean quiet;

  @Option(names = "--verbose", description = "print where a failure happened")
  @SuppressWarnings("UnusedVariable") // read by FailureReport
  private boolean verbose;

  @Override
  public Integer call() throws IOException, InterruptedException {
    CommandLine command = Objects.requireNonNull(spec).commandLine();
    AggregateOutcome outcome;
    try (BytesBar bar = new BytesBar(command.getErr(), quiet)) {
      outcome = new AggregateRun(request(command), bar).run();
    } catch (MissingSparkException | TooLittleMemoryException | RejectsInTheWayException e) {
      throw new ParameterException(command, e.getMessage(), e);
    }
    if (outcome instanceof AggregateOutcome.Unusable unusable) {
      FindingsPrinter.printText(unusable.findings(), command.getErr());
      command
          .getErr()
          .println(
              "rejected: "
                  + FindingsPrinter.summary(unusable.findings())
                  + "; no package was written");
      return ExitCodes.REJECTED;
    }
    return new CountsPrinter(complete, maxRejected)
        .print((AggregateOutcome.Counted) outcome, command.getOut(), command.getErr());
  }

  /** What is wrong with the options' values, all of it. */
  private List<String> faults(CommandLine command) {
    List<String> faults = new ArrayList<>();
    if (area.level() != Area.Level.NATION && area.level() != Area.Level.PROVINCE) {
      faults.add("--area must be CN or a province, not " + area);
    }
    if (out.toAbsolutePath().normalize().getFileName() == null) {
      faults.add("--out must be a folder of its own, not " + out);
    }
    if (source.isBlank() || source.chars().anyMatch(Character::isISOControl)) {
      faults.add("--source must say something, on one line");
    }
    if (status.isMissing()) {
      faults.add(
          "--status must be that of figures with a value, one of "
              + Arrays.stream(Status.values())
                  .filter(one -> !one.isMissing())
                  .map(Status::toString)
                  .collect(joining(", "))
              + ", not "
              + status);
    }
    if (maxRejected < 0) {
      faults.add("--max-rejected must be 0 or more");
    }
    faults.addAll(engine.faults(command.getParseResult()));
    return faults;
  }

  private AggregateRequest request(CommandLine command) {
    List<String> faults = faults(command);
    if (!faults.isEmpty()) {
      throw new ParameterException(command, String.join("\n", faults));
    }
    AggregateRequest request =
        new AggregateRequest(
            inputs,
            Optional.ofNullable(columns),
            reference,
            new Publication(area, basis, status, release, source.strip(), synthetic, complete),
            out,
            Optional.ofNullable(rejects),
            maxRejected,
            engine.choice(),
            engine.memory());
    request
        .findOutputAmongInputs()
        .ifPresent(
            output -> {
              throw new ParameterException(
                  command,
                  output
                      + " would lie among the declarations and be read as some: name a place"
                      + " outside their folder");
            });
    return request;
  }
}
