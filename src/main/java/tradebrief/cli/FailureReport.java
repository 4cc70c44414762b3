package tradebrief.cli;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import tradebrief.app.ForeignFilesException;

/** Says what went wrong in one line; the stack trace is for those who ask with --verbose. */
final class FailureReport implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    boolean verbose =
        parsed.asCommandLineList().stream()
            .anyMatch(line -> line.getParseResult().hasMatchedOption("--verbose"));
    command.getErr().println("tradebrief: " + message(failure));
    if (verbose) {
      failure.printStackTrace(command.getErr());
    } else {
      command
          .getErr()
          .println("(the previous output is untouched; --verbose shows where it happened)");
    }
    return failure instanceof ForeignFilesException
        ? CommandLine.ExitCode.USAGE
        : CommandLine.ExitCode.SOFTWARE;
  }

  private static String message(Exception failure) {
    Exception cause =
        failure instanceof UncheckedIOException unchecked && unchecked.getCause() != null
            ? unchecked.getCause()
            : failure;
    if (cause instanceof FileSystemException file) {
      return wrong(file) + ": " + file.getFile();
    }
    return Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
  }

  /** A file system names only the file: its class says what is wrong with it. */
  private static String wrong(FileSystemException failure) {
    if (failure instanceof AccessDeniedException) {
      return "no permission to read or write";
    }
    if (failure instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (failure instanceof FileAlreadyExistsException) {
      return "a file of this name is in the way";
    }
    if (failure instanceof DirectoryNotEmptyException) {
      return "the folder is not empty";
    }
    return Objects.requireNonNullElse(failure.getReason(), failure.getClass().getSimpleName());
  }
}
