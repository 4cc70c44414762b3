package tradebrief.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import testutil.Cli;
import tradebrief.statistics.Measure;

class QueryCommandTest {
  private static final BigDecimal HUNDRED_MILLION = new BigDecimal("100000000");

  private static List<CSVRecord> parse(String csv) throws IOException {
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(csv))
        .getRecords();
  }

  private static Cli.Result query(String words) {
    return Cli.run(("query " + words).split(" ", -1));
  }

  @Test
  void aTableInEnglish() {
    Cli.Result result = query("--by year,flow --period 2021..2022 --as-of 2023-06-30");

    assertThat(result.exitCode()).isZero();
    assertThat(result.errorOutput()).isEmpty();
    assertThat(result.lines())
        .startsWith(
            "China · all modes · main basis: all formats (all-formats) · as known on 2023-06-30",
            "",
            "Period  Flow     Value (CNY 100 million)  Year-on-year (%)",
            "------  -------  -----------------------  ----------------",
            "2021    Total             19,200 [r]          18.5 [u]",
            "2021    Exports           13,900 [r] [u]      24.1 [p] [u]",
            "2021    Imports            5,319 [u]          -6.7 [p] [u]",
            "2022    Total             20,600 [r]           7.3",
            "2022    Exports           15,300 [r]          10.1 [u]",
            "2022    Imports            5,278 [r]          -0.8 [u]",
            "")
        .contains("[r] revised: differs from what was published before");
  }

  @Test
  void theSameInChineseWithItsColumnsAligned() {
    Cli.Result result = query("--by year,province --period 2022..2023 --lang zh");

    assertThat(result.exitCode()).isZero();
    assertThat(result.lines())
        .startsWith(
            "进出口 · 全部监管方式 · 截至2026-06-16所知",
            "",
            "时期  代码    地区  统计口径                数值（亿元）  同比（%）",
            "----  ------  ----  ----------------------  ------------  ---------",
            "2022  330000  浙江  商务部门（监测）             4,222.8        [x]",
            "2022  410000  河南  商务部门（含快递包裹）         [x]          [x]",
            "2022  440000  广东  口径未说明                     [x]          [x]",
            "2023  330000  浙江  商务部门（监测）               [x]          [x]",
            "2023  410000  河南  商务部门（含快递包裹）       2,371          [x]",
            "2023  440000  广东  口径未说明                   8,433          [x]");
  }

  @Test
  void csvIsExactAndEqualsAPlainLoopOverTheObservations() throws IOException {
    Map<String, BigDecimal> levels = new HashMap<>();
    Map<String, String> releases = new HashMap<>();
    for (CSVRecord row : parse(Files.readString(Path.of("datasets", "observations.csv")))) {
      String key = row.get("period") + row.get("flow");
      boolean asked =
          row.get("area").equals("CN")
              && row.get("basis").equals("all-formats")
              && row.get("period").length() == 4;
      if (asked && row.get("release").compareTo(releases.getOrDefault(key, "")) >= 0) {
        releases.put(key, row.get("release"));
        levels.put(key, new BigDecimal(row.get("value")).multiply(HUNDRED_MILLION));
      }
    }

    List<CSVRecord> records = parse(query("--by flow,year --format csv").output());

    assertThat(records).hasSize(2 * (levels.size() + 1)); // imports of 2024 follow from nothing
    for (CSVRecord row : records) {
      BigDecimal level = levels.get(row.get("period") + row.get("flow"));
      BigDecimal base = levels.get(Integer.parseInt(row.get("period")) - 1 + row.get("flow"));
      String expected =
          switch (row.get("measure")) {
            case "value" -> level == null ? "" : level.toPlainString();
            default ->
                level == null || base == null
                    ? ""
                    : level
                        .subtract(base)
                        .movePointRight(2)
                        .divide(base, 12, RoundingMode.HALF_UP)
                        .toPlainString();
          };
      assertThat(row.get("value")).as(row.toString()).isEqualTo(expected);
      assertThat(row.get("unit").isEmpty()).isEqualTo(expected.isEmpty());
      assertThat(row.get("reason").isEmpty()).isEqualTo(!expected.isEmpty());
    }
  }

  @Test
  void whatIsMissingHasItsReasonAndNoValue() throws IOException {
    List<CSVRecord> records =
        parse(query("--flow import --period 2024..2025 --format csv").output());

    assertThat(records).hasSize(4);
    assertThat(records.get(0).toMap())
        .containsEntry("value", "")
        .containsEntry("markers", "[x]")
        .containsEntry("reason", "no-level")
        .containsEntry(
            "missing",
            "2024:part-missing[2024-01..2024-02,2024-03,2024-04,2024-05,2024-06,2024-07,2024-08,2024-09,2024-10,2024-11,2024-12]");
    assertThat(records.get(3).toMap())
        .containsEntry("reason", "no-base")
        .containsEntry("statuses", "");
    assertThat(records.get(2).toMap())
        .containsEntry("value", "570200000000")
        .containsEntry("unit", "CNY")
        .containsEntry("statuses", "U")
        .containsEntry("derived", "false");
  }

  @Test
  void jsonHasExactNumbersAndNullForNone() {
    String json = query("--period 2018 --format json").output();

    assertThat(json)
        .startsWith("{\n  \"as_of\" : \"2026-06-16\",\n  \"synthetic\" : false,\n  \"rows\" : [")
        .contains("\"value\" : 1060000000000,\n      \"unit\" : \"CNY\"")
        .contains("\"value\" : null")
        .contains("\"reason\" : \"series-break\"");
  }

  @Test
  void aDerivedQuarterIsMarkedSo() {
    Cli.Result result = query("--by quarter --period 2024-Q2 --measure value");

    assertThat(result.lines())
        .anyMatch(line -> line.matches("2024-Q2 +6,724\\* \\[p]"))
        .contains("* derived from other published figures of the series");
  }

  /**
   * Modes 9710 and 9810 are of exports alone: these are their part of the total. In 2019 there were
   * not yet any of them.
   */
  @ParameterizedTest
  @CsvSource({"2019, 2", "2025, 3"})
  void concentrationIsOverEveryPart(String period, int modes, @TempDir Path folder)
      throws IOException {
    Path sample = folder.resolve("sample");
    Cli.run("sample", sample.toString());
    String asked = " --area 440000 --period " + period + " --format csv --data " + sample;
    Map<String, BigDecimal> totals = new HashMap<>();
    for (CSVRecord row : parse(query("--by year,mode,flow --measure value" + asked).output())) {
      boolean total = row.get("flow").equals("total");
      if (!row.get("mode").equals("_T") && (total || row.get("flow").equals("export"))) {
        totals.merge(
            row.get("mode"), new BigDecimal(row.get("value")), (one, other) -> total ? other : one);
      }
    }
    assertThat(totals).hasSize(modes);
    double sum = totals.values().stream().mapToDouble(BigDecimal::doubleValue).sum();
    double expected =
        totals.values().stream()
            .mapToDouble(part -> Math.pow(100 * part.doubleValue() / sum, 2))
            .sum();

    List<CSVRecord> records =
        parse(query("--by year,mode --measure concentration --flow total" + asked).output());

    assertThat(new BigDecimal(records.get(0).get("value")).doubleValue())
        .isCloseTo(expected, within(1e-6));
    assertThat(records.subList(1, records.size()))
        .isNotEmpty()
        .allMatch(row -> row.get("reason").equals("no-parts"));
  }

  /** Without Beijing's figures that of the nation is not known. */
  @Test
  void concentrationOfTheNationNeedsEveryProvince(@TempDir Path folder) throws IOException {
    Path sample = folder.resolve("sample");
    Cli.run("sample", sample.toString());
    String asked =
        "--by year --area CN --flow total --period 2025 --measure concentration --format csv --data "
            + sample;
    assertThat(parse(query(asked).output()).get(0).get("value")).isNotEmpty();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(sample, "observations-*.csv")) {
      for (Path file : files) {
        Files.writeString(file, Files.readString(file).replaceAll("(?m)^[^,]*,110000,.*\\R", ""));
      }
    }

    CSVRecord row = parse(query(asked).output()).get(0);

    assertThat(row.get("value")).isEmpty();
    assertThat(row.get("reason")).isEqualTo("part-missing");
  }

  @Test
  void wholesAreTheFirstThatApplies() throws IOException {
    List<CSVRecord> shares =
        parse(query("--by flow --period 2022 --measure share,rank,balance --format csv").output());

    assertThat(shares.stream().map(row -> row.get("flow") + " " + row.get("value")).toList())
        .containsExactly(
            "total 100.000000000000",
            "total 1",
            "total 1002200000000",
            "export 74.271844660194",
            "export 1",
            "export 1002200000000",
            "import 25.621359223301",
            "import 2",
            "import 1002200000000");
  }

  @Test
  void goodsTradeOfWhichTheBaseIsMissingDoesNotBreakItsSeries() throws IOException {
    List<CSVRecord> records =
        parse(query("--basis goods-trade --flow export --period 2023 --format csv").output());

    assertThat(records.get(1).get("reason")).isEqualTo("no-base");
  }

  @Test
  void aSampleIsMarkedSyntheticAndAnsweredByProvinceAndMode(@TempDir Path folder)
      throws IOException, InvalidFormatException {
    Path sample = folder.resolve("sample");
    Cli.run("sample", sample.toString());

    Cli.Result text =
        query(
            "--by province,mode --area 330000 --period 2025 --measure value,share,rank --data "
                + sample);

    assertThat(text.lines())
        .anyMatch(line -> line.startsWith("SYNTHETIC DATA: monthly cross-border"))
        .anyMatch(line -> line.matches("330000 +Zhejiang +1210 +[\\d,]+\\.\\d\\d\\* .*"));
    assertThat(query("--by batch --format json --data " + sample).output())
        .contains("\"synthetic\" : true");
    Path file = folder.resolve("sample.xlsx");
    query("--by batch --format xlsx --out " + file + " --data " + sample);
    try (XSSFWorkbook book = new XSSFWorkbook(file.toFile())) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(sheet.getSheetName()).isEqualTo("query_synthetic");
      assertThat(sheet.getTables().get(0).getName()).isEqualTo("query_synthetic");
      assertThat(sheet.getHeader().getCenter()).startsWith("SYNTHETIC DATA: ");
      assertThat(book.getProperties().getCoreProperties().getTitle())
          .isEqualTo("SYNTHETIC DATA: Answer of tradebrief query");
    }
  }

  /** Months that are asked for are answered by month, without saying so twice. */
  @Test
  void rowsGoByTheKindOfThePeriodAskedFor() throws IOException {
    Cli.Result years = Cli.run("query", "--period", "2021..2022", "--format", "csv");
    Cli.Result byYear =
        Cli.run("query", "--by", "year", "--period", "2021..2022", "--format", "csv");
    Cli.Result half = Cli.run("query", "--period", "2024-H1", "--format", "csv");

    assertThat(years.output()).isEqualTo(byYear.output()).contains("\n2021,CN", "\n2022,CN");
    assertThat(half.output()).contains("\n2024-H1,CN").doesNotContain("\n2024,CN");
  }

  @Test
  void batchesOfPilotZones() throws IOException {
    List<CSVRecord> batches = parse(query("--by batch --as-of 2022-02-08 --format csv").output());

    assertThat(batches).hasSize(6);
    assertThat(batches.get(5).get("active_after")).isEqualTo("132");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "--measure vale | 'vale' is not a measure; expected one of: value, year-on-year",
        "--by year,week | 'week' is not a dimension; expected one of: year, half, quarter",
        "--by year,month | do not go together; expected one of year, half, quarter, month and",
        "--basis all | 'all' is not a basis; expected one of: all-formats",
        "--flow out | 'out' is not a flow; expected one of: total, export, import",
        "--period 2024..2021 | '2024..2021' ends before it begins",
        "--format xml | 'xml' is not a format; expected one of: text, csv, json",
        "--compare 2022-01-01 | --compare needs a day to compare with: --as-of DATE",
        "--triangle --measure rank | --triangle takes no --measure",
        "--by batch --triangle | --by batch or evaluation takes no --triangle",
        "--by batch --area 330000 | --by batch or evaluation takes no --area",
        "--by evaluation --period 2021 | --by batch or evaluation takes no --period",
      })
  void wrongWordsAreAnsweredWithTheRightOnes(String words, String message) {
    Cli.Result result = query(words);

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.output()).isEmpty();
    assertThat(result.errorOutput()).contains(message);
  }

  @Test
  void whereNothingIsThereItSaysWhatIs() {
    Cli.Result result = query("--by flow --area 310000");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.output()).isEmpty();
    assertThat(result.errorOutput())
        .contains("nothing is published of that, as known on 2026-06-16; there is:")
        .contains("--area 310000 --basis customs-port --flow export --mode _T: 2023");
  }

  @Test
  void everyMeasureThatHelpNamesIsAnswered() throws IOException {
    String help = query("--help").output();
    for (Measure measure : Measure.values()) {
      assertThat(help.replaceAll("\\s+", " ")).contains(measure.code());
      assertThat(parse(query("--format csv --measure " + measure.code()).output())).hasSize(8);
      assertThat(query("--measure " + measure.code()).exitCode()).isZero();
    }
  }
}
