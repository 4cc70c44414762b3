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
import testutil.OwnObservations;

class QueryVintagesTest {
  @TempDir Path folder;

  @Test
  void comparedDaysShowWhatChanged() {
    Cli.Result result = Cli.run("query", "--as-of", "2022-02-10", "--compare", "2022-07-31");

    assertThat(result.exitCode()).isZero();
    assertThat(result.lines())
        .hasSize(12)
        .first()
        .isEqualTo("What changed between 2022-02-10 and 2022-07-31: 3 figures");
    assertThat(result.lines())
        .anyMatch(line -> line.matches("revised +2021 .* Total .* 19,800 \\[p] +19,200 \\[r] .*"))
        .anyMatch(
            line ->
                line.matches(
                    "revised +2021 .* Exports .* 14,400 \\[p] \\[u] +13,900 \\[r] \\[u] .*"))
        .anyMatch(line -> line.matches("added +2021 .* Imports .* \\[x] +5,319 .*"))
        .contains("[p] preliminary: a formal figure will replace it")
        .anyMatch(line -> line.startsWith("[u] "))
        .anyMatch(line -> line.startsWith("[x] "));
  }

  @Test
  void theOrderOfTheDaysDoesNotMatterAndOptionsNarrow() {
    String csv =
        "change,period,area,flow,mode,basis,value_before,unit_before,value_after,unit_after,"
            + "growth_published_before,growth_published_after,status_before,status_after,"
            + "release_before,release_after,source,release_approximate_before,"
            + "release_approximate_after\n"
            + "revised,2021,CN,total,_T,all-formats,19800,CNY_100M,19200,CNY_100M,15.0,18.6,P,A,"
            + "2022-01-14,2022-07-22,";

    Cli.Result result =
        Cli.run(
            "query",
            "--as-of",
            "2022-07-31",
            "--compare",
            "2022-02-10",
            "--flow",
            "total",
            "--format",
            "csv");

    assertThat(result.output()).startsWith(csv);
    assertThat(result.lines()).hasSize(2).last().asString().endsWith(",true,true");
  }

  @Test
  void aLevelThatIsNotRepeatedBesideAGrowthIsGone() throws IOException {
    OwnObservations.write(
        folder,
        List.of(
            "2021,CN,total,_T,all-formats,19200,CNY_100M,100,18.6,A,2022-07-22,a release,",
            "2021,CN,total,_T,all-formats,,CNY_100M,,18.6,A,2022-09-01,a growth alone,"));

    Cli.Result result =
        Cli.run(
            "query",
            "--as-of",
            "2022-08-01",
            "--compare",
            "2022-09-02",
            "--data",
            folder.toString());

    assertThat(result.exitCode()).isZero();
    assertThat(result.lines())
        .anyMatch(line -> line.matches("gone +2021 .* Total .* 19,200 +\\[x] .*"));
  }

  @Test
  void noChangeIsAnAnswer() {
    Cli.Result result = Cli.run("query", "--as-of", "2022-02-10", "--compare", "2022-02-11");

    assertThat(result.exitCode()).isZero();
    assertThat(result.output()).contains("2022-02-11: 0 figures");
  }

  @Test
  void aTriangleHasEveryReleaseAndTheMeans() {
    Cli.Result result = Cli.run("query", "--triangle", "--period", "2021..2024");

    assertThat(result.exitCode()).isZero();
    assertThat(result.lines())
        .anyMatch(line -> line.matches("2021 .* 1  ca\\. 2022-01-14  19,800 \\[p] .*15\\.0 \\[p]"))
        .anyMatch(
            line ->
                line.matches("2021 .* 2  ca\\. 2022-07-22  19,200 \\[r] .*18\\.6 \\[r] +-3\\.03"))
        // (-3.0303 - 2.3697 - 0.4202 + 3.0418) / 4, and of their sizes
        .contains(
            "China · Total · all modes · all formats: 4 periods released more than once,"
                + " mean revision -0.69%, mean absolute revision 2.22%")
        .anyMatch(line -> line.startsWith("[p] "))
        .anyMatch(line -> line.startsWith("[r] "))
        .noneMatch(line -> line.startsWith("[x] "));
  }

  @Test
  void faultyDataAreListedAndNothingIsComputed() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("datasets"))) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
    Path observations = folder.resolve("observations.csv");
    Files.writeString(
        observations,
        Files.readString(observations)
            .replace("2018,CN,total,_T,all-formats,10600", "2018,CN,total,_T,all-formats,106OO"));

    Cli.Result result = Cli.run("query", "--data", folder.toString());

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.output()).isEmpty();
    assertThat(result.errorOutput())
        .contains("observations.csv:2:30: error type: value \"106OO\"", "rejected: 1 error");
  }
}
