package testutil;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import tradebrief.cli.Main;

/** Drives the program as a user does, and keeps what it printed. */
public final class Cli {
  private Cli() {}

  /**
   * What came of a command.
   *
   * @param exitCode its exit code
   * @param output what it printed on stdout
   * @param errorOutput what it printed on stderr
   */
  public record Result(int exitCode, String output, String errorOutput) {
    /** The lines of stdout. */
    public List<String> lines() {
      return output.lines().toList();
    }
  }

  /** Runs {@code tradebrief} with these words. */
  public static Result run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    try (PrintWriter outWriter = new PrintWriter(out);
        PrintWriter errWriter = new PrintWriter(err)) {
      int exitCode = Main.run(outWriter, errWriter, args);
      outWriter.flush();
      errWriter.flush();
      return new Result(exitCode, out.toString(), err.toString());
    }
  }
}
