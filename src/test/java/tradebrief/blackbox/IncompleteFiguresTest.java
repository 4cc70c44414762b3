package tradebrief.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import testutil.Cli;

/** What the bulletin says, and what it does not, where figures are missing or the series breaks. */
class IncompleteFiguresTest {
  private static final String GREATEST = "The provinces with the greatest trade were ";
  private static final String MOST = "contributed most to the change in national trade";
  private static final String ADD_UP = "the contributions add up to the growth of the nation";
  private static final String GUANGDONG = "2026-10,440000,";
  private static final String BEIJING = "2026-10,110000,";

  @TempDir private Path folder;

  @BeforeEach
  void makeSample() {
    assertThat(Cli.run("sample", folder.resolve("sample").toString()).exitCode()).isZero();
  }

  private void change(UnaryOperator<String> line) throws IOException {
    Path file = folder.resolve("sample").resolve("observations-2026.csv");
    Files.write(
        file,
        Files.readAllLines(file).stream()
            .map(line)
            .filter(Predicate.not(String::isEmpty))
            .toList());
  }

  private void remove(Predicate<String> lines) throws IOException {
    change(line -> lines.test(line) ? "" : line);
  }

  private Element page(String area) throws IOException {
    return page("2026-10", area, folder.resolve("sample"));
  }

  private Element page(String period, String area, Path data, String... words) throws IOException {
    Path out = folder.resolve("out");
    List<String> args = new ArrayList<>(List.of("report", period, "--data", data.toString()));
    args.addAll(List.of("--out", out.toString(), "--area", area, "--format", "html"));
    args.addAll(List.of("--lang", "en"));
    args.addAll(List.of(words));
    Cli.Result result = Cli.run(args.toArray(String[]::new));
    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
    Path made =
        Path.of(
            result
                .output()
                .lines()
                .filter(line -> line.endsWith("-en.html"))
                .findFirst()
                .orElseThrow());
    return Jsoup.parse(Files.readString(made));
  }

  /** In these two months Zhejiang contributed exactly as much as Guangdong, the third. */
  @Test
  void whoSharesTheLastPlaceWithOneLeftOutIsNotNamedEither() throws IOException {
    Element page =
        page("2024-01..2024-02", "CN", folder.resolve("sample"), "--as-of", "2024-03-14");

    assertThat(page.text())
        .contains(
            "Shanghai " + MOST + " (2.32 [p] percentage points), followed by Jiangsu (1.58 [p]).");
  }

  @ParameterizedTest
  @CsvSource({"2019-01, January 2019", "2026-01..2026-02, Jan–Feb 2026"})
  void theYearToDateIsNotSaidBesideThePeriodThatItIs(String period, String words)
      throws IOException {
    Element page = page(period, "CN", folder.resolve("sample"));

    assertThat(page.text())
        .contains("In " + words + ", the cross-border e-commerce trade of China was ")
        .doesNotContain("From January to");
    assertThat(page.select(".key-figures .figure").eachAttr("data-figure"))
        .contains("trade.total.value")
        .noneMatch(id -> id.contains("cumulative"));
    assertThat(page.text())
        .containsPattern(
            "growth on the month before \\[z] not defined for (January|such a period)");
  }

  @Test
  void marchAfterJanuaryAndFebruaryTogetherHasNoMonthBefore() throws IOException {
    assertThat(page("2026-03", "CN", folder.resolve("sample")).text())
        .containsPattern(
            "growth on the month before \\[z] not defined for January and February, nor for March");
  }

  @Test
  void thePublishedGrowthOfTheYearToDateGoesBeforeTheComputedOne() throws IOException {
    assertThat(page("2026-10", "CN", folder.resolve("sample")).text())
        .contains("came to CNY 2.51 trillion [p], with published growth of 10.4% [p].");
  }

  /** What stands in the sentences is in the key, and what stands in the workbook alone is not. */
  @Test
  void theKeyIsOfWhatStandsThere() throws IOException {
    String page = page("2026-10", "CN", folder.resolve("sample")).text();

    assertThat(page).contains("[e] estimated").doesNotContain("[u]", "[low]");
  }

  @Test
  void manyFiguresOfOneSourceAreCounted() throws IOException {
    assertThat(page("2026-10", "CN", folder.resolve("sample")).text())
        .contains("37 figures of 32 areas, October 2026, released 2026-11-16: synthetic");
  }

  /** Of a survey, and preliminary by its note. */
  @Test
  void whatItsNoteSaysIsPreliminaryIsSaidToBe() throws IOException {
    assertThat(page("2025-01..2025-09", "CN", Path.of("datasets")).text())
        .contains("Preliminary, until formal figures replace them: ");
  }

  /** Nothing is known of 2022: its neighbours would else stand side by side, joined by a line. */
  @Test
  void aYearWithoutAFigureKeepsItsPlaceInTableAndChart() throws IOException {
    Element page = page("2025-H1", "CN", Path.of("datasets"));

    assertThat(page.text()).containsPattern("H1 2022 [^\\[]*\\[x] \\[x] \\[x] \\[x] \\[x]");
    assertThat(drawn(page, "trade and its growth"))
        .containsSubsequence("H1 2021", "H1 2022", "H1 2023");
  }

  @Test
  void periodsOverMoreThanAYearAreNamedSoThatASentenceHoldsThem() throws IOException {
    assertThat(page("2013-07..2014-12", "CN", Path.of("datasets")).text())
        .contains("In July 2013–December 2014, ");
  }

  private static List<String> drawn(Element page, String title) {
    Element figure =
        page.select("figure").stream()
            .filter(one -> one.text().contains(title))
            .findFirst()
            .orElseThrow();
    return figure.select("svg text").eachText();
  }

  @Test
  void whereAllAreKnownTheGreatestAreNamedAndTheContributionsAddUp() throws IOException {
    assertThat(page("CN").text())
        .contains(GREATEST + "Guangdong, Jiangsu, and Shanghai.", "Guangdong " + MOST, ADD_UP);
  }

  @Test
  void aProvinceWithoutAFigureIsNotAmongTheGreatest() throws IOException {
    remove(
        line ->
            line.startsWith("2026-10,")
                && !line.startsWith("2026-10,CN,")
                && !line.startsWith(GUANGDONG)
                && !line.startsWith("2026-10,320000,"));

    Element page = page("CN");
    assertThat(page.text()).doesNotContain(GREATEST, MOST, ADD_UP);
    assertThat(drawn(page, "of the 2 leading provinces"))
        .contains("Guangdong", "Jiangsu")
        .doesNotContain("Beijing", "Tianjin");
  }

  @Test
  void nothingIsSaidOfTheGreatestWhileTheGreatestMayBeMissing() throws IOException {
    remove(line -> line.startsWith(GUANGDONG));

    assertThat(page("CN").text()).doesNotContain(GREATEST, MOST, ADD_UP);
  }

  @Test
  void theReportOfAProvinceSaysAmongHowManyItsPlaceIs() throws IOException {
    assertThat(page("110000").text())
        .contains("ranking no. 8 among the 31 provinces with a figure on the same basis");

    remove(line -> line.startsWith(GUANGDONG) || line.startsWith("2026-10,630000,"));

    assertThat(page("110000").text())
        .contains("ranking no. 7 among the 29 provinces with a figure on the same basis");
  }

  @Test
  void aSmallOneThatIsMissingHidesNoneOfTheGreatest() throws IOException {
    remove(line -> line.startsWith("2026-10,630000,"));

    assertThat(page("CN").text())
        .contains(GREATEST + "Guangdong, Jiangsu, and Shanghai.")
        .doesNotContain(MOST, ADD_UP);
  }

  @Test
  void aRiseContributesNothingToTheFallOfTheNation() throws IOException {
    remove(line -> line.startsWith("2026-01..2026-10,CN,"));
    change(
        line ->
            line.replaceFirst(
                    "^(2026-10,CN,total,_T,all-formats),[^,]*,([^,]*,[^,]*),[^,]*,",
                    "$1,2340.00,$2,,")
                .replaceFirst(
                    "^(2026-10,CN,export,_T,all-formats),[^,]*,([^,]*,[^,]*),[^,]*,",
                    "$1,1650.00,$2,,")
                .replaceFirst(
                    "^(2026-10,CN,import,_T,all-formats),[^,]*,([^,]*,[^,]*),[^,]*,",
                    "$1,690.00,$2,,"));

    assertThat(page("CN").text()).contains("fell by 0.4%").doesNotContain(MOST, ADD_UP);
  }

  @Test
  void whatIsConfidentialIsNotCalledUnpublished() throws IOException {
    change(
        line ->
            line.startsWith(BEIJING)
                ? line.replaceFirst("^(([^,]*,){5})[^,]*,([^,]*),[^,]*,[^,]*,[A-Z],", "$1,$3,,,Q,")
                : line);

    assertThat(page("110000").select("tr").eachText())
        .contains(
            "Total trade [c] confidential",
            "Total: growth, computed [c] confidential",
            "Total, January to date [c] confidential",
            "Total: seasonally adjusted, on the month before (the program's estimate) [c]"
                + " confidential");
  }

  /** Beijing's October, 85.45, withdrawn on the 20th; also of exports and imports, its parts. */
  @Test
  void whatIsWithdrawnAsConfidentialIsNotSaidAgain() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (String flow : List.of("total", "export", "import")) {
      rows.append(BEIJING).append(flow).append(",_T,all-formats,,CNY_100M,,,Q,2026-11-20,made,\n");
    }
    Files.writeString(
        folder.resolve("sample").resolve("observations-2026.csv"), rows, StandardOpenOption.APPEND);

    assertThat(all("2026-10.110000"))
        .noneMatch(text -> text.matches("(?s).*\\b8(5\\.|\\.5)45\\b.*"));
    assertThat(all("2026-10.110000@2026-11-17", "--as-of", "2026-11-17"))
        .allMatch(text -> text.matches("(?s).*\\b8(5\\.|\\.5)45\\b.*"));
  }

  /** 2,349.64 of a year before; 2,636.27 and the growth of 12.2 % imply 2,349.62. */
  @Test
  void aConfidentialBaseIsNotImplied() throws IOException {
    assertThat(page("CN").select("tr").eachText()).anyMatch(row -> row.contains("2,349.62"));
    Files.writeString(
        folder.resolve("sample").resolve("observations-2026.csv"),
        "2025-10,CN,total,_T,all-formats,,CNY_100M,,,Q,2026-11-15,made,\n",
        StandardOpenOption.APPEND);

    assertThat(page("CN").select("tr").eachText())
        .noneMatch(row -> row.contains("2,349.6"))
        .anyMatch(row -> row.matches("Total 2026-11-16 2,636.27 .*\\[c].*"));
  }

  /** The texts of the page, of the figures and of the data behind them. */
  private List<String> all(String made, String... more) throws IOException {
    List<String> words =
        new ArrayList<>(List.of("report", "2026-10", "--area", "110000", "--format", "html,data"));
    words.addAll(List.of("--data", folder.resolve("sample").toString()));
    words.addAll(List.of("--out", folder.resolve("out").toString()));
    words.addAll(List.of(more));
    Cli.Result result = Cli.run(words.toArray(String[]::new));
    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
    Path report = folder.resolve("out").resolve(made);
    return List.of(
        Jsoup.parse(Files.readString(report.resolve("cbec-110000-2026-10-en.html"))).text(),
        Files.readString(report.resolve("figures.csv")),
        Files.readString(report.resolve("data").resolve("observations.csv")),
        Files.readString(report.resolve("data").resolve("observations.sdmx.csv")));
  }

  @Test
  void nothingIsComputedOverABreak() throws IOException {
    change(line -> line.startsWith("2026-10,CN,") ? line.replace(",P,", ",B,") : line);

    assertThat(page("CN").select("tr").eachText())
        .contains(
            "Total: growth, computed [z] not defined: the series breaks",
            "Total, twelve months [z] not defined: the series breaks",
            "Total, January to date: growth, computed [z] not defined: the series breaks")
        .anyMatch(
            row ->
                row.startsWith(
                    "Total: seasonally adjusted, on the month before (the program's estimate)"
                        + " [z]"));
  }
}
