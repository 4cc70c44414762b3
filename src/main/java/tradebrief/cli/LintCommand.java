package tradebrief.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tradebrief.app.LintRun;
import tradebrief.app.LintRun.Linted;
import tradebrief.lint.LintFinding;
import tradebrief.text.JsonText;

/** {@code tradebrief lint}. */
@Command(
    name = "lint",
    mixinStandardHelpOptions = true,
    description =
        "Checks finished workbooks and PDFs, anybody's, against the published rules: what makes"
            + " Excel repair a file, and the checklists for published spreadsheets; PDF/UA-1, and"
            + " PDF/A-2a or the level of PDF/A that the file claims.",
    footer = {
      "",
      "Example: tradebrief lint out/2025/cbec-CN-2025-en.xlsx out/2025/cbec-CN-2025-en.pdf",
      "Each finding reads file: level rule place: found; expected: … (how to mend it).",
      "An exception that column A of its sheet announces is printed, and is no fault.",
      "Exit code 3 when there is a fault, 0 without."
    })
final class LintCommand implements Callable<Integer> {
  private static final int FAULTY = 3;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "workbooks (.xlsx) and PDFs")
  private List<Path> files = List.of();

  @Option(names = "--json", description = "print the findings as JSON")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    CommandSpec command = Objects.requireNonNull(spec);
    String missing =
        files.stream()
            .filter(file -> !Files.isRegularFile(file))
            .map(file -> file + " is not a file")
            .collect(joining("\n"));
    if (!missing.isEmpty()) {
      throw new ParameterException(command.commandLine(), missing);
    }
    List<Linted> linted = LintRun.run(files);
    PrintWriter out = command.commandLine().getOut();
    if (json) {
      out.print(JsonText.write(linted.stream().map(LintCommand::members).toList()));
    } else {
      linted.forEach(one -> print(one, out));
    }
    linted.forEach(one -> command.commandLine().getErr().println(summary(one)));
    return linted.stream().allMatch(Linted::isClean) ? 0 : FAULTY;
  }

  private static void print(Linted linted, PrintWriter out) {
    linted.findings().forEach(finding -> out.println(Printable.of(linted.file() + ": " + finding)));
  }

  private static String summary(Linted linted) {
    long announced = linted.findings().stream().filter(LintFinding::announced).count();
    return Printable.of(
        linted.file()
            + ": "
            + (linted.findings().size() - announced)
            + " found, "
            + announced
            + " announced");
  }

  private static Map<String, Object> members(Linted linted) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("file", linted.file().toString());
    members.put("clean", linted.isClean());
    members.put("findings", linted.findings().stream().map(LintCommand::members).toList());
    return members;
  }

  private static Map<String, Object> members(LintFinding finding) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("rule", finding.rule().toString());
    members.put("level", finding.rule().level().toString());
    members.put("source", finding.rule().reference());
    members.put("clauses", finding.clauses());
    members.put("place", finding.place());
    members.put("found", finding.found());
    members.put("expected", finding.rule().expected());
    members.put("mend", finding.rule().mend());
    members.put("announced", finding.announced());
    return members;
  }
}
