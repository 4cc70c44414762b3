package tradebrief.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import testutil.Cli;
import testutil.Declarations;

class AggregateCommandTest {
  private static final String SOUND = "2025-03,330000,hangzhou,export,9610,US,6109,12.50,3";
  private static final long SEED = 20220210;

  @TempDir Path folder;

  private Cli.Result aggregate(Path input, String... more) {
    return Cli.run(words(input.toString(), more));
  }

  private String[] words(String input, String... more) {
    List<String> words = new ArrayList<>(List.of("aggregate", input));
    words.addAll(List.of("--source", "a test", "--synthetic"));
    if (!List.of(more).contains("--out")) {
      words.addAll(List.of("--out", out().toString()));
    }
    words.addAll(List.of("--release", "2026-01-20"));
    words.addAll(List.of(more));
    return words.toArray(String[]::new);
  }

  private Path out() {
    return folder.resolve("out").resolve("monthly");
  }

  private Path rejects() {
    return folder.resolve("out").resolve("monthly.rejects.csv");
  }

  private Path file(String name, String... lines) throws IOException {
    return Files.writeString(
        folder.resolve(name), Declarations.HEADER + "\n" + String.join("\n", lines) + "\n");
  }

  private List<String> rejected() throws IOException {
    return MadePackage.rows(rejects()).stream()
        .map(row -> row.get("line") + " " + row.get("column") + " " + row.get("reason"))
        .toList();
  }

  @Test
  void everySumIsThatOfAPlainLoop() throws IOException {
    Path input = folder.resolve("declarations.csv");
    Declarations declarations = Declarations.withFaults(SEED, 97);
    declarations.write(input, 20_000);
    PlainLoop loop = new PlainLoop();
    loop.read(input);

    Cli.Result result = aggregate(input, "--max-rejected", "1000");

    assertThat(result.exitCode()).isZero();
    assertThat(new MadePackage(out()).centsByKey()).isEqualTo(loop.centsByKey());
    // of zones; every province has both flows in every month
    assertThat(result.errorOutput().lines())
        .singleElement()
        .asString()
        .contains("of changsha in 2025-01: no total; if there was no such trade, say --complete");
    long lost = loop.rows() - loop.soundRows();
    assertThat(lost).isEqualTo(20_000 / 97);
    assertThat(result.lines().get(0))
        .isEqualTo("rows in 20000 = aggregated %d + rejected %d".formatted(loop.soundRows(), lost));
    SortedMap<String, Long> byReason = new TreeMap<>();
    for (CSVRecord row : MadePackage.rows(rejects())) {
      byReason.merge(row.get("reason"), 1L, Long::sum);
    }
    assertThat(byReason).isEqualTo(declarations.planted()).hasSizeGreaterThan(15);
    byReason.forEach(
        (reason, count) -> assertThat(result.lines()).contains("  " + reason + ": " + count));
    assertThat(out().resolve("manifest.json"))
        .content()
        .contains(
            "\"in\" : 20000", "\"aggregated\" : " + loop.soundRows(), "\"rejected\" : " + lost);
  }

  @Test
  void thePackageIsReadLikeAnyOther() throws IOException {
    Path input = folder.resolve("declarations.csv");
    Declarations.sound(SEED).write(input, 5_000);
    assertThat(aggregate(input).exitCode()).isZero();

    assertThat(check()).contains("0 errors");
    // made up, of any zone in any month
    List<String> warnings = check().lines().filter(line -> line.contains(" warning ")).toList();
    assertThat(warnings).isNotEmpty().allMatch(line -> line.contains("zone-not-in-being"));
    Cli.Result query =
        Cli.run("query", "--by", "year", "--flow", "export", "--data", out().toString());
    assertThat(query.exitCode()).isZero();
    Cli.Result report =
        Cli.run(
            "report",
            "2025-10",
            "--lang",
            "en",
            "--format",
            "data",
            "--data",
            out().toString(),
            "--out",
            folder.resolve("report").toString());
    assertThat(report.errorOutput().lines()).containsExactlyElementsOf(warnings);
    assertThat(report.exitCode()).isZero();
    assertThat(report.output()).contains("cross-border e-commerce trade of China");
    Cli.Result toDate = Cli.run("report", "2025-01..2025-10", "--data", out().toString());
    assertThat(toDate.exitCode()).isEqualTo(3);
    assertThat(toDate.errorOutput()).contains("; the report of 2025-10 has the year to date");
  }

  private String check() {
    Cli.Result result = Cli.run("check", "--data", out().toString());
    return result.output() + result.errorOutput();
  }

  /** Key and value of each observation, without the release and what follows. */
  private List<String> observations() throws IOException {
    return MadePackage.rows(out().resolve("observations.csv")).stream()
        .map(
            row ->
                String.join(
                    " ",
                    row.get("period"),
                    row.get("area"),
                    row.get("flow"),
                    row.get("mode"),
                    row.get("value")))
        .toList();
  }

  @Test
  void whereOneFlowIsNotDeclaredThereIsNoTotalButOfAModeOfTheOtherAlone() throws IOException {
    Cli.Result result =
        aggregate(file("a.csv", SOUND, "2025-03,330000,hangzhou,export,9710,US,6109,7.50,3"));

    assertThat(result.exitCode()).isZero();
    assertThat(result.errorOutput())
        .contains(
            "warning: no declaration is of flow import: it has no figure, and there is no total")
        .contains("--complete");
    assertThat(observations())
        .containsExactlyInAnyOrder(
            "2025-03 CN export 9610 12.50",
            "2025-03 CN export 9710 7.50",
            "2025-03 CN total 9710 7.50",
            "2025-03 CN export _T 20.00",
            "2025-03 330000 export 9610 12.50",
            "2025-03 330000 export 9710 7.50",
            "2025-03 330000 total 9710 7.50",
            "2025-03 330000 export _T 20.00");
    assertThat(check()).contains("0 errors, 0 warnings");
  }

  @Test
  void aPlaceWithOneFlowInAMonthHasNoTotalOfIt() throws IOException {
    String imported = "2025-03,330000,hangzhou,import,9610,JP,3304,7.50,";
    Cli.Result result = aggregate(file("a.csv", SOUND, imported, SOUND.replace("-03", "-04")));

    assertThat(result.errorOutput())
        .isEqualTo(
            "warning: declarations are of one flow alone in 3 months of places, such as of 330000"
                + " in 2025-04: no total; if there was no such trade, say --complete\n");
    assertThat(observations())
        .contains(
            "2025-03 330000 total _T 20.00",
            "2025-03 330000 total 9610 20.00",
            "2025-04 330000 export _T 12.50")
        .noneMatch(row -> row.matches("2025-04 .* total .*"));
  }

  @Test
  void whatHasNoDeclarationIsZeroWhereTheseAreAll() throws IOException {
    Path input = file("a.csv", SOUND, "2025-05,330000,,export,9710,US,6109,7.50,3");

    Cli.Result result = aggregate(input, "--area", "330000", "--complete");

    assertThat(result.exitCode()).isZero();
    assertThat(result.errorOutput())
        .contains("warning: no declaration is of 2025-04, which lies between others: no figure")
        .doesNotContain("flow");
    assertThat(observations())
        .filteredOn(row -> !row.endsWith(" 0.00"))
        .containsExactlyInAnyOrder(
            "2025-03 330000 export 9610 12.50",
            "2025-03 330000 total 9610 12.50",
            "2025-03 330000 export _T 12.50",
            "2025-03 330000 total _T 12.50",
            "2025-05 330000 export 9710 7.50",
            "2025-05 330000 total 9710 7.50",
            "2025-05 330000 export _T 7.50",
            "2025-05 330000 total _T 7.50");
    // three flows of 9610, 1210 and all modes, two of each of the three that go one way
    assertThat(observations())
        .hasSize(2 * (3 * 3 + 3 * 2))
        .contains(
            "2025-03 330000 import _T 0.00",
            "2025-03 330000 import 1239 0.00",
            "2025-03 330000 total 9810 0.00",
            "2025-05 330000 total 9610 0.00")
        .noneMatch(row -> row.contains("import 9810") || row.contains("export 1239"));
    assertThat(out().resolve("manifest.json")).content().contains("\"complete\" : true");
    assertThat(check()).contains("0 errors, 0 warnings");
  }

  /** Zeros are made of the modes in effect, which nobody would know. */
  @ParameterizedTest
  @CsvSource({
    "effective_date, effective, unknown-column",
    "2020-07-01, soon, type",
    "2020-07-01, 2020-07-32, type"
  })
  void listsWithFaultsAreNotUsed(String text, String instead, String code) throws IOException {
    Path lists = folder.resolve("lists");
    PathUtils.copyDirectory(Path.of("datasets"), lists);
    Path modes = lists.resolve("modes.csv");
    Files.writeString(modes, Files.readString(modes).replaceFirst(text, instead));

    Cli.Result result = aggregate(file("a.csv", SOUND), "--data", lists.toString(), "--complete");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.errorOutput()).containsPattern("modes.csv:\\d+:\\d+: error " + code);
    assertThat(out()).doesNotExist();
  }

  @Test
  void withoutAZoneThereIsNoTradeOfZones() throws IOException {
    assertThat(aggregate(file("a.csv", SOUND.replace("hangzhou", "")), "--complete").exitCode())
        .isZero();

    assertThat(out().resolve("zone_trade.csv")).doesNotExist();
    assertThat(check()).contains("0 errors, 0 warnings");
  }

  @Test
  void aModeThatHadNotTakenEffectIsNoZero() throws IOException {
    Path input =
        file(
            "a.csv",
            SOUND.replace("2025-03", "2020-05"),
            "2020-06,330000,,export,9810,US,6109,7.50,3",
            SOUND.replace("2025-03", "2020-07"));

    assertThat(aggregate(input, "--area", "330000", "--complete").exitCode()).isZero();

    assertThat(observations())
        .contains(
            "2020-06 330000 export 9810 7.50", // a pilot, before 9810 took effect in July
            "2020-07 330000 export 9810 0.00",
            "2020-07 330000 export 9710 0.00")
        .noneMatch(row -> row.matches("2020-05 .* 9[78]10 .*|2020-06 .* 9710 .*"));
  }

  @Test
  void theTradeOfAZoneThatIsNotInBeingIsDoubtful() throws IOException {
    // in the list Hangzhou was approved on 2015-03-07, and Haikou merged into another on 2025-04-25
    Path input =
        file(
            "a.csv",
            SOUND.replace("2025-03", "2015-01"),
            SOUND.replace("2025-03", "2015-02"),
            SOUND.replace("2025-03", "2015-03"),
            "2025-04,460000,haikou,export,9610,US,6109,12.50,3",
            "2025-05,460000,haikou,export,9610,US,6109,12.50,3");
    assertThat(aggregate(input, "--complete").exitCode()).isZero();

    assertThat(check())
        .contains(
            "warning zone-not-in-being: zone_id \"hangzhou\" with period \"2015-01\", and so in 7"
                + " more rows, expected months from 2015-03-07, when it was approved (look at the"
                + " month, and at which of two zones of like names is meant)",
            "warning zone-not-in-being: zone_id \"haikou\" with period \"2025-05\", and so in 3"
                + " more rows, expected months until 2025-04-25, when it was revoked")
        .containsOnlyOnce("\"hangzhou\"")
        .containsOnlyOnce("\"haikou\"");
  }

  @Test
  void ofTheNationEveryProvinceIsCompleted() throws IOException {
    assertThat(aggregate(file("a.csv", SOUND), "--complete").exitCode()).isZero();

    assertThat(observations())
        .contains("2025-03 540000 total _T 0.00", "2025-03 CN import _T 0.00")
        .filteredOn(row -> row.contains(" total _T "))
        .hasSize(32);
  }

  @Test
  void theSameDeclarationsMakeTheSameBytes() throws IOException {
    Path input = folder.resolve("declarations.csv");
    Declarations.withFaults(SEED, 50).write(input, 3_000);
    assertThat(aggregate(input, "--max-rejected", "60").exitCode()).isZero();
    Map<String, String> first = MadePackage.contents(out());
    String rejects = Files.readString(rejects());

    assertThat(aggregate(input, "--max-rejected", "60", "--memory", "128MB").exitCode()).isZero();

    assertThat(MadePackage.contents(out())).isEqualTo(first);
    assertThat(rejects()).hasContent(rejects);
  }

  @Test
  void aFaultIsToldWithItsLineColumnAndReason() throws IOException {
    Path input =
        file(
            "a.csv",
            SOUND,
            SOUND.replace("2025-03", "2025-3"),
            SOUND.replace("US", "\"U\nS\""),
            "",
            SOUND.replace("12.50", "12.505"),
            SOUND + ",more",
            SOUND.replace("330000", "440000"),
            SOUND.replace("export", "EXPORT").replace("6109", "x"),
            SOUND.replace("12.50", "\u0661"),
            SOUND.replace("9610", "9810").replace("export", "import"));

    Cli.Result result = aggregate(input, "--max-rejected", "8");

    assertThat(result.exitCode()).isZero();
    assertThat(result.output()).startsWith("rows in 9 = aggregated 1 + rejected 8");
    assertThat(rejected())
        .containsExactly(
            "3 period period",
            "4 partner partner",
            "7 value_cny value-below-cent",
            "8  row-length",
            "9 zone_id zone-outside-province",
            "10 flow unknown-flow",
            "10 hs4 hs4",
            "11 value_cny value",
            "12 mode_code mode-of-other-flow");
    assertThat(MadePackage.rows(rejects()).get(1).get("found")).isEqualTo("U\nS");
  }

  /**
   * DuckDB takes a row with empty fields too many, and a blank before a quote: rows are read alike
   * whether or not another one is at fault.
   */
  @Test
  void whetherARowCountsDoesNotDependOnAnother() throws IOException {
    String fault = SOUND.replace("2025-03", "2025-13");
    for (String tooMany :
        List.of(SOUND.replace("12.50,3", "1,250.50,"), SOUND + ",", SOUND + ",,")) {
      assertThat(aggregate(file("a.csv", SOUND, tooMany), "--max-rejected", "2").output())
          .as(tooMany)
          .startsWith("rows in 2 = aggregated 1 + rejected 1");
      assertThat(rejected()).containsExactly("3  row-length");
      assertThat(aggregate(file("a.csv", SOUND, tooMany, fault), "--max-rejected", "2").output())
          .startsWith("rows in 3 = aggregated 1 + rejected 2");
    }
    for (String padded :
        List.of(
            SOUND.replace("12.50", " \"12.50\""),
            SOUND.replace("12.50", "  \"12.50\" "),
            " " + SOUND.replace("2025-03", "\"2025-03\""),
            SOUND.replace("US,", " \"US\",") + "\r")) {
      assertThat(aggregate(file("a.csv", SOUND, padded), "--max-rejected", "2").output())
          .as(padded)
          .startsWith("rows in 2 = aggregated 2 + rejected 0");
      assertThat(aggregate(file("a.csv", SOUND, padded, fault), "--max-rejected", "2").output())
          .as(padded)
          .startsWith("rows in 3 = aggregated 2 + rejected 1");
    }
    for (String blank :
        List.of(SOUND.replace("US", " US"), SOUND.replace("12.50", " 12.50"), SOUND + " ")) {
      assertThat(aggregate(file("a.csv", SOUND, blank), "--max-rejected", "2").output())
          .as(blank)
          .startsWith("rows in 2 = aggregated 1 + rejected 1");
    }
  }

  /** More than DuckDB is asked to tell apart by what stands in them. */
  @Test
  void aHundredThousandRejectedRowsAreLocatedToo() throws IOException {
    int faulty = 100_001;
    List<String> lines = new ArrayList<>(List.of(SOUND));
    for (int i = 0; i < faulty; i++) {
      lines.add(SOUND.replace(",US,", ",x" + i + ","));
    }
    lines.add(SOUND + ",more");

    Cli.Result result =
        aggregate(file("a.csv", lines.toArray(String[]::new)), "--max-rejected", "200000");

    assertThat(result.exitCode()).isZero();
    assertThat(result.output()).startsWith("rows in 100003 = aggregated 1 + rejected 100002");
    assertThat(rejected())
        .hasSize(faulty + 1)
        .contains("3 partner partner", "100002 partner partner", "100004  row-length");
  }

  @Test
  void whatLiesInAHiddenFolderIsNotMeant() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(in.resolve("a.csv"), Declarations.HEADER + "\n" + SOUND + "\n");
    Path hidden = Files.createDirectory(in.resolve(".ipynb_checkpoints"));
    Files.writeString(
        hidden.resolve("a.csv"),
        Declarations.HEADER + "\n" + SOUND.replace("12.50", "99.00") + "\n");

    assertThat(aggregate(in).output()).startsWith("rows in 1 = ");
    assertThat(aggregate(in.resolve("**.csv")).output()).startsWith("rows in 1 = ");
    assertThat(aggregate(hidden).output()).startsWith("rows in 1 = ");
  }

  @Test
  void thePackageIsNotWrittenAmongTheDeclarations() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(in.resolve("a.csv"), Declarations.HEADER + "\n" + SOUND + "\n");
    for (String output : List.of("in", "in/made", "in/../in/made")) {
      Cli.Result result = aggregate(in, "--out", folder.resolve(output).toString());
      assertThat(result.exitCode()).as(result.errorOutput()).isEqualTo(2);
      assertThat(result.errorOutput()).contains("would lie among the declarations");
    }
    Cli.Result rejects = aggregate(in, "--rejects", in.resolve("r.csv").toString());
    assertThat(rejects.exitCode()).isEqualTo(2);
    assertThat(in).isDirectoryNotContaining(path -> !path.endsWith("a.csv"));
  }

  @Test
  void oneRejectedRowTooManyWritesNoPackage() throws IOException {
    Path input = file("a.csv", SOUND);
    assertThat(aggregate(input).exitCode()).isZero();
    Map<String, String> before = MadePackage.contents(out());
    Path faulty = file("b.csv", SOUND, SOUND.replace("US", "us"));

    Cli.Result result = aggregate(faulty);

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.output()).startsWith("rows in 2 = aggregated 1 + rejected 1");
    assertThat(result.errorOutput()).contains("no package was written");
    assertThat(rejected()).containsExactly("3 partner partner");
    assertThat(MadePackage.contents(out())).isEqualTo(before);
    assertThat(aggregate(faulty, "--max-rejected", "1").exitCode()).isZero();
  }

  @Test
  void packedFilesFoldersAndPatternsAreReadAlike() throws Exception {
    Path plain = Files.createDirectory(folder.resolve("plain"));
    Path mixed = Files.createDirectory(folder.resolve("mixed"));
    for (String name : List.of("a", "b", "c", "d")) {
      Declarations.withFaults(name.charAt(0), 40).write(plain.resolve(name + ".csv"), 400);
    }
    Files.copy(plain.resolve("a.csv"), mixed.resolve("a.csv"));
    try (OutputStream packed =
        new GZIPOutputStream(Files.newOutputStream(mixed.resolve("b.csv.gz")))) {
      Files.copy(plain.resolve("b.csv"), packed);
    }
    try (OutputStream packed =
        new ZstdOutputStream(Files.newOutputStream(mixed.resolve("c.csv.zst")))) {
      Files.copy(plain.resolve("c.csv"), packed);
    }
    toParquet(plain.resolve("d.csv"), mixed.resolve("d.parquet"));

    Cli.Result fromPlain = aggregate(plain.resolve("*.csv"), "--max-rejected", "40");
    Map<String, Long> expected = new MadePackage(out()).centsByKey();
    List<String> rejectedPlain = rejected();
    Cli.Result fromMixed = aggregate(mixed, "--max-rejected", "40");

    assertThat(fromPlain.exitCode()).isZero();
    assertThat(fromPlain.output()).startsWith("rows in 1600 = ");
    assertThat(new MadePackage(out()).centsByKey()).isEqualTo(expected);
    assertThat(fromMixed.output()).startsWith("rows in 1600 = aggregated 1560 + rejected 40");
    assertThat(rejected().subList(0, 30)).isEqualTo(rejectedPlain.subList(0, 30));
    // Parquet has no header: its rows are counted from the first
    assertThat(rejected().subList(30, 40))
        .isEqualTo(rejectedPlain.subList(30, 40).stream().map(this::aLineBefore).toList())
        .contains("40 period period-after-release");
  }

  private String aLineBefore(String reject) {
    String[] parts = reject.split(" ", 2);
    return Long.parseLong(parts[0]) - 1 + " " + parts[1];
  }

  private static void toParquet(Path csv, Path parquet) throws Exception {
    toParquet(
        "SELECT * FROM read_csv('%s', all_varchar = true, ignore_errors = true)".formatted(csv),
        parquet);
  }

  private static void toParquet(String query, Path parquet) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("COPY (%s) TO '%s'".formatted(query, parquet));
    }
  }

  @Test
  void zerosBehindTheCentsAreNoFault() throws Exception {
    String row = "2025-03,330000,,export,9610,US,6109,";
    Path input = folder.resolve("decimal.parquet");
    toParquet(
        "SELECT '2025-03' AS period, 330000 AS province_code, '' AS zone_id, 'export' AS flow, 9610 AS mode_code,"
            + " 'US' AS partner, '6109' AS hs4, CAST(amount AS DECIMAL(38, 22)) AS value_cny,"
            + " CAST(1 AS DECIMAL(38, 12)) AS quantity FROM (VALUES (7.25), (0.5), (1.005)) AS rows(amount)",
        input);
    Path text =
        Files.writeString(
            folder.resolve("text.csv"),
            Declarations.HEADER + "\n" + row + "1.250,2\n" + row + "3.10" + "0".repeat(36) + ",\n");

    Cli.Result fromParquet = aggregate(input, "--max-rejected", "1");
    List<String> rejectedOfParquet = rejected();
    Map<String, Long> centsOfParquet = new MadePackage(out()).centsByKey();
    Cli.Result fromText = aggregate(text);

    assertThat(fromParquet.exitCode() + fromText.exitCode()).isZero();
    assertThat(centsOfParquet).containsEntry("2025-03,CN,export,_T", 775L);
    assertThat(rejectedOfParquet).containsExactly("3 value_cny value-below-cent");
    assertThat(fromText.output()).startsWith("rows in 2 = aggregated 2 + rejected 0");
    assertThat(new MadePackage(out()).centsByKey()).containsEntry("2025-03,CN,export,_T", 435L);
  }

  @Test
  void columnsMayBeCalledOtherwiseAndStandElsewhere() throws IOException {
    Path input =
        Files.writeString(
            folder.resolve("a.csv"),
            "\uFEFFgoods,amount,month,province_code,zone_id,flow,mode_code,partner,hs4,quantity\r\n"
                + "\"shirts,\r\n\"\"cotton\"\"\",7.25,2025-03,330000,,export,9610,US,6109,\r\n"
                + "shoes,0.5,2025-03,330000,,export,9610,US,6403,1.5\r\n"
                + "hats,1,2025-3,330000,,export,9610,US,6505,1\r\n");
    Path columns =
        Files.writeString(folder.resolve("columns.yaml"), "value_cny: amount\nperiod: month\n");

    Cli.Result result = aggregate(input, "--columns", columns.toString(), "--max-rejected", "1");

    assertThat(result.exitCode()).isZero();
    assertThat(new MadePackage(out()).centsByKey())
        .containsEntry("2025-03,CN,export,_T", 775L)
        .containsEntry("2025-03,330000,export,9610", 775L);
    assertThat(rejected()).containsExactly("5 period period");
    Files.writeString(columns, "value: amount\n");
    assertThat(aggregate(input, "--columns", columns.toString()).errorOutput())
        .contains("columns.yaml:1:1: error columns-key: key 'value'");
  }

  @Test
  void declarationsOfAProvinceMakeNoFigureOfTheNation() throws IOException {
    Path input =
        file("a.csv", SOUND, SOUND.replace("330000", "440000").replace("hangzhou", "guangzhou"));

    Cli.Result result = aggregate(input, "--area", "330000", "--max-rejected", "1");

    assertThat(result.exitCode()).isZero();
    assertThat(rejected()).containsExactly("3 province_code outside-area");
    assertThat(new MadePackage(out()).centsByKey().keySet())
        .allSatisfy(key -> assertThat(key).doesNotContain(",CN,"))
        .contains("2025-03,330000,export,_T", "2025-03,hangzhou,export,9610");
    assertThat(Cli.run("report", "latest", "--data", out().toString()).errorOutput())
        .contains(
            "there is: nothing; of other areas there are figures, such as with --area 330000");
    List<String> each =
        List.of("report", "latest", "--area", "each-province", "--format", "data", "--data");
    List<String> words = new ArrayList<>(each);
    words.addAll(List.of(out().toString(), "--out", folder.resolve("reports").toString()));
    Cli.Result reports = Cli.run(words.toArray(String[]::new));
    assertThat(reports.exitCode()).isZero();
    assertThat(reports.errorOutput())
        .contains("1 edition; 0 failed; nothing published for 30 areas: 110000, ");
  }

  @Test
  void whatIsNoTableOfDeclarationsIsAFinding() throws Exception {
    Path quotes = file("quotes.csv", SOUND, SOUND.replace("US", "\"US\"A"), SOUND);
    Path unclosed = file("unclosed.csv", SOUND, SOUND, SOUND.replace("US", "\"US"));
    Path column = Files.writeString(folder.resolve("column.csv"), "period,flow\n2025-03,export\n");
    Path empty = Files.writeString(folder.resolve("empty.csv"), "");
    Path floating = folder.resolve("floating.parquet");
    toParquet(
        "SELECT * REPLACE (CAST(value_cny AS DOUBLE) AS value_cny) FROM read_csv('%s', all_varchar = true)"
            .formatted(file("d.csv", SOUND)),
        floating);
    Path whole = folder.resolve("whole.csv.gz");
    try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(whole))) {
      packed.write(
          (Declarations.HEADER + "\n" + (SOUND + "\n").repeat(50))
              .getBytes(StandardCharsets.UTF_8));
    }
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = Files.write(folder.resolve("cut.csv.gz"), Arrays.copyOf(bytes, bytes.length - 12));

    assertUnusable(quotes, "quotes.csv:3:0: error quotes");
    assertUnusable(unclosed, "unclosed.csv:4:0: error quotes");
    assertUnusable(column, "column.csv:1:0: error missing-column: no column 'province_code'");
    assertUnusable(empty, "empty.csv:0:0: error empty-file");
    assertUnusable(floating, "floating.parquet:0:0: error floating-point: column 'value_cny'");
    assertUnusable(cut, "error damaged");
    assertUnusable(folder.resolve("none*.csv"), "error no-input");
    assertThat(Cli.run(words("s3://bucket/a.csv")).errorOutput())
        .contains("error no-input: an address that only Spark looks up");
  }

  /** A month that is left out without a word would be missing from every sum. */
  @Test
  void whatIsMeantButCannotBeReadIsNotPassedOver() throws Exception {
    Path many = Files.createDirectories(folder.resolve("many"));
    Files.move(file("sound.csv", SOUND), many.resolve("sound.csv"));
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.move(file("linked.csv", SOUND, SOUND), elsewhere.resolve("linked.csv"));
    Files.createSymbolicLink(many.resolve("august"), elsewhere);

    Files.createSymbolicLink(many.resolve("broken.csv"), folder.resolve("nowhere.csv"));
    Files.createSymbolicLink(many.resolve("round"), folder);
    assertUnusable(many, "error no-input: a link to a folder that it is in");
    Files.delete(many.resolve("round"));
    assertUnusable(many.resolve("*.csv"), "broken.csv:0:0: error no-input: no file, but a link");
    assertUnusable(many, "broken.csv:0:0: error no-input: no file, but a link");
    assertUnusable(many.resolve("broken.csv"), "error no-input: no file, but a link");
    assertUnusable(
        folder.resolve("gone.csv"), "gone.csv:0:0: error no-input: no file of this name");
    assertUnusable(folder.resolve("a{b.csv"), "a{b.csv:0:0: error no-input: a pattern with: ");

    Files.delete(many.resolve("broken.csv"));
    Cli.Result followed = Cli.run(words(many.toString()));

    assertThat(followed.exitCode()).as(followed.errorOutput()).isZero();
    assertThat(followed.output()).contains("rows in 3 = aggregated 3 + rejected 0");
  }

  @Test
  void whatIsWrongWithTheColumnsOfAllFilesIsToldAtOnce() throws Exception {
    Path many = Files.createDirectories(folder.resolve("many"));
    Files.writeString(many.resolve("a.csv"), "period,flow,value_cny,flow\n");
    Files.writeString(many.resolve("b.csv"), "");
    toParquet(
        "SELECT * REPLACE (CAST(value_cny AS DOUBLE) AS value_cny, CAST(quantity AS FLOAT) AS quantity)"
            + " FROM read_csv('%s', all_varchar = true)".formatted(file("d.csv", SOUND)),
        many.resolve("c.parquet"));

    Cli.Result result = Cli.run(words(many.toString()));

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.errorOutput())
        .contains(
            "a.csv:1:0: error missing-column: no column 'province_code', 'zone_id', 'mode_code',"
                + " 'partner', 'hs4', 'quantity' among",
            "a.csv:1:0: error duplicate-column: column 'flow' twice",
            "b.csv:0:0: error empty-file",
            "c.parquet:0:0: error floating-point: column 'value_cny'",
            "c.parquet:0:0: error floating-point: column 'quantity'",
            "rejected: 5 errors");
  }

  @Test
  void allOptionsThatAreWrongAreToldAtOnce() throws Exception {
    List<String> words = new ArrayList<>(List.of(words(file("sound.csv", SOUND).toString())));
    words.addAll(
        List.of("--area", "330100", "--status", "O", "--max-rejected", "-1", "--engine", "foo"));

    Cli.Result result = Cli.run(words.toArray(String[]::new));

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.errorOutput())
        .contains(
            "--area must be CN or a province, not 330100",
            "--status must be that of figures with a value, one of A, B, D,",
            "--max-rejected must be 0 or more",
            "--engine: 'foo' is no engine; expected duckdb, spark")
        .containsOnlyOnce("Usage:");
  }

  @Test
  void whereSparkRunsIsNotSaidInVain() throws Exception {
    List<String> words = new ArrayList<>(List.of(words(file("sound.csv", SOUND).toString())));
    words.addAll(List.of("--master", "spark://host:7077", "--spark-conf", "a=b"));

    Cli.Result result = Cli.run(words.toArray(String[]::new));

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.errorOutput())
        .startsWith(
            "--master is for --engine spark only\n--spark-conf is for --engine spark only\n");
  }

  /** A digit in it may have changed: the checksum does not fit any more. */
  @Test
  void aPackedFileIsReadToItsEndAndChecked() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write((Declarations.HEADER + "\n" + SOUND + "\n").getBytes(StandardCharsets.UTF_8));
    }
    byte[] changed = packed.toByteArray();
    changed[changed.length - 6] ^= 1;
    Path checksum = Files.write(folder.resolve("checksum.csv.gz"), changed);
    packed.write("not packed".getBytes(StandardCharsets.UTF_8));
    Path more = Files.write(folder.resolve("more.csv.gz"), packed.toByteArray());
    Path plain = Files.move(file("plain.csv", SOUND), folder.resolve("plain.csv.zst"));
    ByteArrayOutputStream zstandard = new ByteArrayOutputStream();
    try (OutputStream zstd = new ZstdOutputStream(zstandard)) {
      zstd.write((Declarations.HEADER + "\n" + SOUND + "\n").getBytes(StandardCharsets.UTF_8));
    }
    zstandard.write("not packed".getBytes(StandardCharsets.UTF_8));
    Path moreZstandard = Files.write(folder.resolve("more.csv.zst"), zstandard.toByteArray());
    Path parquet = Files.writeString(folder.resolve("no.parquet"), "no Parquet");

    for (Path damaged : List.of(checksum, more, plain, moreZstandard, parquet)) {
      assertUnusable(damaged, damaged.getFileName() + ":0:0: error damaged");
    }
  }

  /** The same file by another path, by a link, and within a folder. */
  @Test
  void aFileOfSeveralNamesIsCountedOnce() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Path file = Files.move(file("a.csv", SOUND), in.resolve("a.csv"));
    Files.createSymbolicLink(in.resolve("link.csv"), file);
    for (String hidden : List.of(".a.csv", "._a.csv", "~$a.csv")) {
      Files.writeString(in.resolve(hidden), "no declarations");
    }
    String around = in.resolve("..").resolve("in").resolve("a.csv").toString();

    List<String> words = new ArrayList<>(List.of(words(in.toString())));
    words.add(1, around);
    words.add(1, file.toString());

    assertThat(Cli.run(words.toArray(String[]::new)).output())
        .startsWith("rows in 1 = aggregated 1 + rejected 0");
    assertThat(aggregate(in.resolve("*.csv")).output()).startsWith("rows in 1 = ");
  }

  /** As of a file that was fetched twice; two zones without a declaration are none. */
  @Test
  void aCopyOfAFileIsNotSummedAgain() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(in.resolve("a.csv"), Declarations.HEADER + "\n" + SOUND + "\n");
    Files.writeString(in.resolve("none.csv"), Declarations.HEADER + "\n");
    Files.writeString(in.resolve("nothing.csv"), Declarations.HEADER + "\n");
    assertThat(aggregate(in).output()).startsWith("rows in 1 = aggregated 1 + rejected 0");

    Files.copy(in.resolve("a.csv"), in.resolve("a (1).csv"));
    Cli.Result copied = aggregate(in);

    assertThat(copied.exitCode()).isEqualTo(3);
    assertThat(copied.errorOutput())
        .contains("in/a.csv:0:0: error copied-file: the same bytes as", "in/a (1).csv");
  }

  @Test
  void rejectsAreWrittenOverNothingElse() throws IOException {
    Path input = file("a.csv", SOUND, SOUND.replace("9610", "0000"));
    byte[] before = Files.readAllBytes(input);

    Cli.Result overInput = aggregate(input, "--rejects", input.toString());
    Cli.Result inPackage = aggregate(input, "--rejects", out().resolve("rejects.csv").toString());
    Cli.Result first = aggregate(input);
    Cli.Result again = aggregate(input);

    assertThat(overInput.exitCode()).isEqualTo(2);
    assertThat(overInput.errorOutput()).contains("is there, and is no file of rejected rows");
    assertThat(input).hasBinaryContent(before);
    assertThat(inPackage.exitCode()).isEqualTo(2);
    assertThat(inPackage.errorOutput()).contains("is in the folder of the package");
    assertThat(first.exitCode()).isEqualTo(3);
    assertThat(again.exitCode()).isEqualTo(3);
    assertThat(rejected()).containsExactly("3 mode_code unknown-mode");
  }

  @Test
  void columnsThatAreNotNeededMayBeCalledAnything() throws IOException {
    Path input =
        Files.writeString(
            folder.resolve("a.csv"), Declarations.HEADER + ",x,x,\n" + SOUND + ",1,2,\n");

    assertThat(aggregate(input).output()).startsWith("rows in 1 = aggregated 1 + rejected 0");
  }

  @Test
  void figuresWithoutAValueAreNotMade() throws IOException {
    Path input = file("a.csv", SOUND);

    Cli.Result status = aggregate(input, "--status", "Q");
    Cli.Result limit = aggregate(input, "--max-rejected", "-1");

    assertThat(status.exitCode()).isEqualTo(2);
    assertThat(status.errorOutput()).contains("--status must be that of figures with a value");
    assertThat(limit.exitCode()).isEqualTo(2);
    assertThat(out()).doesNotExist();
  }

  private void assertUnusable(Path input, String message) {
    Cli.Result result = aggregate(input, "--max-rejected", "100");
    assertThat(result.errorOutput()).contains(message).contains("no package was written");
    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(out()).doesNotExist();
  }

  @Test
  void aFolderOfSomebodyElseIsUntouched() throws IOException {
    Files.createDirectories(out());
    Path precious = Files.writeString(out().resolve("mine.txt"), "precious");

    Cli.Result result = aggregate(file("a.csv", SOUND));

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.errorOutput()).contains("mine.txt");
    assertThat(precious).hasContent("precious");
  }

  @Test
  void moreSumsThanItsMemoryHoldsAreSaidSoAndHarmNothing() throws IOException {
    assertThat(aggregate(file("a.csv", SOUND)).exitCode()).isZero();
    Map<String, String> before = MadePackage.contents(out());
    List<String> rows = new ArrayList<>();
    for (int month = 0; month < 24_000; month++) {
      String period = String.format(Locale.ROOT, "%04d-%02d", month / 12, month % 12 + 1);
      String row = SOUND.replace("2025-03", period);
      rows.add(row);
      rows.add(row.replace("9610", "1210"));
      rows.add(row.replace("export", "import"));
      rows.add(row.replace("export", "import").replace("9610", "1210"));
    }

    Cli.Result result =
        aggregate(file("many.csv", rows.toArray(String[]::new)), "--memory", "64MB");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.errorOutput()).contains("64 MB are too little", "--memory 128MB");
    assertThat(MadePackage.contents(out())).isEqualTo(before);
  }

  @Test
  void withoutSparkItSaysWhereSparkIs() throws IOException {
    Cli.Result result =
        aggregate(file("a.csv", SOUND), "--engine", "spark", "--spark-home", folder.toString());

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.errorOutput()).contains("mvn -f src/spark package", "--spark-home");
    assertThat(aggregate(file("a.csv", SOUND), "--engine", "duck").exitCode()).isEqualTo(2);
  }
}
