package tradebrief.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testutil.Cli;

class SampleCommandTest {
  @TempDir Path folder;

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  @Test
  void writesANewFolderAndPrintsItsFiles() throws IOException {
    Path target = folder.resolve("a").resolve("sample");

    Cli.Result result = Cli.run("sample", target.toString());

    assertThat(result.exitCode()).isZero();
    assertThat(result.errorOutput()).isEmpty();
    assertThat(result.lines())
        .containsExactlyInAnyOrderElementsOf(files(target))
        .contains(
            target.resolve("README.md").toString(),
            target.resolve("datapackage.json").toString(),
            target.resolve("observations-2026.csv").toString());
  }

  @Test
  void theSeedIsSaidAndDecides() throws IOException {
    Path one = Files.createDirectory(folder.resolve("one"));
    Path other = folder.resolve("other");

    assertThat(Cli.run("sample", one.toString(), "--seed", "5").exitCode()).isZero();
    assertThat(Cli.run("sample", "--seed=6", other.toString()).exitCode()).isZero();

    assertThat(one.resolve("README.md")).content().contains("`5`");
    assertThat(one.resolve("observations-2020.csv"))
        .content()
        .isNotEqualTo(Files.readString(other.resolve("observations-2020.csv")));
  }

  @Test
  void aFolderThatHoldsAnythingIsUntouched() throws IOException {
    Path precious = Files.writeString(folder.resolve("mine.txt"), "precious");

    Cli.Result result = Cli.run("sample", folder.toString());

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.errorOutput()).contains("is not empty: it holds mine.txt");
    assertThat(files(folder)).containsExactly(precious.toString());
    assertThat(precious).hasContent("precious");
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.txt"), "precious");

    Cli.Result result = Cli.run("sample", file.toString());

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.errorOutput()).contains("is not a folder");
    assertThat(file).hasContent("precious");
    assertThat(Cli.run("sample").exitCode()).isEqualTo(2);
  }
}
