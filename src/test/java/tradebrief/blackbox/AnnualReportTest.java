package tradebrief.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import testutil.Cli;
import testutil.Figures;

/** The annual report on the shipped data, as a user runs it. */
class AnnualReportTest {
  @TempDir Path out;

  private Figures report(String folder, String... words) {
    List<String> args = new ArrayList<>(List.of("report"));
    args.addAll(List.of(words));
    args.addAll(List.of("--out", out.toString(), "--format", "data"));
    Cli.Result result = Cli.run(args.toArray(String[]::new));
    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
    return Figures.in(out.resolve(folder));
  }

  @Test
  void announcementOf2022IsReproducedAsItWasKnownThatDay() {
    Figures figures = report("2021@2022-02-10", "2021", "--as-of", "2022-02-10");

    assertThat(figures.get("trade.total.value", "value")).isEqualTo("19800");
    assertThat(figures.get("trade.total.value", "unit")).isEqualTo("CNY_100M");
    assertThat(figures.get("trade.total.value", "text_zh")).isEqualTo("1.98万亿元");
    assertThat(figures.get("trade.total.value", "text_en")).isEqualTo("CNY 1.98 trillion");
    assertThat(figures.get("trade.total.growth.published", "value")).isEqualTo("15.0");
    assertThat(figures.get("trade.total.growth.published", "text_en")).isEqualTo("15.0%");
    assertThat(figures.get("zones.active.asof", "value")).isEqualTo("132");
    assertThat(figures.get("zones.active.period-end", "value")).isEqualTo("105");
    assertThat(figures.get("zones.batch.6.established", "value")).isEqualTo("27");
    assertThat(figures.get("zones.provinces.asof", "value")).isEqualTo("30");
    assertThat(figures.get("zones.covered.asof", "value")).isEqualTo("3");
  }

  @Test
  void theThreeFullyCoveredProvincesAreNamedAndNoOther() {
    String output =
        Cli.run(
                "report",
                "2021",
                "--as-of",
                "2022-02-10",
                "--out",
                out.toString(),
                "--format",
                "data")
            .output();

    assertThat(output).contains("地级区划全部设有综试区的省份有3个：江苏、浙江和广东。");
    assertThat(output).contains("3 provinces: Jiangsu, Zhejiang, and Guangdong.");
  }

  @Test
  void threeDaysEarlierTheSixthBatchWasNotKnown() {
    Figures figures = report("2021@2022-02-07", "2021", "--as-of", "2022-02-07");

    assertThat(figures.get("zones.active.asof", "value")).isEqualTo("105");
    assertThat(figures.get("zones.batches.asof", "value")).isEqualTo("5");
    assertThat(figures.get("zones.provinces.asof", "value")).isEqualTo("30");
    assertThat(figures.get("zones.covered.asof", "value")).isEqualTo("0");
    assertThat(figures.ids()).doesNotContain("zones.batch.6.established");
  }

  @Test
  void withEverythingKnownTheFormalFigureHoldsAndTheRevisionIsShown() {
    Figures figures = report("2021", "2021");

    assertThat(figures.get("trade.total.value", "text_zh")).isEqualTo("1.92万亿元");
    assertThat(figures.get("trade.total.growth.published", "value")).isEqualTo("18.6");
    assertThat(figures.get("revision.total.1.value", "value")).isEqualTo("19800");
    assertThat(figures.get("revision.total.2.value", "value")).isEqualTo("19200");
    assertThat(figures.get("revision.total.2.change", "value")).isEqualTo("-600");
    assertThat(figures.get("trade.total.value.previous", "text_zh")).isEqualTo("1.98万亿元");
  }

  @Test
  void growthThatNobodyPublishedIsComputedAndSaysSoWithBothVintages() {
    Cli.Result result = Cli.run("report", "2025", "--out", out.toString(), "--format", "data");
    Figures figures = Figures.in(out.resolve("2025"));

    assertThat(figures.get("trade.total.value", "text_en")).isEqualTo("CNY 2.84 trillion");
    assertThat(figures.ids()).doesNotContain("trade.total.growth.published");
    assertThat(figures.get("trade.total.growth.computed", "value")).startsWith("4.797");
    assertThat(figures.get("trade.total.growth.computed", "text_zh")).isEqualTo("4.8%");
    assertThat(figures.get("zones.active.asof", "value")).isEqualTo("178");
    assertThat(figures.get("zones.provinces.asof", "value")).isEqualTo("31");
    assertThat(result.output())
        .contains("no growth was published with it")
        .contains("released 16 June 2026")
        .contains("Computed over the figure for 2024 released about 30 June 2025");
  }

  @Test
  void latestIsTheNewestPeriodOfThePackage() {
    assertThat(report("2025", "latest").get("trade.total.value", "value")).isEqualTo("28400");
  }

  @Test
  void aPeriodThatIsNotThereIsAnsweredWithWhatIs() throws IOException {
    Cli.Result result = Cli.run("report", "2031", "--out", out.toString());

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.output()).isEmpty();
    assertThat(result.errorOutput())
        .contains("2031")
        .contains("2017, 2018, 2019, 2020-H1, 2020, 2021-Q1, 2021-H1, 2021-01..2021-09, 2021,");
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files).isEmpty();
    }
  }

  /** The half as published, the quarter as published, and what is left of the half. */
  @ParameterizedTest
  @CsvSource({
    "2021-H1, 8867, first half of 2021, '2021年上半年'",
    "2021-Q1, 4195, first quarter of 2021, '2021年一季度'",
    "2021-Q2, 4672, second quarter of 2021, '2021年二季度'"
  })
  void aHalfAndAQuarterOfTheNationHaveAReport(String period, String value, String en, String zh) {
    Cli.Result result = Cli.run("report", period, "--out", out.toString(), "--format", "data");

    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
    assertThat(result.output())
        .contains("In the " + en + ", the cross-border e-commerce trade of China was")
        .contains(zh + "，全国跨境电商进出口");
    Figures figures = Figures.in(out.resolve(period));
    assertThat(new BigDecimal(figures.get("trade.total.value", "value")))
        .isEqualByComparingTo(value);
  }

  @Test
  void aWordThatIsNoPeriodIsAnsweredWithTheAcceptedForms() {
    Cli.Result result = Cli.run("report", "20x1", "--out", out.toString());

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.errorOutput())
        .contains("'20x1' is not a period")
        .contains("2021, 2021-H1, 2021-Q1, 2021-10, 2021-01..2021-10");
  }

  @Test
  void theColumnsOfFiguresAreThoseOfTheContract() {
    assertThat(report("2021", "2021").header())
        .containsExactly(
            "area", "figure", "value", "unit", "text_zh", "text_en", "cell", "page_zh", "page_en");
  }

  @Test
  void twoRunsGiveTheSameBytesForEveryFileWhateverTheMachinesLocaleAndTimeZone(@TempDir Path other)
      throws IOException {
    Cli.run("report", "2021", "--as-of", "2022-02-10", "--out", out.toString());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      // dotless i, other digits, a day ahead
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Cli.run("report", "2021", "--as-of", "2022-02-10", "--out", other.toString());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }

    List<Path> files;
    try (Stream<Path> walk = Files.walk(out.resolve("2021@2022-02-10"))) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    assertThat(files).hasSize(11);
    for (Path file : files) {
      assertThat(other.resolve(out.relativize(file))).hasSameBinaryContentAs(file);
    }
  }

  @Test
  void aFolderWithFilesOfTheUsersIsNotReplaced() throws IOException {
    report("2021", "2021");
    Path note = Files.writeString(out.resolve("2021").resolve("note.txt"), "mine");

    Cli.Result result = Cli.run("report", "2021", "--out", out.toString(), "--format", "data");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.errorOutput())
        .contains("holds files that tradebrief did not write")
        .contains("note.txt; move them away, or name another folder with --out");
    assertThat(note).hasContent("mine");
    assertThat(out.resolve("2021").resolve("figures.csv")).exists();
  }

  @Test
  void aFileInThePlaceOfTheFolderIsLeftThere() throws IOException {
    Files.createDirectories(out);
    Path file = Files.writeString(out.resolve("2020"), "mine");

    Cli.Result result = Cli.run("report", "2020", "--out", out.toString(), "--format", "data");

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.errorOutput()).contains("a file of this name is in the way: " + file);
    assertThat(file).hasContent("mine");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // where links are for administrators
  void aFolderThatALinkLeadsToIsReplacedAndTheLinkKept() throws IOException {
    Path site = Files.createDirectories(out.resolve("site/figures"));
    Files.createSymbolicLink(out.resolve("2020"), Path.of("site/figures"));

    for (int i = 0; i < 2; i++) {
      Cli.Result result = Cli.run("report", "2020", "--out", out.toString(), "--format", "data");
      assertThat(result.exitCode()).isZero();
    }

    assertThat(out.resolve("2020")).isSymbolicLink();
    assertThat(site.resolve("figures.csv")).isNotEmptyFile();
    assertThat(site.getParent())
        .isDirectoryNotContaining(path -> path.getFileName().toString().endsWith(".new"));
  }

  @Test
  void verboseShowsWhereAFailureHappened() throws IOException {
    report("2021", "2021");
    Files.writeString(out.resolve("2021").resolve("note.txt"), "mine");
    String[] words = {"report", "2021", "--out", out.toString(), "--format", "data", "--verbose"};

    assertThat(Cli.run(words).errorOutput())
        .contains("ForeignFilesException", "at tradebrief.app.OutputFolder")
        .doesNotContain("--verbose shows where it happened");
  }

  /** A colleague has the workbook open, and somebody looked at the folder on another system. */
  @Test
  void whatDesktopsAndOfficesLeaveIsInNobodysWay() throws IOException {
    report("2021", "2021");
    Path made = out.resolve("2021");
    for (String name :
        List.of(".DS_Store", "~$cbec-CN-2021-en.xlsx", ".~lock.cbec-CN-2021-en.xlsx#")) {
      Files.writeString(made.resolve(name), "litter");
    }

    assertThat(report("2021", "2021").ids()).isNotEmpty();
    assertThat(made.resolve(".DS_Store")).doesNotExist();
  }
}
