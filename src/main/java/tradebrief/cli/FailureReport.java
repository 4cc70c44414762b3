package tradebrief.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what went wrong in one line; the stack trace is for those who ask with --verbose. */
final class FailureReport implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    boolean verbose = parsed.hasMatchedOption("--verbose");
    command.getErr().println("tradebrief: " + message(failure));
    if (verbose) {
      failure.printStackTrace(command.getErr());
    } else {
      command
          .getErr()
          .println("(the previous output is untouched; --verbose shows where it happened)");
    }
    return CommandLine.ExitCode.SOFTWARE;
  }

  private static String message(Exception failure) {
    boolean file = failure instanceof IOException || failure instanceof UncheckedIOException;
    String text = String.valueOf(failure.getMessage());
    // a file system names only the file: its class says what is wrong with it
    return file || failure.getMessage() == null
        ? failure.getClass().getSimpleName() + ": " + text
        : text;
  }
}
