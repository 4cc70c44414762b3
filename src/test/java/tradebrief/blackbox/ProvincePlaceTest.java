package tradebrief.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testutil.Cli;
import testutil.Figures;
import testutil.OwnObservations;

/** What the report of a province says of its place, and of small steps; by three provinces. */
class ProvincePlaceTest {
  private static final String FOLDER = "2025-06.330000";

  @TempDir private static Path folder;

  @BeforeAll
  static void write() throws IOException {
    List<String> rows = new ArrayList<>();
    for (String values :
        List.of(
            "2024-06,330000,315.0,251.8,63.2",
            "2025-06,330000,313.4,255.0,58.4",
            "2024-06,440000,400.0,300.0,100.0",
            "2025-06,440000,444.8,330.0,114.8",
            "2024-06,320000,320.0,200.0,120.0",
            "2025-06,320000,300.0,190.0,110.0",
            "2024-06,CN,1500.0,1000.0,500.0",
            "2025-06,CN,1600.0,1100.0,500.0")) {
      String[] cells = values.split(",", -1);
      String[] flows = {"total", "export", "import"};
      for (int i = 0; i < flows.length; i++) {
        rows.add(
            String.join(",", cells[0], cells[1], flows[i], "_T,all-formats", cells[2 + i])
                + ",CNY_100M,0.1,,A,"
                + cells[0].replace("-06", "-07")
                + "-15,a release,");
      }
    }
    rows.add("2025-06,330500,export,_T,all-formats,,CNY_100M,,12.5,A,2025-07-15,a growth alone,");
    OwnObservations.write(folder.resolve("data"), rows);
    Cli.Result result = run("report", "2025-06", "--area", "330000", "--lang", "en");
    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
  }

  private static Cli.Result run(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--data", folder.resolve("data").toString()));
    if (words[0].equals("report")) {
      all.addAll(List.of("--out", folder.resolve("out").toString()));
    }
    return Cli.run(all.toArray(String[]::new));
  }

  private static Path file(String extension) {
    return folder.resolve("out").resolve(FOLDER).resolve("cbec-330000-2025-06-en." + extension);
  }

  @Test
  void theWorkbookHasThePlace() throws Exception {
    Figures figures = Figures.in(folder.resolve("out").resolve(FOLDER));
    assertThat(figures.get("trade.total.rank", "value")).isEqualTo("2");
    assertThat(figures.get("trade.total.ranked", "value")).isEqualTo("3");
    assertThat(figures.get("trade.total.rank-change", "value")).isEqualTo("1");
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file("xlsx")))) {
      for (String name :
          List.of("share-of-nation", "rank", "ranked", "rank-change", "contribution-to-nation")) {
        String id = "trade.total." + name;
        String[] place = figures.get(id, "cell").split("!", -1);
        assertThat(place[0]).as(id).isEqualTo("headline");
        assertThat(
                book.getSheet(place[0])
                    .getRow(Integer.parseInt(place[1].substring(1)) - 1)
                    .getCell(1)
                    .getNumericCellValue())
            .as(id)
            .isEqualTo(Double.parseDouble(figures.get(id, "text_en").replaceAll("[^\\d.-]", "")));
      }
    }
  }

  @Test
  void aPlaceIsExplainedByTheLevelsAboveIt() {
    String rank = run("explain", "trade.total.rank", "2025-06", "--area", "330000").output();
    String change =
        run("explain", "trade.total.rank-change", "2025-06", "--area", "330000").output();

    assertThat(levels(rank))
        .containsExactly("a =         313.4 CNY_100M", "b =         444.8 CNY_100M");
    assertThat(levels(change))
        .containsExactly(
            "a =         313.4 CNY_100M",
            "b =         315.0 CNY_100M",
            "c =         444.8 CNY_100M",
            "d =         320.0 CNY_100M",
            "e =         400.0 CNY_100M");
    // the report of the nation says the same of the place
    assertThat(levels(run("explain", "province.330000.rank", "2025-06").output()))
        .isEqualTo(levels(rank));
    assertThat(levels(run("explain", "province.330000.rank-change", "2025-06").output()))
        .isEqualTo(levels(change));
  }

  private static List<String> levels(String explanation) {
    return explanation.lines().filter(line -> line.contains(" = ")).map(String::strip).toList();
  }

  @Test
  void smallStepsHaveTheirDirectionAndCanBeSeen() throws IOException {
    Document page = Jsoup.parse(file("html"));

    assertThat(page.select("svg text").eachText()).contains("+3.2", "-4.8");
  }

  @Test
  void aGrowthAloneOfOneFlowIsSaid() throws IOException {
    Cli.Result result = run("report", "2025-06", "--area", "330500", "--format", "html");

    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
    Path made = folder.resolve("out/2025-06.330500");
    assertThat(Jsoup.parse(made.resolve("cbec-330500-2025-06-en.html")).text())
        .contains(
            "the published growth of the cross-border e-commerce exports of Huzhou was 12.5%");
    assertThat(Jsoup.parse(made.resolve("cbec-330500-2025-06-zh.html")).text())
        .contains("出口公布的同比增速为12.5%");
  }

  @Test
  void theTemplateOfTheNationSaysNothingOfCoverageForAProvince() throws IOException {
    Path templates = Files.createDirectories(folder.resolve("templates"));
    Files.writeString(
        templates.resolve("annual.yaml"),
        Files.readString(Path.of("report-templates/annual.yaml"))
            .replace("periods: [year, half, quarter]", "periods: [month]"));
    Cli.Result result =
        run(
            "report",
            "2025-06",
            "--area",
            "440000",
            "--format",
            "html",
            "--templates",
            templates.toString());

    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
    assertThat(Jsoup.parse(folder.resolve("out/2025-06.440000/cbec-440000-2025-06-en.html")).text())
        .contains("Guangdong")
        .doesNotContain("for every prefecture-level division");
  }

  @Test
  void aTemplateForOtherAreasSaysWhatItIsFor() {
    Cli.Result result = run("report", "2025-06", "--template", "province");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.errorOutput())
        .contains("no template is for CN; there is: province for province; name another with");
  }
}
