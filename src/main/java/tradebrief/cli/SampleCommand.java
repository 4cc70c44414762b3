package tradebrief.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tradebrief.app.FolderInUseException;
import tradebrief.app.SampleRun;

/** {@code tradebrief sample}. */
@Command(
    name = "sample",
    mixinStandardHelpOptions = true,
    description = {
      "Writes a synthetic data package, 2018-01 to 2026-10, to try the monthly round with.",
      "Every value in it is made up, and marked so."
    },
    footer = {
      "",
      "Example: tradebrief sample /tmp/sample",
      "prints the files that it wrote; README.md among them says by which rules they were made."
    })
final class SampleCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      description = "folder to write to: an empty one, or one that is not there yet")
  private Path folder = Path.of("");

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "" + SampleRun.DEFAULT_SEED,
      description =
          "whole number that the values are made from: same seed, same bytes"
              + " (default: ${DEFAULT-VALUE})")
  private long seed = SampleRun.DEFAULT_SEED;

  @Override
  public Integer call() throws IOException {
    CommandSpec command = Objects.requireNonNull(spec);
    PrintWriter out = command.commandLine().getOut();
    try {
      SampleRun.run(folder, seed).forEach(out::println);
    } catch (FolderInUseException e) {
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    }
    return 0;
  }
}
