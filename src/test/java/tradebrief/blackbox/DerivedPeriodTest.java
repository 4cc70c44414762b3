package tradebrief.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testutil.Cli;
import testutil.Figures;
import testutil.OwnObservations;
import testutil.PdfAssert;

/** Periods that nobody published, but that follow from what is. */
class DerivedPeriodTest {
  @TempDir Path folder;
  private Path data = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void copyShippedPackage() throws IOException {
    data = folder.resolve("data");
    out = folder.resolve("out");
    cumulative();
  }

  private void cumulative() throws IOException {
    write(
        "2025-01..2025-09,CN,total,_T,all-formats,18000,CNY_100M,100,,A,2025-10-13,made,",
        "2025-01..2025-10,CN,total,_T,all-formats,20300,CNY_100M,100,,A,2025-11-13,made,",
        "2026-01..2026-09,CN,total,_T,all-formats,20000,CNY_100M,100,,A,2026-10-13,made,",
        "2026-01..2026-10,CN,total,_T,all-formats,22600,CNY_100M,100,,A,2026-11-13,made,");
  }

  private void write(String... lines) throws IOException {
    OwnObservations.write(data, List.of(lines));
  }

  private Cli.Result run(String... words) {
    Stream<String> folders = Stream.of("--data", data.toString());
    return Cli.run(Stream.concat(Stream.of(words), folders).toArray(String[]::new));
  }

  private Cli.Result report(String... words) {
    Stream<String> all =
        Stream.of(Stream.of("report"), Stream.of(words), Stream.of("--out", out.toString()))
            .flatMap(one -> one);
    return run(all.toArray(String[]::new));
  }

  @Test
  void listNamesThemApart() {
    assertThat(run("list").lines())
        .contains(
            "area CN: 2025-01..2025-09, 2025-01..2025-10, 2026-01..2026-09, 2026-01..2026-10;"
                + " derived: 2025-10, 2026-10");
  }

  @Test
  void aMonthThatIsOnlyDerivedHasAReportThatSaysSo() throws IOException {
    Cli.Result result = report("2026-10");
    assertThat(result.exitCode()).as(result.errorOutput()).isZero();

    Path made = out.resolve("2026-10");
    Figures figures = Figures.in(made);
    assertThat(figures.get("trade.total.value", "value")).isEqualTo("2600");
    // 100 × (2600 ÷ 2300 − 1)
    assertThat(figures.get("trade.total.growth.computed", "value")).isEqualTo("13.043478260870");
    assertThat(figures.ids()).doesNotContain("trade.total.growth.published");
    String english = text(made, "en");
    assertThat(english)
        .contains(
            "In October 2026, the cross-border e-commerce trade of China was CNY 260 billion (derived"
                + " from other published figures)")
        .contains("derived from other published figures");
    assertThat(text(made, "zh")).contains("2,600亿元（由其他公布数推算）");
    assertThat(vintages(made)).endsWith("derived from other published figures");
  }

  private static String text(Path made, String language) throws IOException {
    byte[] pdf = Files.readAllBytes(made.resolve("cbec-CN-2026-10-" + language + ".pdf"));
    return PdfAssert.textOfPage(pdf, 1).replaceAll("\\s+", " ");
  }

  private static List<String> vintages(Path made) throws IOException {
    try (InputStream bytes = Files.newInputStream(made.resolve("cbec-CN-2026-10-en.xlsx"));
        XSSFWorkbook workbook = new XSSFWorkbook(bytes)) {
      XSSFSheet sheet = workbook.getSheet("trade_by_month");
      XSSFTable table = sheet.getTables().get(0);
      return Stream.iterate(
              table.getStartRowIndex() + 1, i -> i <= table.getEndRowIndex(), i -> i + 1)
          .map(i -> sheet.getRow(i).getCell(table.findColumnIndex("Vintage")).getStringCellValue())
          .toList();
    }
  }

  private Cli.Result reportOfShipped(String period, String asOf) {
    Cli.Result made = Cli.run("report", period, "--out", out + "", "--as-of", asOf);
    assertThat(made.exitCode()).as(made.errorOutput()).isZero();
    return made;
  }

  /** The year was revised since, January to September was not: the rest holds the revision. */
  @Test
  void whatIsLeftOverOfARevisedYearHasALevelAndNoGrowth() throws IOException {
    Cli.Result made = reportOfShipped("2025-Q4", "2026-06-16");

    Figures figures = Figures.in(out.resolve("2025-Q4@2026-06-16"));
    assertThat(figures.get("trade.total.value", "value")).isEqualTo("7800");
    assertThat(figures.ids()).noneMatch(id -> id.contains("growth.computed"));
    assertThat(made.output())
        .contains("由其他公布数推算，含其间的修订", "with what was revised between them")
        .doesNotContain("同比增长", "同比下降", "on a year earlier");
    assertThat(Files.readString(out.resolve("2025-Q4@2026-06-16/cbec-CN-2025-Q4-en.html")))
        .contains(
            "derived from other published figures, with what was revised between them; releases"
                + " 2026-06-16");
    assertThat(Cli.run("explain", "trade.total.growth.computed", "2025-Q4").output())
        .contains(
            "not computed: the figures that the level is left over of are of different rounds");
  }

  /** January to September grew by 6.4 percent over 19,361, and published are 18,800. */
  @Test
  void whatIsLeftOverOfAFigureWithAnotherBaseHasNoGrowthEither() throws IOException {
    Cli.Result made = reportOfShipped("2025-Q3", "2026-06-16");

    Figures figures = Figures.in(out.resolve("2025-Q3@2026-06-16"));
    assertThat(figures.get("trade.total.value", "value")).isEqualTo("7400");
    assertThat(figures.ids())
        .doesNotContain(
            "trade.total.growth.computed", "by-year.all-formats.2025-Q3.total.growth.computed");
    assertThat(made.output()).contains("由其他公布数推算").doesNotContain("修订", "revised between");
  }

  @Test
  void theGrowthOfWhatIsLeftOverSaysWhatRoundingLeavesOpen() throws IOException {
    Cli.Result made = reportOfShipped("2024-Q3", "2024-10-14");

    // 18800 - 12500 over 17000 - 11000, each to 100: (6300 ± 100) ÷ (6000 ± 100)
    assertThat(made.output())
        .contains("grew by 5.0%\u00A0[p] on a year earlier (computed; given the rounding of the")
        .contains("between 1.6%\u00A0[p] and 8.5%\u00A0[p])");
  }

  /** 2,371 to 2,665.5 is 12.4 percent; published are 12.7. */
  @Test
  void aProvinceSaysThatItsGrowthFitsNoPublishedBase() {
    Cli.Result made = Cli.run("report", "2024", "--area", "410000", "--out", out + "");

    assertThat(made.output())
        .contains("公布的增速与已公布的2023年数均不相符")
        .contains("The published growth agrees with no published figure for 2023");
  }

  /** The total of 2020 was revised, its exports and imports were not. */
  @Test
  void partsOfAnotherReleaseAreSaidToBeAndContributeNothing() throws IOException {
    Cli.Result made = reportOfShipped("2020", "2026-06-16");
    Cli.Result next = reportOfShipped("2021", "2026-06-16");
    Cli.Result asked =
        Cli.run("query", "--by", "year,flow", "--period", "2021", "--measure", "contribution");

    assertThat(made.output())
        .contains("出口、进口与总额不是同一次发布，相加不等于总额。")
        .contains("Of other releases than the total, they do not add up to it.");
    assertThat(next.output()).doesNotContain("相加不等于", "add up");
    assertThat(Figures.in(out.resolve("2021@2026-06-16")).ids())
        .noneMatch(id -> id.endsWith(".contribution"));
    assertThat(asked.output())
        .contains("exports and imports do not make the total, as they are of another release")
        .doesNotContain("16.67");
  }

  /** September, of which a figure of its own is revised after October: not the one before. */
  @Test
  void ofADerivedMonthNoRevisionSinceTheOneBeforeIsSaid() throws IOException {
    String revised = "2026-08,CN,total,_T,all-formats,%s,CNY_100M,100,,A,%s,made,";
    write(
        "2026-01..2026-09,CN,total,_T,all-formats,20000,CNY_100M,100,,A,2026-10-13,made,",
        "2026-01..2026-10,CN,total,_T,all-formats,22600,CNY_100M,100,,A,2026-11-13,made,",
        "2026-07,CN,total,_T,all-formats,2000,CNY_100M,100,,A,2026-08-13,made,",
        revised.formatted("2100", "2026-09-13"),
        revised.formatted("2200", "2026-10-20"),
        "2026-09,CN,total,_T,all-formats,2300,CNY_100M,100,,A,2026-10-14,made,");

    assertThat(report("2026-10").output()).contains("derived").doesNotContain("has been revised");
    assertThat(report("2026-09").output())
        .contains("Since the previous figure came out (13 September 2026)")
        .contains("total trade has been revised for August 2026");
    write(
        "2026-07,CN,total,_T,all-formats,2000,CNY_100M,100,,A,2026-08-13,made,",
        "2026-07,CN,total,_T,all-formats,2100,CNY_100M,100,,A,2026-10-20,made,",
        "2026-09,CN,total,_T,all-formats,2300,CNY_100M,100,,A,2026-10-14,made,");
    assertThat(report("2026-09").output()).doesNotContain("has been revised");
  }

  @Test
  void latestIsTheDerivedMonth() {
    assertThat(report("latest").exitCode()).isZero();
    assertThat(out.resolve("2026-10")).isDirectory();
  }

  @Test
  void whatCannotBeDerivedOnTheDayHasNoReport() {
    Cli.Result before = report("2026-10", "--as-of", "2026-11-12");
    assertThat(before.exitCode()).isEqualTo(3);
    assertThat(before.errorOutput())
        .contains(
            "there is: 2025-01..2025-09, 2025-01..2025-10, 2026-01..2026-09; derived: 2025-10");
    assertThat(report("2026-09").exitCode()).isEqualTo(3);
    assertThat(out).doesNotExist();
  }

  @Test
  void explainSubtractsTheTwo() {
    Cli.Result result = run("explain", "trade.total.value", "2026-10", "--lang", "en");

    assertThat(result.lines())
        .contains(
            "value       2600 CNY_100M",
            "formula     a − b, derived: 2026-01..2026-10 − 2026-01..2026-09",
            "            22600 − 20000, derived: 2026-01..2026-10 − 2026-01..2026-09",
            "  read at   observations.csv:5",
            "  read at   observations.csv:4");
  }

  /** Rounding and bases apart, a year is its quarters. */
  @Test
  void aYearOfWhichOnlyThePartsArePublishedHasAReport() throws IOException {
    write(
        "2024,CN,total,_T,all-formats,20000,CNY_100M,100,,A,2025-01-13,made,",
        "2025-Q1,CN,total,_T,all-formats,5000,CNY_100M,100,,A,2025-04-13,made,",
        "2025-Q2,CN,total,_T,all-formats,5500,CNY_100M,100,,A,2025-07-13,made,",
        "2025-H2,CN,total,_T,all-formats,12000,CNY_100M,100,,A,2026-01-13,made,");
    assertThat(run("list").lines())
        .contains("area CN: 2024, 2025-Q1, 2025-Q2, 2025-H2; derived: 2025-H1, 2025");

    Cli.Result result = report("2025");
    assertThat(result.exitCode()).as(result.errorOutput()).isZero();

    Figures figures = Figures.in(out.resolve("2025"));
    assertThat(figures.get("trade.total.value", "value")).isEqualTo("22500");
    assertThat(figures.get("trade.total.growth.computed", "value")).isEqualTo("12.500000000000");
    assertThat(figures.get("by-year.all-formats.2025.total.value", "value")).isEqualTo("22500");
    assertThat(figures.get("by-year.all-formats.2025.total.growth.computed", "value"))
        .isEqualTo("12.500000000000");
  }

  @Test
  void aProvinceOfWhichOnlyThePartsArePublishedIsInTheTableOfProvinces() throws IOException {
    write(
        "2025,CN,total,_T,all-formats,22500,CNY_100M,100,,A,2026-01-13,made,",
        "2025,440000,total,_T,all-formats,5200,CNY_100M,100,9.0,A,2026-01-13,made,",
        "2025-H1,440000,export,_T,all-formats,1700,CNY_100M,100,,A,2025-07-13,made,",
        "2025-H2,440000,export,_T,all-formats,1800,CNY_100M,100,,A,2026-01-13,made,",
        "2025,370000,total,_T,all-formats,,CNY_100M,,7.5,A,2026-01-13,made,",
        "2025-H1,370000,total,_T,all-formats,900,CNY_100M,100,,A,2025-07-13,made,",
        "2025-H2,370000,total,_T,all-formats,950,CNY_100M,100,,A,2026-01-13,made,",
        "2025-H1,330000,total,_T,all-formats,1600,CNY_100M,100,,A,2025-07-13,made,",
        "2025-H2,330000,total,_T,all-formats,1700,CNY_100M,100,,A,2026-01-13,made,",
        "2025-H1,320000,total,_T,all-formats,1500,CNY_100M,100,,A,2025-07-13,made,",
        "2025-H2,320000,total,_T,all-formats,,CNY_100M,,,Q,2026-01-13,made,");

    Cli.Result result = report("2025");

    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
    assertThat(page("cbec-CN-2025-en.html"))
        .contains(
            "Figures for 2025 are published for 2 province-level divisions (Shandong and"
                + " Guangdong), and not published for the other 29. For 1 of these, it follows from other"
                + " published figures.");
    assertThat(page("cbec-CN-2025-zh.html")).contains("其中1个的数据可由其他公布数推算。");
    Figures figures = Figures.in(out.resolve("2025"));
    assertThat(figures.get("province.440000.total.value", "value")).isEqualTo("5200");
    assertThat(figures.get("province.330000.total.value", "value")).isEqualTo("3300");
    assertThat(figures.ids()).doesNotContain("province.320000.total.value");
    assertThat(figures.get("provinces.derived", "value")).isEqualTo("1");
    assertThat(provinceRow(out.resolve("2025/cbec-CN-2025-en.xlsx"), "330000"))
        .containsExactly(
            "330000",
            "Zhejiang",
            "all formats",
            "3300",
            "[x]",
            "[x]",
            "[x]",
            "[z]",
            "derived from other published figures",
            "A");
    assertThat(provinceRow(out.resolve("2025/cbec-CN-2025-en.xlsx"), "370000"))
        .startsWith("370000", "Shandong", "all formats", "1850", "[x]", "[x]", "7.5", "[z]")
        .contains("derived from other published figures");
    assertThat(provinceRow(out.resolve("2025/cbec-CN-2025-en.xlsx"), "440000"))
        .startsWith("440000", "Guangdong", "all formats", "5200", "3500", "[x]", "9.0")
        .contains("published");
    assertThat(page("cbec-CN-2025-en.html"))
        .contains("follows from other published figures of the division");
    assertThat(provinceRow(out.resolve("2025/cbec-CN-2025-en.xlsx"), "320000"))
        .startsWith("320000", "Jiangsu")
        .doesNotContain("1500");
  }

  private String page(String file) throws IOException {
    return Jsoup.parse(Files.readString(out.resolve("2025").resolve(file))).text();
  }

  private static List<String> provinceRow(Path file, String code) throws IOException {
    DataFormatter plain = new DataFormatter(Locale.ROOT);
    try (InputStream bytes = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(bytes)) {
      return StreamSupport.stream(workbook.getSheet("trade_by_province").spliterator(), false)
          .map(
              row ->
                  StreamSupport.stream(row.spliterator(), false)
                      .map(plain::formatCellValue)
                      .map(text -> text.replace(",", ""))
                      .toList())
          .filter(cells -> cells.contains(code))
          .findFirst()
          .orElseThrow();
    }
  }

  /** What is kept confidential is not worked out. */
  @Test
  void aSuppressedMonthIsNotDerived() throws IOException {
    write(
        "2026-01..2026-09,CN,total,_T,all-formats,20000,CNY_100M,100,,A,2026-10-13,made,",
        "2026-01..2026-10,CN,total,_T,all-formats,22600,CNY_100M,100,,A,2026-11-13,made,",
        "2026-10,CN,total,_T,all-formats,,CNY_100M,,,Q,2026-11-13,made,");

    assertThat(run("list").output()).contains("2026-10\n").doesNotContain("derived");
  }
}
