package tradebrief.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testutil.Cli;

/** Where a figure comes from, on the shipped data, as a user asks it. */
class ExplainCommandTest {
  private static final Path DATA = Path.of("datasets");
  private static final Pattern READ_AT = Pattern.compile("read at +(\\S+):(\\d+)");
  private static final Pattern EVENT =
      Pattern.compile(
          "(?m)^  (zone_events\\.csv):(\\d+) +(\\S+) +(established|revoked) (?:ca\\. )?(\\S+), ");

  private static String explain(String... words) {
    Cli.Result result =
        Cli.run(Stream.concat(Stream.of("explain"), Stream.of(words)).toArray(String[]::new));
    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
    return result.output();
  }

  /** The row of a file that begins on a line, read without the program. */
  private static CSVRecord row(String file, String line) {
    try {
      List<String> lines = Files.readAllLines(DATA.resolve(file));
      String text = lines.get(0) + "\n" + lines.get(Integer.parseInt(line) - 1);
      CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
      try (CSVParser parser = CSVParser.parse(text, format)) {
        return parser.getRecords().get(0);
      }
    } catch (IOException e) {
      throw new AssertionError(file, e);
    }
  }

  private static List<CSVRecord> inputs(String output) {
    return READ_AT.matcher(output).results().map(at -> row(at.group(1), at.group(2))).toList();
  }

  private static List<MatchResult> events(String output) {
    return EVENT.matcher(output).results().toList();
  }

  @Test
  void aPublishedFigureLeadsToTheLineThatHoldsIt() {
    String output = explain("trade.total.value", "2021", "--as-of", "2022-02-10");

    List<CSVRecord> inputs = inputs(output);
    assertThat(inputs).hasSize(1);
    assertThat(inputs.get(0).get("period")).isEqualTo("2021");
    assertThat(inputs.get(0).get("basis")).isEqualTo("all-formats");
    assertThat(inputs.get(0).get("value")).isEqualTo("19800");
    assertThat(output)
        .containsPattern("value +19800 CNY_100M")
        .containsPattern("text +zh +1.98万亿元")
        .containsPattern("en +CNY 1.98 trillion")
        .containsPattern("obtained +published: the value of a")
        .containsPattern("rounding +to " + inputs.get(0).get("rounding_unit"))
        .containsPattern("growth +15.0 %, as published")
        .containsPattern("status +" + inputs.get(0).get("status"))
        .containsPattern("released +about " + inputs.get(0).get("release"))
        .contains("Jiemian News 2022-02-10");
  }

  @Test
  void aComputedGrowthNamesBothInputsAndItsFormulaGivesItsValue() {
    String output = explain("trade.total.growth.computed", "2021");

    List<CSVRecord> inputs = inputs(output);
    assertThat(inputs).extracting(row -> row.get("period")).containsExactly("2021", "2020");
    assertThat(inputs).extracting(row -> row.get("value")).containsExactly("19200", "16200");
    BigDecimal growth =
        new BigDecimal("19200")
            .multiply(new BigDecimal("100"))
            .divide(new BigDecimal("16200"), 12, RoundingMode.HALF_UP)
            .subtract(new BigDecimal("100"));
    assertThat(output)
        .containsPattern("value +" + growth + " PERCENT")
        .contains("100 × (a ÷ b − 1)", "100 × (19200 ÷ 16200 − 1)")
        .contains("leaves open 17.846153846153 to 19.195046439629 PERCENT")
        .containsPattern("released +about 2022-07-22")
        .containsPattern("released +about 2021-12-31");
  }

  @Test
  void aShareIsOfTheGoodsTradeOfTheSamePeriod() {
    String output = explain("trade.total.share-of-goods-trade", "2021");

    List<CSVRecord> inputs = inputs(output);
    assertThat(inputs).extracting(row -> row.get("period")).containsOnly("2021");
    assertThat(inputs)
        .extracting(row -> row.get("basis"))
        .containsExactly("all-formats", "goods-trade");
    assertThat(output)
        .contains("100 × a ÷ b")
        .contains("100 × 19200 ÷ " + inputs.get(1).get("value"));
  }

  @Test
  void aCountListsEveryZoneWithTheLineThatEstablishedIt() {
    String output = explain("zones.active.asof", "2021", "--as-of", "2022-02-10");

    List<MatchResult> events = events(output);
    assertThat(events).hasSize(132);
    assertThat(events).extracting(event -> event.group(3)).doesNotHaveDuplicates();
    for (MatchResult event : events) {
      CSVRecord row = row(event.group(1), event.group(2));
      assertThat(row.get("zone_id")).isEqualTo(event.group(3));
      assertThat(row.get("event")).isEqualTo("established").isEqualTo(event.group(4));
      assertThat(row.get("reply_date")).isEqualTo(event.group(5));
    }
    assertThat(output).contains("zones in being on 2022-02-10", "国函〔2022〕8号");
  }

  @Test
  void aZoneThatWasMergedIsListedWithBothEvents() {
    String output = explain("zones.merged.asof", "2021");

    assertThat(events(output))
        .extracting(event -> event.group(3) + " " + event.group(4))
        .containsExactlyInAnyOrder(
            "haikou established",
            "haikou revoked",
            "sanya established",
            "sanya revoked",
            "alashankou established",
            "alashankou revoked");
    assertThat(output).contains("into hainan-island", "into bortala");
  }

  @Test
  void aRevisionNamesBothReleases() {
    String output = explain("revision.total.2.change", "2021");

    assertThat(inputs(output))
        .extracting(row -> row.get("period") + " " + row.get("value"))
        .containsExactly("2021 19200", "2021 19800");
    assertThat(output)
        .containsPattern("value +-600 CNY_100M")
        .contains("19200 − 19800")
        .contains("leaves open -700 to -500 CNY_100M");
  }

  /** 19150 ÷ 1.1865 and 19250 ÷ 1.1855. */
  @Test
  void aBaseThatAPublishedGrowthImpliesSaysByWhichGrowth() {
    assertThat(explain("revision.total.2.implied-base", "2021"))
        .contains("a ÷ (1 + g ÷ 100)", "19200 ÷ (1 + 18.6 ÷ 100)")
        .containsPattern("leaves open 16139\\.907\\d+ to\\s+16237\\.874\\d+\\s+CNY_100M");
  }

  @Test
  void anUnknownIdIsAnsweredWithTheNearest() {
    Cli.Result result = Cli.run("explain", "trade.total.valu", "2021");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.output()).isEmpty();
    assertThat(result.errorOutput().lines().toList())
        .startsWith(
            "'trade.total.valu' is no figure of this report; the nearest are:",
            "  trade.total.value")
        .hasSize(7);
    assertThat(result.errorOutput()).contains("figures.csv of 'tradebrief report 2021'");
  }

  @Test
  void aPeriodThatIsNotThereIsAnsweredWithWhatIs() {
    Cli.Result result = Cli.run("explain", "trade.total.value", "2031");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.errorOutput()).contains("2031", "2017, 2018, 2019, 2020");
  }

  @Test
  void linesFitATerminalUnlessOneWordIsLonger() {
    String output = explain("zones.ever.asof", "2021");

    assertThat(output.lines())
        .hasSizeGreaterThan(181)
        .allMatch(line -> line.length() <= 110 || line.strip().split("\\s+", -1).length <= 2);
  }

  @Test
  void madeUpDataIsMarkedSo(@TempDir Path folder) throws IOException {
    try (Stream<Path> files = Files.list(DATA)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
    Path descriptor = folder.resolve("datapackage.json");
    Files.writeString(
        descriptor,
        Files.readString(descriptor, StandardCharsets.UTF_8)
            .replace("\"synthetic\": false", "\"synthetic\": true"));

    String[] words = {"trade.total.value", "2021", "--data", folder.toString(), "--lang", "en"};
    assertThat(explain(words)).startsWith("SYNTHETIC   made-up data: ");
    assertThat(explain("trade.total.value", "2021")).doesNotContain("SYNTHETIC");
  }

  @Test
  void onlyTheLanguagesAskedForAreShown() {
    assertThat(explain("trade.total.value", "2021", "--lang", "en"))
        .containsPattern("briefing +en +page 1")
        .contains("CNY 1.92 trillion")
        .doesNotContain("万亿元");
  }

  @Test
  void nothingIsWritten() throws IOException {
    Path out = Path.of("out");
    List<Path> before = files(out);
    explain("trade.total.value", "2021");

    assertThat(files(out)).isEqualTo(before);
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted().toList();
    }
  }
}
