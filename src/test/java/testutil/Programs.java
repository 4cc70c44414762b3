package testutil;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Programs of others that tests check the outputs with. Where {@code CI} is {@code true} they must
 * be there; elsewhere a test that needs one is skipped without it.
 */
public final class Programs {
  private Programs() {}

  /** Whether a test that needs a program must run, whatever is installed. */
  public static boolean areRequired() {
    return "true".equals(System.getenv("CI"));
  }

  /** Goes on only where the program is on the path, or is required. */
  public static void need(String program) {
    assumeTrue(
        areRequired() || find(program).isPresent(),
        () -> program + " is not installed, so this check is left out");
  }

  /** Goes on only where Debian's Python has a module, or is required to. */
  public static void needPythonModule(String module) throws IOException, InterruptedException {
    assumeTrue(
        areRequired()
            || (Files.isExecutable(Path.of(python()))
                && exitCode(List.of(python(), "-c", "import " + module)) == 0),
        () -> "Python has no module " + module + ", so this check is left out");
  }

  /** Debian's Python, which sees the modules that Debian installs. */
  public static String python() {
    return "/usr/bin/python3";
  }

  /**
   * Runs a program and gives what it prints.
   *
   * @throws AssertionError with all it printed, when it fails
   */
  public static String run(List<String> command) throws IOException, InterruptedException {
    Path output = Files.createTempFile("program", ".out");
    try {
      int code = start(command, output).waitFor();
      String printed = Files.readString(output, StandardCharsets.UTF_8);
      if (code != 0) {
        throw new AssertionError("%s: exit code %d%n%s".formatted(command, code, printed));
      }
      return printed;
    } finally {
      Files.delete(output);
    }
  }

  private static int exitCode(List<String> command) throws IOException, InterruptedException {
    Path output = Files.createTempFile("program", ".out");
    try {
      return start(command, output).waitFor();
    } finally {
      Files.delete(output);
    }
  }

  private static Process start(List<String> command, Path output) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    return builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
  }

  private static Optional<Path> find(String program) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
