package tradebrief.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import testutil.Cli;
import testutil.Figures;
import testutil.OwnObservations;

/**
 * Figures that are sound but rare: zeros, other currencies, other scripts, places within places.
 */
class OddFiguresTest {
  @TempDir Path folder;

  private Cli.Result run(List<String> rows, String... words) throws IOException {
    OwnObservations.write(folder.resolve("data"), rows);
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--data", data()));
    return Cli.run(all.toArray(String[]::new));
  }

  /** The report of an area, as data. */
  private Cli.Result report2025(List<String> rows, String area) throws IOException {
    String out = folder.resolve("out").toString();
    return run(rows, "report", "2025", "--area", area, "--format", "data", "--out", out);
  }

  private Document page(List<String> rows, String period) throws IOException {
    Cli.Result result = run(rows, "report", period, "--out", folder.resolve("out").toString());
    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
    Path made = folder.resolve("out").resolve(period);
    return Jsoup.parse(Files.readString(made.resolve("cbec-CN-" + period + "-en.html")));
  }

  /** A row for each month of 2021 to November 2025. */
  private static List<String> fiveYears(Function<YearMonth, String> row) {
    return Stream.iterate(YearMonth.of(2021, 1), at -> at.plusMonths(1))
        .limit(59)
        .map(row)
        .toList();
  }

  private static String row(String period, String area, String value) {
    return String.format(
        Locale.ROOT,
        "%s,%s,total,_T,all-formats,%s,CNY_100M,1,,A,2026-01-12,made,",
        period,
        area,
        value);
  }

  /** Neither a level, nor a contribution, nor a growth moves the axis away from zero. */
  @ParameterizedTest
  @CsvSource({"0, 0, 0, 0, 1", "300, 320, 100, 100, 3", "110, 120, 5, 0, 1", "100, 100, 5, 5, 3"})
  void chartsOfZerosAreDrawn(String before, String now, String partBefore, String part, int charts)
      throws IOException {
    Document page =
        page(
            List.of(
                row("2024-12", "CN", before),
                row("2025-12", "CN", now),
                row("2024-12", "320000", partBefore),
                row("2025-12", "320000", part),
                row("2024-12", "440000", partBefore),
                row("2025-12", "440000", part)),
            "2025-12");

    assertThat(page.select("figure svg")).hasSizeGreaterThanOrEqualTo(charts);
    // provinces without trade are not the leading ones
    assertThat(page.text().contains("leading provinces")).isEqualTo(!part.equals("0"));
  }

  /** It is published, but a table of another currency has no place for it. */
  @Test
  void aLevelInAnotherCurrencyIsNotCalledUnpublished() throws IOException {
    Document page =
        page(
            List.of(
                row("2025", "CN", "28000"),
                "2025,320000,total,_T,all-formats,0.07,USD_100M,0.01,,A,2026-01-12,made,"),
            "2025");

    Element jiangsu =
        page.select("tr").stream()
            .filter(row -> row.text().contains("Jiangsu") && row.text().contains("2026-01-12"))
            .findFirst()
            .orElseThrow();
    assertThat(jiangsu.text()).startsWith("Jiangsu all formats [z] [x] [x] [x]");
    assertThat(page.text())
        .contains("[z] published in another currency than the column's: Jiangsu in USD");
    assertThat(folder.resolve("out/2025/data/observations.csv"))
        .content()
        .contains("2025,320000,total,all-formats,_T,value,0.07,USD_100M");
    assertThat(Cli.run("explain", "province.320000.total.value", "2025", "--data", data()).output())
        .contains("[z]", "published in another currency");
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  @Test
  void sourcesThatTheFontCannotWriteAreFindings() throws IOException {
    List<String> rows =
        List.of(
            "2024,CN,total,_T,all-formats,26000,CNY_100M,100,,A,2025-01-12,\"財務省\",",
            "2025,CN,total,_T,all-formats,28000,CNY_100M,100,,A,2026-01-12,Łódź,");
    for (String[] words :
        new String[][] {
          {"report", "2025", "--out", folder.resolve("out").toString()},
          {"explain", "trade.total.value", "2025"}
        }) {
      Cli.Result result = run(rows, words);
      assertThat(result.exitCode()).isEqualTo(3);
      assertThat(result.errorOutput())
          .contains(
              "observations.csv:2:0: error glyph: source with 務 (U+52D9) 財 (U+8CA1), expected",
              "observations.csv:3:0: error glyph: source with Ł (U+0141) ź (U+017A), expected");
    }
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aSourceOfSeveralProvincesNamesEach() throws IOException {
    Document page =
        page(
            List.of(
                row("2025", "CN", "28000"),
                row("2025", "320000", "4000"),
                row("2025", "330000", "3000")),
            "2025");

    assertThat(page.text())
        .contains(
            "Jiangsu, 2025, all formats (released 2026-01-12); Zhejiang, 2025, all formats"
                + " (released 2026-01-12): made");
  }

  @Test
  void aSourceOfTwoLinesIsPrintedOnOne() throws IOException {
    Document page =
        page(
            List.of(
                "2025,CN,total,_T,all-formats,28000,CNY_100M,100,,A,2026-01-12,\"Customs,\nBeijing\","),
            "2025");

    assertThat(page.text()).contains("Customs, Beijing");
  }

  @Test
  void textsAndNumbersThatNoCellHoldsAreFindings() throws IOException {
    Cli.Result result =
        run(
            List.of(
                "2025,CN,total,_T,all-formats,1"
                    + "0".repeat(399)
                    + ",CNY_100M,100,,A,2026-01-12,made,",
                "2024,CN,total,_T,all-formats,1,CNY_100M,1,,A,2025-01-12,"
                    + "x".repeat(40_000)
                    + ","),
            "check");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.output())
        .containsPattern(
            "observations\\.csv:2:\\d+: error type: value .*more digits than any figure")
        .containsPattern("observations\\.csv:3:\\d+: error too-long: source ");
  }

  @Test
  void aProvinceAboveTheNationOnTheSameBasisIsDoubtful() throws IOException {
    Cli.Result result =
        run(
            List.of(
                row("2025", "CN", "100"),
                row("2025", "320000", "101"),
                row("2025", "330000", "102")),
            "check");

    assertThat(result.exitCode()).isZero();
    assertThat(result.output())
        .containsPattern(
            "observations.csv:4:\\d+: warning area-above-nation: 102 CNY_100M of 330000")
        // known to half of a unit, 101 may be 100.5, and 100 too
        .doesNotContain("of 320000");
  }

  @Test
  void aSeasonIsNotTakenOutOfMonthsOfZero() throws IOException {
    List<String> rows =
        fiveYears(
            at ->
                row(
                    at.toString(),
                    "CN",
                    at.equals(YearMonth.of(2023, 5)) ? "0" : "1" + at.getMonthValue()));

    assertThat(page(rows, "2025-11").text())
        .contains("Not seasonally adjusted: a month of the series is not above zero.")
        .doesNotContain("[e]");
  }

  /** Sixty months, of which thirty can be compared. */
  @Test
  void aSeasonOfFewMonthsSinceABreakIsSaidToBeThat() throws IOException {
    List<String> rows =
        fiveYears(
            at -> {
              String row = row(at.toString(), "CN", "1" + at.getMonthValue());
              return at.equals(YearMonth.of(2023, 6)) ? row.replace(",A,", ",B,") : row;
            });

    assertThat(page(rows, "2025-11").text())
        .contains(
            "Not seasonally adjusted: since its break in June 2023 the series has fewer than 36"
                + " months.")
        .doesNotContain("[e]");
  }

  /** 0 to 0.5 over 99.5 to 100.5: a level is not less than nothing. */
  @Test
  void roundingLeavesNoLevelBelowZeroOpen() throws IOException {
    page(List.of(row("2024", "CN", "100"), row("2025", "CN", "0")), "2025");

    Figures figures = Figures.in(folder.resolve("out/2025"));
    assertThat(figures.get("trade.total.growth.computed.low", "text_en")).isEqualTo("-100.0%");
    assertThat(figures.get("trade.total.growth.computed.high", "text_en")).isEqualTo("-99.5%");
  }

  @Test
  void exportsAloneAndAGrowthAloneHaveASentence() throws IOException {
    String exports =
        page(
                List.of("2025,CN,export,_T,all-formats,20000,CNY_100M,100,8.3,A,2026-01-12,made,"),
                "2025")
            .text();
    assertThat(exports)
        .contains(
            "In 2025, the cross-border e-commerce exports of China were CNY 2.00 trillion (published,"
                + " released 12 January 2026), with published growth of 8.3%.");

    String growth =
        page(List.of("2025,CN,total,_T,all-formats,,CNY_100M,,8.3,A,2026-01-12,made,"), "2025")
            .text();
    assertThat(growth)
        .contains(
            "In 2025, the published growth of the cross-border e-commerce trade of China was 8.3%.");
  }

  /** 深圳 is told its own zone; 义乌 has a name that only the list of zones has. */
  @ParameterizedTest
  @CsvSource({"440300, 2023, 深圳市在运行的跨境电商综合试验区1个：深圳市。", "330782, 2020, 义乌市在运行的跨境电商综合试验区1个：义乌市。"})
  void aCityIsToldItsOwnZone(String area, String period, String sentence) {
    Path out = folder.resolve("out");
    Cli.Result result =
        Cli.run("report", period, "--area", area, "--format", "data", "--out", out.toString());

    assertThat(result.output()).contains(sentence);
    assertThat(Figures.in(out.resolve(period + "." + area)).get("zones.active.asof", "value"))
        .isEqualTo("1");
  }

  /** 深圳 is no province: of the nation 20%, of 广东 half, and in no place among the provinces. */
  @Test
  void aCityHasNoPlaceAmongTheProvinces() throws IOException {
    List<String> rows =
        List.of(
            row("2025", "CN", "20000"),
            row("2025", "440000", "8000"),
            row("2025", "330000", "5000"),
            row("2025", "440300", "4000"));
    Path out = folder.resolve("out");

    Cli.Result city = report2025(rows, "440300");
    report2025(rows, "330000");

    assertThat(city.output())
        .contains("Trade was 20.0% of the national total and 50.0% of that of its province.")
        .contains("进出口占全国的20.0%，占所在省级地区的50.0%。");
    Figures figures = Figures.in(out.resolve("2025.440300"));
    assertThat(figures.ids())
        .contains("trade.total.share-of-province")
        .noneMatch(id -> id.startsWith("trade.total.rank"));
    assertThat(Figures.in(out.resolve("2025.330000")).get("trade.total.rank", "value"))
        .isEqualTo("2");
  }

  @Test
  void aProvinceAloneHasNoPlace() throws IOException {
    Cli.Result alone =
        report2025(List.of(row("2025", "CN", "20000"), row("2025", "440000", "8000")), "440000");

    assertThat(alone.output())
        .contains("Trade was 40.0% of the national total.")
        .doesNotContain("ranking");
  }

  /** Two publishers that do not say what they count may count different things. */
  @Test
  void areasOnABasisThatIsNotStatedAreNotSetSideBySide() throws IOException {
    List<String> rows =
        Stream.of(
                row("2025", "CN", "20000"),
                row("2025", "440000", "8000"),
                row("2025", "330000", "5000"),
                row("2025", "440300", "4000"))
            .map(row -> row.replace("all-formats", "unstated"))
            .toList();
    Path out = folder.resolve("out");

    Cli.Result city = report2025(rows, "440300");
    Cli.Result province = report2025(rows, "440000");
    Cli.Result ranks =
        run(
            rows,
            "query",
            "--by",
            "province",
            "--measure",
            "share,rank,contribution",
            "--lang",
            "en");

    assertThat(city.output()).contains("was CNY 400.0 billion").doesNotContain("of its province");
    assertThat(province.output()).contains("was CNY 800.0 billion").doesNotContain("ranking");
    assertThat(Figures.in(out.resolve("2025.440000")).ids())
        .noneMatch(id -> id.startsWith("trade.total.rank"));
    assertThat(ranks.output())
        .contains(
            "Rank: no figure in 2 row(s): the basis is not stated, so that areas do not compare")
        .contains("Share: no figure in 2 row(s): the basis is not stated");
  }

  /** As of a few declarations, tried out: the numbers along the axis are not all 0. */
  @Test
  void theAxisOfASmallFigureHasItsDecimals() throws IOException {
    List<String> rows =
        Stream.of(row("2024", "CN", "0.0002"), row("2025", "CN", "0.0003"))
            .map(row -> row.replace("CNY_100M,1,", "CNY_100M,,"))
            .toList();

    List<String> drawn = page(rows, "2025").select("svg text").eachText();

    assertThat(drawn).contains("0", "0.0001", "0.0002", "0.0003");
  }

  /** How many zones there are when it ends is not known yet, of the nation nor of a province. */
  @Test
  void aForecastOfAPeriodThatIsNotOverHasAReport() throws IOException {
    List<String> rows =
        List.of(row("2026", "CN", "30000").replace(",A,2026-01-12", ",F,2026-01-12"));

    Document page = page(rows, "2026");

    assertThat(page.text())
        .contains("In 2026, the cross-border e-commerce trade of China was CNY 3.00 trillion [f]")
        .doesNotContain("At the end of 2026 there were");
    assertThat(Figures.in(folder.resolve("out").resolve("2026")).ids())
        .contains("zones.active.asof", "province.330000.zones")
        .noneMatch(id -> id.endsWith("period-end"));
  }

  /**
   * The first quarter is also January to March of the bulletins, and a year January to December.
   */
  @ParameterizedTest
  @CsvSource({"2025-03, 2025-Q1, March", "2025-06, 2025-H1, June", "2025-12, 2025, December"})
  void theNewestReportIsTheBulletinOfTheMonthAndNotOfWhatEndsWithIt(
      String month, String cumulative, String name) throws IOException {
    Cli.Result result =
        run(
            List.of(row(month, "CN", "2000"), row(cumulative, "CN", "6000")),
            "report",
            "latest",
            "--format",
            "data",
            "--out",
            folder.resolve("out").toString());

    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
    assertThat(result.output())
        .contains(
            "In "
                + name
                + " 2025, the cross-border e-commerce trade of China was CNY 200.0 billion");
  }
}
