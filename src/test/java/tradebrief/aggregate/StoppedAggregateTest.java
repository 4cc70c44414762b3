package tradebrief.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testutil.Cli;
import testutil.Declarations;

/** Ctrl-C, and a kill, leave the previous package whole and nothing half done. */
class StoppedAggregateTest {
  @TempDir Path folder;

  private Path out() {
    return folder.resolve("monthly");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private String[] words(Path input) {
    return new String[] {
      "aggregate",
      input.toString(),
      "--out",
      out().toString(),
      "--release",
      "2026-01-20",
      "--source",
      "a test",
      "--max-rejected",
      "1000000"
    };
  }

  /** A build started in the background may ignore SIGINT, and its children would too. */
  private static Stream<String> withSignals() throws Exception {
    List<String> prefix = List.of("env", "--default-signal=INT");
    Process tried =
        new ProcessBuilder(Stream.concat(prefix.stream(), Stream.of("true")).toList()).start();
    return tried.waitFor() == 0 ? prefix.stream() : Stream.of();
  }

  private Process start(Path input) throws Exception {
    List<String> command =
        Stream.of(
                withSignals(),
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "tradebrief.cli.Main"),
                Stream.of(words(input)))
            .flatMap(words -> words)
            .toList();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Path rows = folder.resolve(".monthly.work").resolve("rows.duckdb");
    while (process.isAlive() && Files.notExists(rows)) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    TimeUnit.MILLISECONDS.sleep(300);
    return process;
  }

  @Test
  void aStoppedRunLeavesNothingAndAKilledOneLittle() throws Exception {
    Path small = folder.resolve("small.csv");
    Declarations.sound(1).write(small, 500);
    assertThat(Cli.run(words(small)).exitCode()).isZero();
    Map<String, String> before = MadePackage.contents(out());
    // with a fault, so that all rows are read one by one, which takes a while
    Path large = folder.resolve("large.csv");
    Declarations.withFaults(2, 100_000).write(large, 1_500_000);
    List<String> names = names();

    for (String signal : List.of("INT", "TERM")) {
      Process stopped = start(large);
      assertThat(
              new ProcessBuilder("kill", "-" + signal, Long.toString(stopped.pid()))
                  .start()
                  .waitFor())
          .isZero();
      assertThat(stopped.waitFor()).isEqualTo(signal.equals("INT") ? 130 : 143);
      assertThat(names()).isEqualTo(names);
      assertThat(MadePackage.contents(out())).isEqualTo(before);
    }
    Process killed = start(large);
    killed.destroyForcibly().waitFor();
    assertThat(MadePackage.contents(out())).isEqualTo(before);
    assertThat(names()).contains(".monthly.work");

    assertThat(Cli.run(words(small)).exitCode()).isZero();
    assertThat(names()).isEqualTo(names);
  }
}
