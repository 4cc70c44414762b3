package tradebrief.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testutil.Cli;
import testutil.Figures;

/** The evaluation tiers of pilot zones, from the CSV to the workbook and to explain. */
class EvaluationTest {
  @TempDir Path out;

  private Path report(String asOf, String template) {
    Cli.Result result =
        Cli.run("report", "2021", "--as-of", asOf, "--out", out.toString(), "--format", template);
    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
    return out.resolve("2021@" + asOf);
  }

  private static List<CSVRecord> rows(String file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(Files.readString(Path.of("datasets", file)), format)) {
      return parser.getRecords();
    }
  }

  @Test
  void theCountsAreThoseOfTheFiles() throws IOException {
    Map<String, Integer> named = new TreeMap<>();
    rows("evaluations.csv")
        .forEach(
            row ->
                named.merge(row.get("evaluation_year") + "." + row.get("tier"), 1, Integer::sum));
    Figures figures = Figures.in(report("2023-05-31", "xlsx"));

    List<CSVRecord> totals = rows("evaluation_totals.csv");
    assertThat(totals).hasSize(5);
    for (CSVRecord total : totals) {
      String key = total.get("evaluation_year") + "." + total.get("tier");
      String id = "zones.evaluation." + key + ".";
      int zones = Integer.parseInt(total.get("zones"));
      assertThat(figures.get(id + "zones", "value")).isEqualTo(total.get("zones"));
      assertThat(figures.get(id + "evaluated", "value")).isEqualTo(total.get("evaluated"));
      assertThat(figures.get(id + "named", "value"))
          .isEqualTo(String.valueOf(named.getOrDefault(key, 0)));
      assertThat(figures.get(id + "not-named", "value"))
          .isEqualTo(String.valueOf(zones - named.getOrDefault(key, 0)));
      assertThat(figures.get(id + "zones", "cell")).startsWith("zones_by_evaluation!");
    }
  }

  @Test
  void whatIsReleasedLaterIsNotKnown() throws IOException {
    assertThat(Figures.in(report("2022-04-29", "xlsx")).ids())
        .noneMatch(id -> id.startsWith("zones.evaluation."));
    assertThat(latestTiers("2022-04-29", "en").values()).containsOnly("[x]");

    assertThat(Figures.in(report("2023-05-30", "xlsx")).ids())
        .filteredOn(id -> id.startsWith("zones.evaluation."))
        .containsExactly(
            "zones.evaluation.2021.1.zones",
            "zones.evaluation.2021.1.named",
            "zones.evaluation.2021.1.not-named",
            "zones.evaluation.2021.1.evaluated");
    assertThat(latestTiers("2023-05-30", "en"))
        .containsEntry("hangzhou", "2021: 1, evident results")
        .containsEntry("wenzhou", "[x]");
  }

  @Test
  void theLastColumnOfZonesIsTheLatestTier() throws IOException {
    report("2023-05-31", "xlsx");

    assertThat(latestTiers("2023-05-31", "en"))
        .containsEntry("hangzhou", "2022: 1, evident results")
        .containsEntry("shenzhen", "2021: 1, evident results")
        .containsEntry("wenzhou", "2022: 2, fairly good results")
        .containsEntry("beijing", "[x]");
    assertThat(latestTiers("2023-05-31", "zh"))
        .containsEntry("wenzhou", "2022年第二档：成效较好")
        .containsEntry("shenzhen", "2021年第一档：成效明显");
  }

  private Map<String, String> latestTiers(String asOf, String language) throws IOException {
    Path file = out.resolve("2021@" + asOf).resolve("cbec-CN-2021-" + language + ".xlsx");
    Map<String, String> tiers = new TreeMap<>();
    try (InputStream bytes = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(bytes)) {
      XSSFSheet sheet = workbook.getSheet("zones");
      XSSFTable table = sheet.getTables().get(0);
      for (int i = table.getStartRowIndex() + 1; i <= table.getEndRowIndex(); i++) {
        Row row = sheet.getRow(i);
        tiers.put(
            row.getCell(table.getStartColIndex()).getStringCellValue(),
            row.getCell(table.getEndColIndex()).getStringCellValue());
      }
    }
    return tiers;
  }

  @Test
  void aTierIsExplainedWithFileAndLine() {
    String[] words = {"explain", "zones.evaluation.2022.1.not-named", "2023", "--lang", "en"};
    assertThat(Cli.run(words).lines())
        .contains(
            "value       7 ZONES",
            "obtained    counted here",
            "  evaluation_totals.csv:2  2022: 10 of 105 zones evaluated, tier 1 成效明显, released"
                + " 2023-05-31 [1]",
            "  evaluations.csv:7        2022: hangzhou, tier 1 成效明显, released 2023-05-31 [1]");
    String json = Cli.run("explain", "zones.evaluation.2021.1.zones", "2023", "--json").output();
    assertThat(json)
        .contains("\"obtained\" : \"published\"")
        .contains("\"file\" : \"evaluation_totals.csv\"")
        .contains("\"line\" : 6")
        .contains("\"release_approximate\" : true");
  }

  @Test
  void queryListsThem() {
    Cli.Result result = Cli.run("query", "--by", "evaluation", "--format", "csv");

    assertThat(result.lines())
        .contains(
            "2021,1,成效明显,10,5,5,shenzhen zhengzhou hangzhou ningbo yiwu", "2022,4,尚在起步阶段,5,0,5,");
    assertThat(
            Cli.run("query", "--by", "evaluation", "--as-of", "2022-05-01", "--format", "csv")
                .lines())
        .containsExactly(
            "evaluation_year,tier,tier_zh,zones,named,not_named,zones_named",
            "2021,1,成效明显,10,5,5,shenzhen zhengzhou hangzhou ningbo yiwu");
    assertThat(Cli.run("query", "--by", "evaluation,flow").exitCode()).isEqualTo(2);
  }

  /** A tier whose total nobody published has none, and no rest. */
  @Test
  void aTotalThatIsNotPublishedStaysMissing() throws IOException {
    Path data = out.resolve("data");
    Files.createDirectory(data);
    try (var files = Files.list(Path.of("datasets"))) {
      for (Path file : files.toList()) {
        Files.copy(file, data.resolve(file.getFileName().toString()));
      }
    }
    Path totals = data.resolve("evaluation_totals.csv");
    List<String> lines = Files.readAllLines(totals);
    Files.writeString(totals, String.join("\n", lines.subList(0, 5)) + "\n");

    Cli.Result result =
        Cli.run("query", "--by", "evaluation", "--format", "csv", "--data", data.toString());
    assertThat(result.lines()).contains("2021,1,成效明显,,5,,shenzhen zhengzhou hangzhou ningbo yiwu");
  }
}
