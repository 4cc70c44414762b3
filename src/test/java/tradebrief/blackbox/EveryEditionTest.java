package tradebrief.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static testutil.PdfAssert.assertThatPdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testutil.Cli;
import testutil.PageText;
import testutil.Slow;

/**
 * The briefing of every area and template, in both languages, as a reader gets it. Minutes, not
 * seconds: {@code mvn -P slow verify}.
 */
@Slow
class EveryEditionTest {
  private static List<Path> briefings(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
  }

  private static void render(Path out, String... words) {
    String[] all =
        Stream.concat(
                Stream.concat(Stream.of("report"), Stream.of(words)),
                Stream.of("--format", "pdf", "--quiet", "--out", out.toString()))
            .toArray(String[]::new);
    Cli.Result result = Cli.run(all);
    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
  }

  private static void examine(Path file) throws IOException {
    byte[] pdf = Files.readAllBytes(file);
    assertThatPdf(pdf).as(file.toString()).isAccessibleAndArchivable();
    assertThat(PageText.faults(pdf)).as(file.toString()).isEmpty();
  }

  @Test
  void thirtyOneProvincesInTwoLanguages(@TempDir Path folder) throws IOException {
    Path sample = folder.resolve("sample");
    assertThat(Cli.run("sample", sample.toString()).exitCode()).isZero();
    render(folder, "2026-10", "--area", "each-province", "--data", sample.toString());
    List<Path> briefings = briefings(folder);
    assertThat(briefings).hasSize(62);
    for (Path briefing : briefings) {
      examine(briefing);
    }
  }

  @Test
  void eachTemplateOnEachPackage(@TempDir Path folder) throws IOException {
    Path sample = folder.resolve("sample");
    assertThat(Cli.run("sample", sample.toString()).exitCode()).isZero();
    render(folder, "2021");
    render(folder, "2022", "--area", "330000");
    render(folder, "2026-10", "--data", sample.toString());
    render(folder, "2026-10", "--area", "440000", "--data", sample.toString());
    render(folder, "2025", "--data", sample.toString());
    List<Path> briefings = briefings(folder);
    assertThat(briefings).hasSize(10);
    for (Path briefing : briefings) {
      examine(briefing);
    }
  }
}
