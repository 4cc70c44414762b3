package tradebrief.blackbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import testutil.Cli;
import testutil.OwnObservations;
import testutil.Workbooks;
import tradebrief.cli.Main;

class CommandLineTest {
  @TempDir Path folder;

  @Test
  void helpOfEachCommandHasAnExample() {
    for (String command :
        new String[] {"report", "explain", "check", "query", "list", "sample", "aggregate"}) {
      Cli.Result result = Cli.run(command, "--help");

      assertThat(result.exitCode()).isZero();
      assertThat(result.output()).contains("Example: tradebrief " + command);
      assertThat(result.errorOutput()).isEmpty();
    }
  }

  /** Java has U+FFFD for each byte of it, and a source or a name would be lost without a word. */
  @Test
  void wordsThatTheLocaleCannotSpellAreRefused() {
    Cli.Result result = Cli.run("approve", "2025", "--by", "\uFFFD\uFFFD\uFFFD");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.errorOutput()).contains("cannot spell", "LC_ALL=C.UTF-8");
  }

  /** As an unattended run has it, in a JVM of its own: the locale is read at its start. */
  @Test
  void filesThatTheLocaleCannotSpellAreAFinding() throws Exception {
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
    OwnObservations.write(folder.resolve("data"), List.of());
    Files.move(
        folder.resolve("data").resolve("observations.csv"),
        folder.resolve("data").resolve("observations-十月.csv"));
    ProcessBuilder check =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "tradebrief.cli.Main",
            "check",
            "--data",
            folder.resolve("data").toString());
    check.environment().put("LC_ALL", "C");
    check.redirectErrorStream(true);
    Process process = check.start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);

    assertThat(process.waitFor()).isEqualTo(3);
    assertThat(said).contains("undecodable-name", "set LC_ALL=C.UTF-8");
  }

  /** As on a full disk: a table that is cut short must not pass for a whole one. */
  @Test
  void resultsThatCannotBeWrittenAreAFailure() {
    StringWriter err = new StringWriter();
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException("No space left on device");
          }
        };

    int exitCode =
        Main.run(
            new PrintWriter(new OutputStreamWriter(full, UTF_8)),
            new PrintWriter(err, true),
            "query",
            "--format",
            "csv");

    assertThat(exitCode).isEqualTo(1);
    assertThat(err.toString()).contains("the results cannot be written");
  }

  @Test
  void versionIsThatOfTheBuild() {
    assertThat(Cli.run("--version").output()).matches("tradebrief \\d+\\.\\d+\\.\\d+\\R");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "--as-of 2022-02-30 | '2022-02-30' is not a day; expected a form such as 2022-02-10",
        "--lang fr | 'fr' is not a language; expected one of: zh, en",
        "--lang fr,zh,yy | 'fr', 'yy' is not a language; expected one of: zh, en",
        "--templates pom.xml | pom.xml is a file, expected a folder",
        "--format docx | 'docx' is not a format; expected one of: xlsx, pdf, html, data, ofd",
        "--area Zhejiang | 'Zhejiang' is not an area; expected CN or a six-digit GB/T 2260 code"
      })
  void wrongWordsAreAnsweredWithTheRightOnes(String words, String message) {
    String[] option = words.split(" ", -1);
    Cli.Result result = Cli.run("report", "2021", option[0], option[1], "--out", folder.toString());

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.errorOutput()).contains(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "report 20x5 --as-of 1 --area XX --nope | 20x5,'--as-of','--area','--nope'",
        "report 2025 --as-of 1 --nope x | '--as-of','--nope'",
        "report --format docx | '--format','PERIOD'",
        "report 20x5 | 20x5",
        "report 2025 2026 | 2026",
        "report 2025 --quiet=x --quiet=x | '--quiet'",
        "explain | 'FIGURE', 'PERIOD'",
        "aggregate --nope | '--release=DATE','--nope'",
        "send 20x5 --nope | 20x5,'--nope'",
        "nope 2025 | 'nope'"
      })
  void allWrongWordsAreToldAtOnceAndEachOnce(String words, String wrong) {
    Cli.Result result = Cli.run(words.split(" ", -1));

    assertThat(result.exitCode()).isEqualTo(2);
    List<String> said =
        result
            .errorOutput()
            .lines()
            .takeWhile(line -> !line.matches("(Usage:|Did you mean|Possible solutions:).*"))
            .toList();
    String[] each = wrong.split(",(?! )", -1);
    assertThat(said).hasSize(each.length);
    for (int i = 0; i < each.length; i++) {
      assertThat(said.get(i)).contains(each[i]);
    }
  }

  /** Else the working folder would be meant. */
  @Test
  void emptyWordsAreRefused() {
    Cli.Result after = Cli.run("report", "2021", "--out", "", "--template", " ");
    assertThat(after.exitCode()).isEqualTo(2);
    assertThat(after.errorOutput().lines())
        .satisfiesExactly(
            first -> assertThat(first).contains("word 4, after --out, is empty"),
            second -> assertThat(second).contains("word 6, after --template, is empty"));
    assertThat(Cli.run("aggregate", "x.csv", "--out=").errorOutput()).contains("word 3 is empty");
    assertThat(Cli.run("").errorOutput()).contains("word 1 is empty");
  }

  @Test
  void helpIsGivenWhateverElseIsWrong() {
    Cli.Result result = Cli.run("report", "20x5", "--help");

    assertThat(result.exitCode()).isZero();
    assertThat(result.output()).startsWith("Usage: tradebrief report").contains("Example:");
  }

  @Test
  void listNamesTemplatesAreasAndPeriods() {
    Cli.Result result = Cli.run("list");

    assertThat(result.exitCode()).isZero();
    assertThat(result.lines()).contains("template annual");
    assertThat(result.output()).containsPattern("area CN: .*2021-Q1, 2021-H1, .*2025");
  }

  @Test
  void aTemplateWithFaultsIsRejectedWithTheirPlaces() throws IOException {
    Files.copy(Path.of("report-templates", "annual.yaml"), folder.resolve("annual.yaml"));
    Path template = folder.resolve("annual.yaml");
    Files.writeString(
        template,
        Files.readString(template)
            .replace("table: revisions", "table: revision")
            .replace("{trade.total.share-of-goods-trade} of total", "{trade.total.shear} of total")
            .replace("periods: [year, half, quarter]", "periods: [year, week]"));

    Cli.Result result =
        Cli.run(
            "report",
            "2021",
            "--templates",
            folder.toString(),
            "--out",
            folder.resolve("out").toString());

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.errorOutput())
        .contains(
            "annual.yaml:6:17: error template-value: 'week', expected one of: year, half, quarter, month, range");
    assertThat(result.errorOutput())
        .containsPattern(
            "annual.yaml:\\d+:\\d+: error template-table: table 'revision', expected one of: growth_steps, headline.*"
                + "did you mean revisions\\?")
        .containsPattern(
            "annual.yaml:\\d+:\\d+: error template-placeholder: \\{trade.total.shear}, expected the id.*");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aFolderWithoutTemplatesIsAnsweredWithTheFileThatIsMissing() {
    Cli.Result result = Cli.run("report", "2021", "--templates", folder.toString());

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.errorOutput())
        .contains("annual.yaml:0:0: error template-missing: no such file");
  }

  @Test
  void aPeriodOfAKindThatNoTemplateIsForSaysSo() throws IOException {
    String annual = Files.readString(Path.of("report-templates", "annual.yaml"));
    Files.writeString(
        folder.resolve("annual.yaml"),
        annual.replace("periods: [year, half, quarter]", "periods: [year]"));
    Path out = folder.resolve("out");
    Cli.Result result =
        Cli.run("report", "2021-H1", "--templates", folder.toString(), "--out", out.toString());

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.errorOutput())
        .contains(
            "no template is for periods of the kind half, such as 2021-H1; templates: annual for year; periods:");
    assertThat(out).doesNotExist();
  }

  @Test
  void aFolderInThePlaceOfAQuerysWorkbookIsRefused() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path file = Files.writeString(folder.resolve("file"), "kept");
    for (Path out : List.of(empty, file.resolve("a.xlsx"))) {
      Cli.Result result = Cli.run("query", "--format", "xlsx", "--out", out.toString());
      assertThat(result.exitCode()).isEqualTo(2);
      assertThat(result.errorOutput()).contains("'--out': ");
    }
    assertThat(empty).isEmptyDirectory();
    assertThat(file).hasContent("kept");
  }

  @ParameterizedTest
  @ValueSource(strings = {"report", "aggregate"})
  void aFileInThePlaceOfAnOutputFolderIsRefusedBeforeAnythingIsDone(String command)
      throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "kept");
    String subject = command.equals("report") ? "2021" : "declarations.csv";
    for (Path out : List.of(file, file.resolve("below"))) {
      Cli.Result result = Cli.run(command, subject, "--out", out.toString());
      assertThat(result.exitCode()).isEqualTo(2);
      assertThat(result.errorOutput())
          .contains("'--out': " + file + " is a file, expected a folder or a new name");
    }
    assertThat(file).hasContent("kept");
  }

  @Test
  void aFolderHoldsWhatOneRunMadeAndWhatIsGoneIsSaid() {
    Cli.run("report", "2021", "--format", "html,data", "--out", folder.toString());

    Cli.Result result =
        Cli.run("report", "2021", "--format", "html", "--lang", "zh", "--out", folder.toString());

    assertThat(result.exitCode()).isZero();
    assertThat(result.errorOutput())
        .contains(
            "of an earlier run, and gone: cbec-CN-2021-en.html, data/datapackage.json,"
                + " data/observations.csv, data/observations.sdmx.csv");
    assertThat(folder.resolve("2021/cbec-CN-2021-en.html")).doesNotExist();
    assertThat(folder.resolve("2021/cbec-CN-2021-zh.html")).exists();
  }

  @Test
  void syntheticFiguresDoNotTakeThePlaceOfRealOnesWithoutAWord() throws IOException {
    String sample = Workbooks.sample(folder.resolve("sample")).toString();
    List<String> report = List.of("report", "2021", "--format", "data", "--out", "" + folder);
    List<String> synthetic = Stream.concat(report.stream(), Stream.of("--data", sample)).toList();
    String code = "warning report-replaced: ";

    assertThat(run(report).errorOutput()).doesNotContain(code);
    assertThat(run(synthetic).errorOutput())
        .contains(
            folder.resolve("2021/manifest.json")
                + ":0:0: "
                + code
                + "one of synthetic figures took the place of a report of real figures");
    assertThat(run(synthetic).errorOutput()).doesNotContain(code);
    assertThat(run(report).errorOutput())
        .contains(code + "a report of real figures took the place of one of synthetic figures");
  }

  private static Cli.Result run(List<String> words) {
    return Cli.run(words.toArray(String[]::new));
  }

  @Test
  void quietPrintsTheFilesOnly() {
    Cli.Result result =
        Cli.run("report", "2021", "--quiet", "--format", "data", "--out", folder.toString());

    assertThat(result.errorOutput()).isEmpty();
    assertThat(result.lines())
        .containsExactly(
            folder.resolve("2021/data/datapackage.json").toString(),
            folder.resolve("2021/data/observations.csv").toString(),
            folder.resolve("2021/data/observations.sdmx.csv").toString(),
            folder.resolve("2021/figures.csv").toString(),
            folder.resolve("2021/manifest.json").toString());
  }

  @Test
  void faultyDataIsListedWithItsPlacesAndNothingIsRendered() throws IOException {
    Path data = Files.createDirectory(folder.resolve("data"));
    try (Stream<Path> files = Files.list(Path.of("datasets"))) {
      for (Path file : files.toList()) {
        Files.copy(file, data.resolve(file.getFileName().toString()));
      }
    }
    Path observations = data.resolve("observations.csv");
    Files.writeString(
        observations,
        Files.readString(observations)
            .replace("2018,CN,total,_T,all-formats,10600", "2018,CN,total,_T,all-formats,106OO"));
    Path zones = data.resolve("zones.csv");
    Files.writeString(zones, Files.readString(zones).replace("hangzhou,杭州市", " hangzhou,杭州市"));

    Cli.Result check = Cli.run("check", "--data", data.toString());
    assertThat(check.exitCode()).isEqualTo(3);
    assertThat(check.lines())
        .hasSize(2)
        .anyMatch(
            line -> line.startsWith("observations.csv:2:30: error type: value \"106OO\", expected"))
        .anyMatch(line -> line.startsWith("zones.csv:2:1: error blanks: "));
    assertThat(check.errorOutput()).isEqualToIgnoringNewLines("2 errors, 0 warnings");

    Cli.Result json = Cli.run("check", "--json", "--data", data.toString());
    assertThat(json.exitCode()).isEqualTo(3);
    assertThat(json.output())
        .contains("\"file\" : \"observations.csv\"", "\"column\" : 30", "\"code\" : \"type\"");

    Path out = folder.resolve("out");
    Cli.Result report =
        Cli.run("report", "2021", "--data", data.toString(), "--out", out.toString());
    assertThat(report.exitCode()).isEqualTo(3);
    assertThat(report.errorOutput())
        .contains("observations.csv:2:30: error type", "nothing was rendered");
    assertThat(out).doesNotExist();
  }
}
