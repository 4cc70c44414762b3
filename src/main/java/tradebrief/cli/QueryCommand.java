package tradebrief.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tradebrief.app.AnswerWorkbook;
import tradebrief.app.QueryOutcome;
import tradebrief.app.QueryRequest;
import tradebrief.app.QueryRun;
import tradebrief.model.Language;
import tradebrief.query.Answer;
import tradebrief.query.Question;

/** {@code tradebrief query}. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = {
      "Prints a table of figures: as text, rounded and in words; as CSV or JSON, exact and in"
          + " codes. What is missing is marked, and never 0."
    },
    footer = {
      "",
      "Example: tradebrief query --by year,flow --period 2021..2023",
      "         tradebrief query --as-of 2022-02-10 --compare 2022-07-31",
      "         tradebrief query --by year,province --flow export --format csv",
      "         tradebrief query --by month,province --format xlsx --out months.xlsx"
    })
final class QueryCommand implements Callable<Integer> {
  private static final int REJECTED = 3;

  /** What says nothing of pilot zones, nor of their evaluation. */
  private static final List<String> OF_TRADE =
      List.of(
          "--area",
          "--flow",
          "--mode",
          "--basis",
          "--period",
          "--measure",
          "--base",
          "--compare",
          "--triangle");

  @Spec private @Nullable CommandSpec spec;

  @Mixin private DataOption data = new DataOption();

  @Mixin private QuestionOptions asked = new QuestionOptions();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = Converters.OfDate.class,
      description = "as known on that day (default: everything known)")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--compare",
      paramLabel = "DATE",
      converter = Converters.OfDate.class,
      description =
          "with --as-of: what changed between the two days, as published; of everything, or of"
              + " the --area, --flow, --mode, --basis and --period given")
  private @Nullable LocalDate compare;

  @Option(
      names = "--triangle",
      description =
          "every release of each figure, with mean and mean absolute revision; takes no --measure")
  private boolean triangle;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = Converters.OfTableFormat.class,
      description = "text, csv, json, or xlsx with --out (default: ${DEFAULT-VALUE})")
  private TableFormat format = TableFormat.TEXT;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "the workbook to write, with --format xlsx: up to 1,048,575 rows")
  private @Nullable Path file;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "en",
      converter = Converters.OfLanguage.class,
      description = "zh or en, for the words of a text table (default: ${DEFAULT-VALUE})")
  private Language language = Language.EN;

  @Override
  public Integer call() throws IOException {
    CommandSpec command = Objects.requireNonNull(spec);
    QueryRequest request = request(command);
    PrintWriter err = command.commandLine().getErr();
    QueryOutcome outcome = QueryRun.run(request);
    if (outcome instanceof QueryOutcome.Done done) {
      return print(done.answer(), command.commandLine().getOut(), err);
    }
    if (outcome instanceof QueryOutcome.NothingThere nothing) {
      err.println(
          nothing.message() + "; there is:" + (nothing.there().isEmpty() ? " nothing" : ""));
      nothing.there().forEach(line -> err.println(Printable.of(line)));
    } else if (outcome instanceof QueryOutcome.Rejected rejected) {
      FindingsPrinter.printText(rejected.findings(), err);
      err.println("rejected: " + FindingsPrinter.summary(rejected.findings()));
    }
    return REJECTED;
  }

  private QueryRequest request(CommandSpec command) {
    checkWords(command);
    try {
      Question question = asked.question();
      return new QueryRequest(
          question,
          Optional.ofNullable(asOf),
          Optional.ofNullable(compare),
          triangle,
          data.folder());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), "--by: " + e.getMessage(), e);
    }
  }

  /** Words that would be ignored are refused. */
  private void checkWords(CommandSpec command) {
    if ((format == TableFormat.XLSX) != (file != null)) {
      refuse(command, "--format xlsx writes a file, and only it does: --format xlsx --out FILE");
    }
    if (file != null && Files.isDirectory(file)) {
      refuse(command, "'--out': " + file + " is a folder, expected the name of a file");
    }
    Optional.ofNullable(file)
        .flatMap(to -> Optional.ofNullable(to.getParent()))
        .flatMap(Converters.OfFolder::findFile)
        .ifPresent(found -> refuse(command, "'--out': " + found + " is a file, no folder"));
    if (compare != null && asOf == null) {
      refuse(command, "--compare needs a day to compare with: --as-of DATE");
    }
    if (asked.isWithoutTrade()) {
      refuseAny(command, "--by batch or evaluation", OF_TRADE);
    }
    if (compare != null) {
      refuseAny(command, "--compare", List.of("--by", "--measure", "--base", "--triangle"));
    }
    if (triangle) {
      refuseAny(command, "--triangle", List.of("--measure", "--base"));
    }
  }

  private static void refuseAny(CommandSpec command, String what, List<String> ignored) {
    ignored.stream()
        .filter(command.commandLine().getParseResult()::hasMatchedOption)
        .findFirst()
        .ifPresent(word -> refuse(command, what + " takes no " + word));
  }

  private static void refuse(CommandSpec command, String message) {
    throw new ParameterException(command.commandLine(), message);
  }

  private int print(Answer answer, PrintWriter out, PrintWriter err) throws IOException {
    switch (format) {
      case TEXT -> AnswerPrinter.printText(answer.grid(), language, out);
      case CSV -> AnswerPrinter.printCsv(answer, language, out, err);
      case JSON -> AnswerPrinter.printJson(answer.records(), out);
      case XLSX -> {
        return write(answer, Objects.requireNonNull(file), out, err);
      }
    }
    return 0;
  }

  private int write(Answer answer, Path to, PrintWriter out, PrintWriter err) throws IOException {
    try {
      AnswerWorkbook.write(answer, language, to);
      out.println(to);
      return 0;
    } catch (AnswerWorkbook.TooLongException e) {
      err.println(e.getMessage());
      return REJECTED;
    }
  }
}
