package tradebrief.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Index.atIndex;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testutil.Cli;
import testutil.Figures;
import testutil.OwnObservations;

/** Figures that their publisher withdrew as confidential, for good or for a time. */
class WithdrawnFiguresTest {
  private static final List<String> ROWS =
      List.of(
          "2023,CN,total,_T,all-formats,18000,CNY_100M,100,9.0,A,2024-01-13,made,",
          "2023,CN,total,_T,all-formats,,CNY_100M,,,Q,2024-06-13,made,",
          "2023,CN,total,_T,all-formats,18500,CNY_100M,100,9.0,A,2024-10-13,made,",
          "2024,CN,total,_T,all-formats,20000,CNY_100M,100,8.1,A,2025-01-13,made,",
          "2024,CN,total,_T,all-formats,,CNY_100M,,,Q,2025-06-13,made,",
          "2025,CN,total,_T,all-formats,22000,CNY_100M,100,10.0,A,2026-01-13,made,",
          "2025,330000,total,_T,all-formats,4000,CNY_100M,100,9.0,A,2026-01-13,made,",
          "2025,330000,total,_T,all-formats,,CNY_100M,,,Q,2026-02-13,made,",
          "2025,440000,total,_T,all-formats,8000,CNY_100M,100,9.0,A,2026-01-13,made,",
          "2024,CN,export,_T,all-formats,12000,CNY_100M,100,8.0,A,2025-01-13,made,",
          "2024,CN,export,_T,all-formats,,CNY_100M,,,Q,2025-06-13,made,",
          "2024,CN,export,_T,all-formats,,CNY_100M,,8.3,A,2025-09-13,made,",
          "2024-H1,CN,export,_T,all-formats,5000,CNY_100M,100,,A,2025-07-13,made,",
          "2024-H2,CN,export,_T,all-formats,7000,CNY_100M,100,,A,2025-07-13,made,",
          "2025,CN,export,_T,all-formats,13000,CNY_100M,100,8.3,A,2026-01-13,made,",
          "2025,520000,export,_T,all-formats,,CNY_100M,,,Q,2026-01-13,made,",
          "2025,520000,export,_T,commerce-dept,777,CNY_100M,1,,A,2026-01-13,made,",
          "2025,510000,total,_T,all-formats,,CNY_100M,,,K,2026-01-13,made,",
          "2025,420000,total,_T,all-formats,,CNY_100M,,5.5,Q,2026-01-13,made,",
          "2025,320000,total,_T,all-formats,,CNY_100M,,,Q,2026-01-13,made,",
          "2025,320000,export,_T,all-formats,3000,CNY_100M,100,,A,2026-01-13,made,");

  @TempDir static Path folder;

  @BeforeAll
  static void report() throws IOException {
    OwnObservations.write(folder.resolve("data"), ROWS);
    Cli.Result result =
        Cli.run(
            "report",
            "2025",
            "--data",
            folder.resolve("data").toString(),
            "--out",
            folder.resolve("out").toString(),
            "--lang",
            "en",
            "--format",
            "xlsx,data");
    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
  }

  /** The cells of the first row of a sheet that has this text in some cell, as they are shown. */
  private static List<String> row(String sheet, String text) throws IOException {
    try (XSSFWorkbook workbook = workbook()) {
      return StreamSupport.stream(workbook.getSheet(sheet).spliterator(), false)
          .map(WithdrawnFiguresTest::shown)
          .filter(cells -> cells.contains(text))
          .findFirst()
          .orElseThrow();
    }
  }

  private static List<String> rowAt(CellReference cell) throws IOException {
    try (XSSFWorkbook workbook = workbook()) {
      return shown(workbook.getSheet(cell.getSheetName()).getRow(cell.getRow()));
    }
  }

  private static XSSFWorkbook workbook() throws IOException {
    return new XSSFWorkbook(Files.newInputStream(folder.resolve("out/2025/cbec-CN-2025-en.xlsx")));
  }

  private static List<String> shown(Row row) {
    DataFormatter formatter = new DataFormatter();
    return IntStream.range(0, row.getLastCellNum())
        .mapToObj(column -> formatter.formatCellValue(row.getCell(column)))
        .toList();
  }

  private static List<String> query(String... words) {
    List<String> args =
        new ArrayList<>(List.of("query", "--data", folder.resolve("data").toString()));
    args.addAll(List.of("--lang", "en", "--as-of", "2026-03-01", "--area", "CN"));
    args.addAll(List.of(words));
    Cli.Result result = Cli.run(args.toArray(String[]::new));
    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
    return result.lines();
  }

  @Test
  void theDataHoldTheReleasesThatSayWhyThereIsNoFigure() throws IOException {
    assertThat(Files.readAllLines(folder.resolve("out/2025/data/observations.csv")))
        .contains(
            "2024,CN,total,all-formats,_T,value,,,Q,2025-06-13,made,",
            "2025,330000,total,all-formats,_T,value,,,Q,2026-02-13,made,",
            "2025,510000,total,all-formats,_T,value,,,K,2026-01-13,made,",
            "2025,420000,total,all-formats,_T,value,,,Q,2026-01-13,made,",
            "2025,420000,total,all-formats,_T,growth_published,5.5,PERCENT,Q,2026-01-13,made,")
        .noneMatch(line -> line.contains(",4000,") || line.contains(",20000,"));
    assertThat(Files.readAllLines(folder.resolve("out/2025/data/observations.sdmx.csv")))
        .contains(
            "dataflow,TRADEBRIEF:CBEC(1.0),I,330000,TOTAL,all-formats,_T,VALUE,2026-02-13,2025,,,,Q,"
                + "made,");
  }

  @Test
  void aProvinceWhoseOnlyFigureIsWithdrawnHasNoneThatIsPublished() throws IOException {
    Figures figures = Figures.in(folder.resolve("out/2025"));

    assertThat(figures.get("provinces.published", "value")).isEqualTo("4");
    assertThat(figures.get("provinces.not-published", "value")).isEqualTo("27");
  }

  @Test
  void inPlaceOfTheVintageStandsThatItIsConfidential() throws IOException {
    assertThat(row("trade_by_province", "Zhejiang"))
        .contains("[c]", "confidential")
        .doesNotContain("published");
    assertThat(row("trade_by_year", "2024")).contains("[c]", "confidential");
    // of what is published of a province the release and the vintage are said
    assertThat(row("trade_by_province", "Jiangsu")).contains("[c]", "published");
    assertThat(row("trade_by_province", "Guangdong")).contains("8,000", "published");
  }

  @Test
  void whoAsksForItIsToldWhyThereIsNoNumber() {
    Cli.Result result = explain("trade.export.value", "2024");

    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
    assertThat(result.output())
        .contains(
            "figure      trade.export.value\n", "report      CN, 2024, as known on 2026-02-13")
        .containsPattern("name +zh .*\\s+en  .* · Exports · Value\\n")
        .contains("value       none\n")
        .containsPattern("text +zh  \\[c]\\n +en  \\[c]\\n")
        .containsPattern("why +zh  发布方保密\\n +en  confidential\\n")
        .containsPattern("workbook {4}headline![A-Z]\\d+\n")
        .doesNotContain("12000", "7000");
  }

  @Test
  void anotherProgramIsToldToo() throws IOException {
    Cli.Result result = explain("province.330000.total.value", "2025", "--json", "--lang", "en");

    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
    JsonNode json = new ObjectMapper().readTree(result.output());
    assertThat(json.get("figure").asText()).isEqualTo("province.330000.total.value");
    assertThat(json.get("value").isNull()).isTrue();
    assertThat(json.get("text").get("en").asText()).isEqualTo("[c]");
    assertThat(json.get("markers")).hasToString("[\"[c]\"]");
    assertThat(json.get("reason").get("en").asText()).isEqualTo("confidential, not published");
    CellReference cell = new CellReference(json.get("cell").asText());
    assertThat(rowAt(cell)).contains("Zhejiang").contains("[c]", atIndex(cell.getCol()));
    assertThat(json.get("name").get("en").asText()).contains("Zhejiang");
  }

  private static Cli.Result explain(String figure, String period, String... more) {
    List<String> words =
        new ArrayList<>(
            List.of("explain", figure, period, "--data", folder.resolve("data").toString()));
    words.addAll(List.of(more));
    return Cli.run(words.toArray(String[]::new));
  }

  /** Neither what is said of it later nor its parts bring a confidential level back. */
  @Test
  void aWithdrawnLevelStaysConfidentialUntilItIsSaidAnew() throws IOException {
    Figures figures = Figures.in(folder.resolve("out/2025"));

    assertThat(figures.ids())
        .doesNotContain(
            "by-year.all-formats.2024.export.value",
            "trade.export.growth.computed",
            "revision.export.1.implied-base");
    assertThat(row("revisions", "13,000")).contains("[c]").doesNotContain("no published base");
    assertThat(row("headline", "Exports: growth, computed")).contains("[c]", "confidential");
    assertThat(row("headline", "Total: growth, computed")).contains("[c]", "confidential");
    assertThat(row("trade_by_year", "2025").stream().filter("[c]"::equals)).hasSize(1);
  }

  /** In the columns of level and published growth. */
  @Test
  void whatIsCountedElsewhereHasNoGrowthEitherAndAGrowthOfItsOwnIsNotConfidential()
      throws IOException {
    assertThat(row("trade_by_province", "Sichuan"))
        .contains("[z]", atIndex(3))
        .contains("[z]", atIndex(6));
    assertThat(row("trade_by_province", "Hubei"))
        .contains("[c]", atIndex(3))
        .contains("5.5", atIndex(6))
        .contains("growth only: published");
  }

  @Test
  void aBasisThatSaysSomethingComesBeforeOneThatIsWithheld() throws IOException {
    assertThat(row("trade_by_province", "Guizhou")).contains("777", "published");
  }

  @Test
  void theBaseThatAGrowthFitsIsAsConfidentialAsItsLevel() throws IOException {
    assertThat(row("revisions", "22,000")).contains("[c]").doesNotContain("no published base");
  }

  @Test
  void aFigureThatIsSaidAnewIsMarkedAsRevisedWhenItDiffers() {
    assertThat(query("--period", "2023")).anyMatch(line -> line.matches("2023 .*18,500 \\[r] .*"));
  }

  @Test
  void theTriangleAndTheChangesMarkWhatIsWithheld() {
    assertThat(query("--triangle", "--period", "2024"))
        .anyMatch(line -> line.matches("2024 .* 1  2025-01-13 +\\[c] .* +\\[c] *"))
        .anyMatch(line -> line.matches("2024 .* 2  2025-06-13 +\\[c] .* +\\[c] *"));
    assertThat(query("--compare", "2025-02-01", "--period", "2024", "--flow", "total"))
        .contains("What changed between 2025-02-01 and 2026-03-01: 1 figure")
        .anyMatch(line -> line.matches("gone +2024 .* 20,000 +\\[c] .* 8\\.1 +\\[c] .*"));
  }

  /** The levels of 2024 follow from the later growth, and the exports from the two halves too. */
  @Test
  void whatFollowsFromOthersIsDoubtful() {
    Cli.Result result = Cli.run("check", "--data", folder.resolve("data").toString());

    assertThat(result.exitCode()).isZero();
    assertThat(result.output().lines().filter(line -> line.contains("confidential-disclosed")))
        .containsExactly(
            disclosed(6, "the level of a year later and the growth to it at observations.csv:7"),
            disclosed(
                13, "other periods of the series at observations.csv:14, observations.csv:15"),
            disclosed(13, "the level of a year later and the growth to it at observations.csv:16"));
  }

  /** On a day before the growth of 2025 was known, that of the halves alone. */
  @Test
  void aReportWarnsOfWhatIsKnownOnItsDay() {
    Cli.Result result =
        Cli.run(
            "report",
            "2024",
            "--as-of",
            "2025-12-31",
            "--data",
            folder.resolve("data").toString(),
            "--out",
            folder.resolve("earlier").toString(),
            "--format",
            "data");

    assertThat(result.exitCode()).isZero();
    assertThat(result.errorOutput().lines().filter(line -> line.contains("disclosed")))
        .containsExactly(
            disclosed(
                13, "other periods of the series at observations.csv:14, observations.csv:15"));
  }

  private static String disclosed(int line, String from) {
    return String.format(
        Locale.ROOT,
        "observations.csv:%d:0: warning confidential-disclosed: confidential, but follows from %s,"
            + " expected no published figures that it follows from"
            + " (withdraw one of those too, or publish this one)",
        line,
        from);
  }

  /** The thirty others and the nation, of which the finding names four; in 2024 they add up. */
  @Test
  void theOneProvinceThatTheNationLeavesOverIsDoubtful() throws IOException {
    Path data = folder.resolve("provinces");
    List<String> rows = new ArrayList<>();
    rows.add("2024,CN,total,_T,all-formats,3100,CNY_100M,1,,A,2025-01-13,made,");
    rows.add("2025,CN,total,_T,all-formats,3200,CNY_100M,1,,A,2026-01-13,made,");
    for (String line : Files.readAllLines(Path.of("datasets", "provinces.csv"))) {
      if (line.matches("\\d{6},.*")) {
        String total = line.substring(0, 6) + ",total,_T,all-formats,";
        String said = line.startsWith("54") ? ",CNY_100M,1,,Q," : "101,CNY_100M,1,,A,";
        rows.add("2024," + total + "100,CNY_100M,1,,A,2025-01-13,made,");
        rows.add("2025," + total + said + "2026-01-13,made,");
      }
    }
    OwnObservations.write(data, rows);

    assertThat(Cli.run("check", "--data", data.toString()).output())
        .contains(
            disclosed(
                55,
                "the whole and all other parts at observations.csv:3,"
                    + " observations.csv:5, observations.csv:7, observations.csv:9 and 27 more"));
  }
}
