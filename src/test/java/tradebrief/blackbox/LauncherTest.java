package tradebrief.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnJre;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launchers; the one for Linux beside a jar of its own. */
class LauncherTest {
  private static final int MEGABYTE = 1 << 20;

  @TempDir private Path folder;

  /** A program that keeps much in memory, in small pieces. */
  static final class Hoard {
    private static final int PIECE = 1 << 10;
    private static final int MOST = 700;

    private Hoard() {}

    public static void main(String[] args) {
      long megabytes = Math.min(MOST, Runtime.getRuntime().maxMemory() / MEGABYTE / 2);
      List<byte[]> kept = new ArrayList<>();
      for (long i = 0; i < megabytes * MEGABYTE / PIECE; i++) {
        kept.add(new byte[PIECE]);
      }
      System.out.print(kept.size() > 0 ? "kept" : "");
    }
  }

  /** Where the old generation stays at its first size, collecting garbage never ends. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void javaTakesMoreMemoryWhenMoreIsNeeded() throws IOException, InterruptedException {
    Path launcher = Files.copy(Path.of("src/dist/bin/tradebrief"), folder.resolve("tradebrief"));
    pack(folder.resolve("tradebrief.jar"));

    ProcessBuilder builder =
        new ProcessBuilder("sh", launcher.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile());
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder
        .environment()
        .merge(
            "PATH",
            Path.of(System.getProperty("java.home"), "bin").toString(),
            (path, java) -> java + File.pathSeparator + path);
    Process process = builder.start();
    boolean ended = process.waitFor(2, TimeUnit.MINUTES);
    process.destroyForcibly().waitFor();

    assertThat(ended).isTrue();
    assertThat(folder.resolve("log")).hasContent("kept");
  }

  /** An option that no Java of this age has is passed over without a word. */
  @Test
  @EnabledOnJre(JRE.JAVA_17)
  void thisJavaHasTheOptionsOfBothLaunchers() throws IOException, InterruptedException {
    Set<String> options = options("tradebrief");

    assertThat(options).hasSizeGreaterThan(10).isEqualTo(options("tradebrief.cmd"));

    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-version");
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }

  /**
   * Those of a launcher but for the one that passes over the others, and the place of the archive.
   */
  private static Set<String> options(String launcher) throws IOException {
    return Pattern.compile("-XX:[-+\\w]+(=\\w+)?")
        .matcher(Files.readString(Path.of("src/dist/bin", launcher)))
        .results()
        .map(MatchResult::group)
        .filter(option -> !option.contains("IgnoreUnrecognized"))
        .filter(option -> !option.contains("SharedArchiveFile"))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static void pack(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Hoard.class.getName());
    String file = Hoard.class.getName().replace('.', '/') + ".class";
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out, manifest)) {
      entries.putNextEntry(new JarEntry(file));
      entries.write(Hoard.class.getClassLoader().getResourceAsStream(file).readAllBytes());
      entries.closeEntry();
    }
  }
}
