package tradebrief.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tradebrief.aggregate.Answer;
import tradebrief.aggregate.ColumnsReader;
import tradebrief.aggregate.Engine;
import tradebrief.aggregate.Job;
import tradebrief.aggregate.MonthlyPackage;
import tradebrief.aggregate.Question;
import tradebrief.aggregate.Reference;
import tradebrief.aggregate.Watch;
import tradebrief.aggregate.duckdb.DuckDbEngine;
import tradebrief.aggregate.records.Columns;
import tradebrief.aggregate.records.InputFile;
import tradebrief.aggregate.records.RejectsFile;
import tradebrief.aggregate.records.UnusableInputException;
import tradebrief.aggregate.spark.SparkEngine;
import tradebrief.aggregate.spark.SparkHome;
import tradebrief.dataset.DataPackageReader;
import tradebrief.model.Finding;
import tradebrief.model.Place;

/** Declarations in, a monthly data package out. */
public final class AggregateRun {
  private final AggregateRequest request;
  private final Watch watch;
  private final Path out;
  private final List<Finding> findings = new ArrayList<>();

  /** Prepares a run. */
  public AggregateRun(AggregateRequest request, Watch watch) {
    this.request = request;
    this.watch = watch;
    this.out = request.out().toAbsolutePath().normalize();
  }

  /**
   * Runs. When the program is told to end meanwhile, nothing half done is left.
   *
   * @throws OutputBusyException when another run makes the same package
   * @throws ForeignFilesException when the folder holds files that no run put there
   * @throws RejectsInTheWayException when rejected rows would be written over something else
   * @throws tradebrief.aggregate.spark.MissingSparkException when Spark is asked for but not there
   * @throws InterruptedException when it was stopped
   * @throws IOException when a file cannot be read or written, or the engine fails
   */
  @SuppressWarnings("try") // what is closed at the end is not used in between
  public AggregateOutcome run() throws IOException, InterruptedException {
    Optional<Columns> columns = columns();
    List<InputFile> files = DeclarationInputs.find(request.inputs(), findings);
    requireInReach(files);
    Optional<Reference> reference = reference();
    if (columns.isEmpty() || reference.isEmpty() || !findings.isEmpty()) {
      return new AggregateOutcome.Unusable(findings);
    }
    OutputFolder folder =
        new OutputFolder(
            Objects.requireNonNull(out.getParent()), String.valueOf(out.getFileName()));
    folder.requireReplaceable();
    requireRejectsReplaceable();
    Engine engine = engine();
    try (EndOfProgram end = EndOfProgram.stops(engine::cancel);
        WorkFolder work = WorkFolder.beside(out)) {
      Job job = job(files, columns.orElseThrow(), reference.orElseThrow(), work.path());
      Answer answer = engine.answer(job, watch);
      keepRejects(job.rejects());
      boolean written = answer.rowsSummed() > 0 && answer.rowsRejected() <= request.maxRejected();
      if (written) {
        write(folder, answer, reference.orElseThrow(), files);
      }
      return new AggregateOutcome.Counted(answer, request.rejectsFile(), written, request.out());
    } catch (UnusableInputException e) {
      return new AggregateOutcome.Unusable(e.all().stream().map(AggregateRun::finding).toList());
    }
  }

  private static Finding finding(UnusableInputException fault) {
    return new Place(fault.file(), fault.line(), 0)
        .error(fault.code(), fault.found(), fault.expected(), fault.hint());
  }

  private void requireInReach(List<InputFile> files) {
    if (request.engine() instanceof EngineChoice.DuckDb) {
      files.stream()
          .filter(InputFile::isElsewhere)
          .map(file -> Place.wholeFile(file.name()))
          .forEach(
              place ->
                  findings.add(
                      place.error(
                          "no-input",
                          "an address that only Spark looks up",
                          "files of this machine, or --engine spark",
                          "")));
    }
  }

  private Optional<Columns> columns() throws IOException {
    return request.columns().isPresent()
        ? ColumnsReader.read(request.columns().orElseThrow(), findings)
        : Optional.of(Columns.same());
  }

  /** The lists; what is wrong with them is said as {@code check} says it. */
  private Optional<Reference> reference() throws IOException {
    Optional<Reference> reference = Reference.read(request.reference());
    if (reference.isEmpty()) {
      findings.addAll(new DataPackageReader().read(request.reference()).findings());
      return reference;
    }
    if (reference.orElseThrow().hasModes()) {
      return reference;
    }
    findings.add(
        Place.wholeFile("datapackage.json")
            .error("missing-resource", "no resource modes", "one, to tell mode codes by", ""));
    return Optional.empty();
  }

  private Engine engine() throws IOException {
    EngineChoice choice = request.engine();
    if (choice instanceof EngineChoice.Spark spark) {
      return new SparkEngine(
          SparkHome.find(spark.home(), Program.folder()), spark.master(), spark.conf());
    }
    return new DuckDbEngine();
  }

  private Job job(List<InputFile> files, Columns columns, Reference reference, Path work) {
    Question question =
        Question.of(
            reference.lists(),
            request.publication().area(),
            YearMonth.from(request.publication().release()));
    return new Job(files, columns, question, request.memory(), work, work.resolve("rejects.csv"));
  }

  /** Before the work: the file may be one of declarations. */
  private void requireRejectsReplaceable() throws IOException {
    Path target = request.rejectsFile();
    if (target.toAbsolutePath().normalize().startsWith(out)) {
      throw new RejectsInTheWayException(target, "is in the folder of the package");
    }
    if (Files.exists(target) && !RejectsFile.isOne(target)) {
      throw new RejectsInTheWayException(target, "is there, and is no file of rejected rows");
    }
  }

  /** Rejects are wanted most when there is no package. */
  private void keepRejects(Path written) throws IOException {
    Path target = request.rejectsFile().toAbsolutePath();
    Files.createDirectories(target.getParent());
    Path aside = target.resolveSibling("." + target.getFileName() + ".new");
    try {
      Files.move(written, aside, StandardCopyOption.REPLACE_EXISTING);
      Files.move(
          aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  private void write(
      OutputFolder folder, Answer answer, Reference reference, List<InputFile> inputs)
      throws IOException {
    MonthlyPackage.files(answer, reference, request.publication()).forEach(folder::add);
    Map<String, Object> head = AggregateManifest.head(request, answer, inputs);
    folder.add(Manifest.NAME, Manifest.content(head, folder.files()).getBytes(UTF_8));
    folder.commit();
  }
}
