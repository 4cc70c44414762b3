package tradebrief.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testutil.Cli;
import testutil.Slow;

/** A run that is killed (SIGKILL), or cannot begin, leaves the previous output folder whole. */
@Slow
class KilledRunTest {
  private static final Pattern OUTPUT_HASH = Pattern.compile("\"([^\"]+)\" : \"([0-9a-f]{64})\"");

  @TempDir Path folder;
  private Path out;

  @BeforeEach
  void makeOut() throws IOException {
    out = Files.createDirectory(folder.resolve("out"));
  }

  @Test
  void previousOutputIsWholeWheneverTheRunIsKilled() throws Exception {
    assertThat(Cli.run("report", "2021", "--out", out.toString(), "--lang", "en").exitCode())
        .isZero();
    Map<String, String> before = hashes();
    assertThat(before).containsKeys("manifest.json", "figures.csv", "cbec-CN-2021-en.pdf");

    Random random = new Random(20220210);
    for (int i = 0; i < 3; i++) {
      killAfter(random.nextInt(2_500));
      assertThat(hashes()).isEqualTo(before);
    }
    for (int i = 0; i < 3; i++) {
      killWhileWriting();
      assertThat(hashes()).isEqualTo(before);
    }

    assertThat(Cli.run("report", "2021", "--out", out.toString(), "--lang", "en").exitCode())
        .isZero();
    assertThat(hashes()).isEqualTo(before);
    assertThat(namesInOut()).containsExactlyInAnyOrder("2021", ".2021.lock");
  }

  @Test
  void withoutATemporaryFolderItIsSaidWhatJavaNeedsItFor() throws Exception {
    Path log = folder.resolve("log");

    Process run =
        new ProcessBuilder(command("-Djava.io.tmpdir=" + folder.resolve("none")))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();

    assertThat(run.waitFor()).isEqualTo(1);
    assertThat(log)
        .content()
        .contains(
            "the font cannot be unpacked into the temporary folder " + folder, "tmpdir=FOLDER")
        .doesNotContain("at tradebrief.");
    assertThat(namesInOut()).isEmpty();
  }

  private void killAfter(int milliseconds) throws Exception {
    Process run = start();
    run.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    run.destroyForcibly().waitFor();
  }

  /** Kills the run as soon as its first new file is seen. */
  private void killWhileWriting() throws Exception {
    Process run = start();
    while (run.isAlive() && !Files.exists(out.resolve(".2021.new"))) {
      Thread.onSpinWait();
    }
    run.destroyForcibly().waitFor();
  }

  private Process start() throws IOException {
    return new ProcessBuilder(command())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private List<String> command(String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "tradebrief.cli.Main"));
    command.addAll(List.of("report", "2021", "--lang", "en", "--out", out.toString()));
    return command;
  }

  private List<String> namesInOut() throws IOException {
    try (Stream<Path> paths = Files.list(out)) {
      return paths.map(path -> path.getFileName().toString()).toList();
    }
  }

  /** The hash of every file in place, each checked against the manifest. */
  private Map<String, String> hashes() throws Exception {
    Path folder = out.resolve("2021");
    Map<String, String> hashes = new TreeMap<>();
    List<Path> files = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      paths.filter(Files::isRegularFile).forEach(files::add);
    }
    for (Path file : files) {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      String name = folder.relativize(file).toString().replace('\\', '/');
      hashes.put(name, HexFormat.of().formatHex(digest));
    }
    String manifest = Files.readString(folder.resolve("manifest.json"), StandardCharsets.UTF_8);
    Matcher stated = OUTPUT_HASH.matcher(manifest.substring(manifest.indexOf("\"outputs\"")));
    int outputs = 0;
    while (stated.find()) {
      assertThat(hashes).containsEntry(stated.group(1), stated.group(2));
      outputs++;
    }
    assertThat(outputs).isEqualTo(files.size() - 1);
    return hashes;
  }
}
