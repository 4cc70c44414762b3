package tradebrief.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import tradebrief.app.Program;
import tradebrief.app.Rehearsal;

/** The program, as typed by the user. */
@Command(
    name = "tradebrief",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description =
        "Statistical reports on cross-border e-commerce and its pilot zones, from a checked data package.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:unexpected failure",
      "2:wrong usage",
      "3:data rejected, nothing there to report (nothing was rendered), or faults in a linted file",
      "4:mail not delivered; the reports are kept"
    },
    footer = {"", "Example: tradebrief report 2021 --as-of 2022-02-10"})
public final class Main {
  private static final List<Class<?>> COMMANDS =
      List.of(
          ReportCommand.class,
          ExplainCommand.class,
          CheckCommand.class,
          QueryCommand.class,
          LintCommand.class,
          ListCommand.class,
          SampleCommand.class,
          AggregateCommand.class,
          TranslateCommand.class,
          SendCommand.class,
          ApproveCommand.class,
          RunCommand.class,
          HistoryCommand.class,
          HelpCommand.class);

  /** What Java has in place of a character of a word that the locale cannot spell. */
  private static final char LOST = '\uFFFD';

  private Main() {}

  /** Runs the program and exits with its exit code. */
  public static void main(String... args) {
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    int exitCode = run(out, err, args);
    out.flush();
    err.flush();
    System.exit(exitCode);
  }

  /** UTF-8 whatever the locale: the program speaks Chinese. */
  private static PrintWriter utf8(FileDescriptor descriptor) {
    OutputStream stream = new Pipe(new FileOutputStream(descriptor));
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /**
   * Runs the program.
   *
   * @param out is given results
   * @param err is given messages and progress
   * @param args the words typed by the user
   * @return the exit code: 0 done, 1 unexpected failure, 2 wrong usage, 3 data rejected or nothing
   *     there to report, 4 mail not delivered
   */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    // charts are drawn without a display
    System.setProperty("java.awt.headless", "true");
    Rehearsal rehearsal = new Rehearsal();
    if (args.length > 0 && args[0].equals(ReportCommand.NAME)) {
      rehearsal.begin(); // while the words are read
    }
    List<String> unreadable = unreadable(args);
    if (!unreadable.isEmpty()) {
      unreadable.forEach(fault -> err.println("tradebrief: " + fault));
      return CommandLine.ExitCode.USAGE;
    }
    CommandLine program = new CommandLine(new Main());
    for (Class<?> type : commands(args)) {
      program.addSubcommand(type.equals(ReportCommand.class) ? new ReportCommand(rehearsal) : type);
    }
    WrongWords.tellOf(program);
    int exitCode =
        program
            .setOut(out)
            .setErr(err)
            .setExecutionExceptionHandler(new FailureReport())
            .execute(args);
    if (!out.checkError()) {
      return exitCode;
    }
    err.println("tradebrief: the results cannot be written to where they were to go: not complete");
    return exitCode == 0 ? CommandLine.ExitCode.SOFTWARE : exitCode;
  }

  /** What is wrong with words as such, whatever they are for. */
  private static List<String> unreadable(String... words) {
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      if (words[i].indexOf(LOST) >= 0) {
        faults.add(
            "the locale of this run cannot spell '"
                + words[i]
                + "'; set one of UTF-8, such as LC_ALL=C.UTF-8");
      } else if (words[i].isBlank() || words[i].matches("--[a-z-]+=")) {
        faults.add(
            "word "
                + (i + 1)
                + (i > 0 && words[i].isBlank() ? ", after " + words[i - 1] + "," : "")
                + " is empty, as from a variable that is not set: fill it, or leave it out");
      }
    }
    return faults;
  }

  /** The one that the first word names, or all: each takes a moment to describe itself. */
  private static List<Class<?>> commands(String... args) {
    if (args.length == 0 || args[0].equals("help")) {
      return COMMANDS;
    }
    Optional<Class<?>> named =
        COMMANDS.stream()
            .filter(type -> type.getAnnotation(Command.class).name().equals(args[0]))
            .findFirst();
    return named.<List<Class<?>>>map(List::of).orElse(COMMANDS);
  }

  /** Prints the version. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"tradebrief " + Program.version()};
    }
  }
}
