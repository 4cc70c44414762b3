package tradebrief.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testutil.Cli;
import testutil.MailSetup;
import testutil.ScriptedSmtp;
import testutil.ScriptedSmtp.Step;
import testutil.Slow;
import testutil.SmallRelease;

/**
 * A sending that is killed (SIGKILL) at every step: nobody gets two, and a rerun sends to all the
 * others but those of whom nobody can know.
 */
class KilledSendTest {
  /** Without a login, of which nobody is asked here. */
  private static final List<Step> STEPS =
      Stream.of(Step.values()).filter(step -> step != Step.AUTH).toList();

  @TempDir Path folder;

  @BeforeEach
  void makeRelease() throws Exception {
    SmallRelease.write(folder.resolve("out"), "2026-09");
  }

  private static List<String> recipients(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> "r" + i + "@example.org").toList();
  }

  @Test
  void killedAtEachStepOfAMail() throws Exception {
    AtomicReference<Process> run = new AtomicReference<>();
    AtomicReference<Optional<Step>> deadly = new AtomicReference<>(Optional.empty());
    ScriptedSmtp.Script script =
        (step, recipient) -> {
          if (deadly.get().equals(Optional.of(step))) {
            deadly.set(Optional.empty());
            run.get().destroyForcibly();
            run.get().onExit().join();
            // what the dead run left on the way is not of the next one
            throw new ScriptedSmtp.Drop();
          }
          return Optional.empty();
        };
    try (ScriptedSmtp server = new ScriptedSmtp(script)) {
      MailSetup setup = new MailSetup(folder, server.port()).recipients(STEPS.size());
      for (Step step : STEPS) {
        deadly.set(Optional.of(step));
        start(run, setup);
        run.get().waitFor();
        assertThat(deadly.get()).as("killed at " + step + ": " + printed()).isEmpty();
        assertThat(server.recipients()).doesNotHaveDuplicates();
      }
      // at END and TAKEN for certain; in a mail this small its end may be on the way at BODY
      assertThat(rerun(setup, server, STEPS.size())).hasSizeBetween(2, 4);
    }
  }

  @Test
  @Slow
  void killedAtRandomMoments() throws Exception {
    killAtRandom(8, 12);
  }

  @Test
  @Slow
  void killedAtManyRandomMoments() throws Exception {
    killAtRandom(120, 400);
  }

  private void killAtRandom(int times, int count) throws Exception {
    Random random = new Random(20261107);
    ScriptedSmtp.Script slow =
        (step, recipient) -> {
          pause(random.nextInt(12));
          return Optional.empty();
        };
    AtomicReference<Process> run = new AtomicReference<>();
    try (ScriptedSmtp server = new ScriptedSmtp(slow)) {
      MailSetup setup = new MailSetup(folder, server.port()).recipients(count);
      for (int i = 0; i < times; i++) {
        int before = server.taken().size();
        start(run, setup);
        // from its first mail on, or before any
        boolean early = random.nextInt(4) == 0;
        while (!early && run.get().isAlive() && server.taken().size() == before) {
          pause(1);
        }
        run.get().waitFor(random.nextInt(early ? 1_500 : 120), TimeUnit.MILLISECONDS);
        run.get().destroyForcibly().waitFor();
        assertThat(server.recipients()).doesNotHaveDuplicates();
      }
      rerun(setup, server, count);
    }
  }

  /** Sends what is missing; gives those of whom nobody can know. */
  private static List<String> rerun(MailSetup setup, ScriptedSmtp server, int count) {
    Cli.Result last = setup.send("2026-09");
    List<String> unknown =
        last.lines().stream()
            .filter(line -> line.contains(": unknown: "))
            .map(line -> line.substring(0, line.indexOf(':')))
            .toList();
    assertThat(last.exitCode()).isEqualTo(unknown.isEmpty() ? 0 : 4);
    assertThat(server.recipients()).doesNotHaveDuplicates();
    List<String> missing = new ArrayList<>(recipients(count));
    missing.removeAll(server.recipients());
    assertThat(unknown).containsAll(missing);
    // nothing changes any more
    int taken = server.taken().size();
    setup.send("2026-09");
    assertThat(server.taken()).hasSize(taken);
    return unknown;
  }

  private void start(AtomicReference<Process> run, MailSetup setup) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "tradebrief.cli.Main"));
    command.addAll(setup.words("2026-09"));
    run.set(
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("child.out").toFile())
            .start());
  }

  private String printed() throws Exception {
    return Files.readString(folder.resolve("child.out"));
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void fullDiskStopsBeforeAnythingIsDoubtful() throws Exception {
    Path bash = Path.of("/bin/bash");
    if (!Files.isExecutable(bash)) {
      return;
    }
    try (ScriptedSmtp server = ScriptedSmtp.willing()) {
      MailSetup setup = new MailSetup(folder, server.port()).recipients(20);
      List<String> words = setup.words("2026-09");
      String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      // the system refuses to write past that many kilobytes of any file
      String limited =
          "trap '' XFSZ; ulimit -f 4; exec \"$0\" -XX:-UsePerfData -cp \"$1\" tradebrief.cli.Main"
              + " \"${@:2}\"";
      List<String> command = new ArrayList<>(List.of(bash.toString(), "-c", limited, java));
      command.add(System.getProperty("java.class.path"));
      command.addAll(words);
      Process run = new ProcessBuilder(command).redirectErrorStream(true).start();
      String printed = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(run.waitFor()).as(printed).isEqualTo(4);
      assertThat(printed).contains("the ledger cannot be written").contains("nothing more is sent");
      assertThat(server.taken().size()).isBetween(1, 10);
      Cli.Result rest = setup.send("2026-09");
      assertThat(server.recipients()).doesNotHaveDuplicates();
      long unknown = rest.lines().stream().filter(line -> line.contains(": unknown: ")).count();
      assertThat(server.taken().size() + unknown).isGreaterThanOrEqualTo(20);
      assertThat(unknown).isLessThanOrEqualTo(1);
    }
  }
}
