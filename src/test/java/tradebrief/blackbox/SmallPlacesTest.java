package tradebrief.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testutil.Cli;
import testutil.Declarations;
import testutil.Figures;
import testutil.Parts;

/**
 * Reports of all declarations of the nation, of which one province has nearly all, one next to
 * nothing, and most have none.
 */
class SmallPlacesTest {
  private static final String GUANGDONG = "440000";
  private static final String ZHEJIANG = "330000";
  private static final String TIBET = "540000";
  private static final String BEIJING = "110000";

  @TempDir static Path folder;

  @BeforeAll
  static void report() throws IOException {
    List<String> lines = new ArrayList<>(List.of(Declarations.HEADER));
    lines.addAll(declared(2024, GUANGDONG, "5676758208.26"));
    lines.addAll(declared(2025, GUANGDONG, "6676758208.26"));
    lines.addAll(declared(2024, ZHEJIANG, "4955400000.07"));
    lines.addAll(declared(2025, ZHEJIANG, "4955400000.07"));
    lines.addAll(declared(2025, TIBET, "26709.55"));
    Cli.Result result =
        Cli.run(
            "aggregate",
            Files.write(folder.resolve("declarations.csv"), lines).toString(),
            "--out",
            folder.resolve("monthly").toString(),
            "--complete",
            "--release",
            "2026-01-20",
            "--source",
            "an extract");
    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
  }

  private static List<String> declared(int year, String province, String value) {
    List<String> lines = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      lines.add(
          String.format(
              Locale.ROOT, "%d-%02d,%s,,export,9610,US,6109,%s,3", year, month, province, value));
    }
    return lines;
  }

  private static Path report(String area) {
    Cli.Result result =
        Cli.run(
            "report",
            "2025-12",
            "--area",
            area,
            "--data",
            folder.resolve("monthly").toString(),
            "--out",
            folder.toString(),
            "--lang",
            "en",
            "--format",
            "html,xlsx");
    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
    return folder.resolve(area.equals("CN") ? "2025-12" : "2025-12." + area);
  }

  private static Element page(String area) throws IOException {
    return Jsoup.parse(Files.readString(report(area).resolve("cbec-" + area + "-2025-12-en.html")));
  }

  @Test
  void whatRoundsToZeroIsToldFromZero() throws IOException {
    assertThat(page("CN").select("[data-figure=province.540000.share]").text())
        .isEqualTo("0.0% [low] [p]");
    assertThat(page("CN").select("[data-figure=province.110000.share]").text())
        .isEqualTo("0.0% [p]");
    assertThat(page(TIBET).text())
        .contains("Trade was 0.0% [low] [p] of the nation")
        .contains("was 0.00 [low] [p] percentage points")
        .containsPattern("\\[low].rounds to zero, but is not zero");
    assertThat(page(BEIJING).text()).contains("Trade was 0.0% [p] of the nation");
  }

  @Test
  void queriesTellItToo() {
    Cli.Result result =
        Cli.run(
            "query",
            "--by",
            "province",
            "--period",
            "2025-12",
            "--measure",
            "value,share",
            "--data",
            folder.resolve("monthly").toString());

    assertThat(result.lines())
        .anyMatch(line -> line.matches(".*Tibet.* 0\\.00027 \\[p] +0\\.0 \\[low] \\[p]"))
        .anyMatch(line -> line.matches(".*Beijing +0\\.00 \\[p] +0\\.0 \\[p]"))
        .contains("[low] rounds to zero, but is not zero");
  }

  @Test
  void aSharedPlaceIsSaidToBe() throws IOException {
    assertThat(page(BEIJING).text())
        .contains("ranking no. 4 (shared by 28) among the 31 provinces")
        .doesNotContain("1 down");
    assertThat(page(TIBET).text()).contains("ranking no. 3 among the 31 provinces");
  }

  /** Those without trade in either year lost a place to Tibet, which says nothing of them. */
  @Test
  void provincesWithoutTradeAreNeitherLeadingNorNamed() throws IOException {
    Element page = page("CN");

    assertThat(page.text())
        .contains("The provinces with the greatest trade were Guangdong, Zhejiang, and Xizang")
        .contains("trade of the 3 leading provinces")
        .contains(
            "Guangdong contributed most to the change in national trade (9.41 [p] percentage points).")
        .doesNotContain("places were");
    assertThat(Figures.in(report("CN")).ids())
        .contains("province.540000.rank-change")
        .doesNotContain("province.110000.rank-change");
  }

  /** Each label with the decimals of its cell: no digit is invented, none is lost. */
  @Test
  void labelsOfTheWorkbooksChartsReadAsTheirCells() throws IOException {
    Path workbook = report("CN").resolve("cbec-CN-2025-12-en.xlsx");
    Parts parts = Parts.of(Files.readAllBytes(workbook));
    List<Element> charts =
        parts.names().stream()
            .filter(name -> name.matches("xl/charts/chart\\d+\\.xml"))
            .map(name -> (Element) Jsoup.parse(parts.text(name), "", Parser.xmlParser()))
            .filter(chart -> chart.text().contains("trade of the 3 leading provinces"))
            .toList();

    assertThat(charts).hasSize(1);
    assertThat(labels(charts.get(0).expectFirst("c|ser")))
        .containsExactlyInAnyOrder("66.77", "49.55", "0.00027");
  }

  private static Set<String> labels(Element series) {
    Set<String> labels = new TreeSet<>();
    Element all = series.expectFirst("c|dLbls");
    for (Element point : series.select("c|val c|pt")) {
      Element own =
          all.select("> c|dLbl").stream()
              .filter(one -> one.expectFirst("c|idx").attr("val").equals(point.attr("idx")))
              .findFirst()
              .orElse(all);
      assertThat(own.expectFirst("> c|showVal").attr("val")).isEqualTo("true");
      String format = own.expectFirst("> c|numFmt").attr("formatCode");
      int decimals = format.contains(".") ? format.length() - format.indexOf('.') - 1 : 0;
      labels.add(new BigDecimal(point.text()).setScale(decimals).toPlainString());
    }
    return labels;
  }
}
