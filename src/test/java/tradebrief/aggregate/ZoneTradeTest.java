package tradebrief.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import testutil.Cli;
import testutil.Declarations;
import tradebrief.dataset.DataPackage;
import tradebrief.dataset.DataPackageReader;
import tradebrief.model.Area;

/** The trade of pilot zones, from the declarations to the questions that are asked of it. */
class ZoneTradeTest {
  private static final long SEED = 20260720;
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  @TempDir Path folder;
  private Path input;
  private Path monthly;

  @BeforeEach
  void sum() throws IOException {
    input = folder.resolve("declarations.csv");
    monthly = folder.resolve("monthly");
    Declarations.sound(SEED).write(input, 4_000);
    aggregate(input, monthly);
  }

  private static void aggregate(Path input, Path out, String... more) {
    List<String> words = new ArrayList<>(List.of("aggregate", input.toString()));
    words.addAll(List.of("--out", out.toString(), "--source", "a test", "--synthetic"));
    if (!List.of(more).contains("--release")) {
      words.addAll(List.of("--release", "2026-01-20"));
    }
    words.addAll(List.of(more));
    Cli.Result result = Cli.run(words.toArray(String[]::new));
    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
  }

  private List<CSVRecord> query(String... words) throws IOException {
    List<String> all = new ArrayList<>(List.of("query", "--data", monthly.toString()));
    all.addAll(List.of(words));
    all.addAll(List.of("--format", "csv"));
    Cli.Result result = Cli.run(all.toArray(String[]::new));
    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
    return FORMAT.parse(new StringReader(result.output())).getRecords();
  }

  private static Map<String, String> provinces() throws IOException {
    return FORMAT.parse(Files.newBufferedReader(Path.of("datasets", "zones.csv"))).stream()
        .collect(Collectors.toMap(zone -> zone.get("zone_id"), zone -> zone.get("province")));
  }

  @Test
  void whatIsAskedIsWhatAPlainLoopSums() throws IOException {
    PlainLoop loop = new PlainLoop();
    loop.read(input);
    Map<String, Long> expected = new TreeMap<>(loop.centsByKey());
    Set<String> zones = provinces().keySet();
    expected.keySet().removeIf(key -> !zones.contains(key.split(",", -1)[1]));

    Map<String, Long> asked = new TreeMap<>();
    for (CSVRecord row : query("--by", "month,zone,flow,mode", "--measure", "value")) {
      if (!row.get("value").isEmpty()) {
        assertThat(row.get("area")).startsWith("zone:");
        asked.put(
            String.join(
                ",",
                row.get("period"),
                row.get("area").substring("zone:".length()),
                row.get("flow"),
                row.get("mode")),
            new BigDecimal(row.get("value")).movePointRight(2).longValueExact());
      }
    }

    assertThat(asked).hasSizeGreaterThan(1000).isEqualTo(expected);
  }

  @Test
  void theZonesOfAProvinceAreThoseThatItsListSays() throws IOException {
    Map<String, String> provinces = provinces();
    Set<String> declared =
        MadePackage.rows(monthly.resolve("zone_trade.csv")).stream()
            .map(row -> row.get("zone_id"))
            .filter(zone -> "330000".equals(provinces.get(zone)))
            .map(zone -> "zone:" + zone)
            .collect(Collectors.toSet());

    assertThat(query("--by", "month,zone", "--area", "330000", "--flow", "export"))
        .extracting(row -> row.get("area"))
        .hasSizeGreaterThan(10)
        .isSubsetOf(declared)
        .containsAll(declared);
    assertThat(query("--by", "month", "--area", "zone:hangzhou", "--flow", "export"))
        .isNotEmpty()
        .allMatch(row -> row.get("area").equals("zone:hangzhou"));
    assertThat(query("--by", "area", "--period", "2025-03", "--flow", "export"))
        .isNotEmpty()
        .noneMatch(row -> row.get("area").startsWith("zone:"));
  }

  /** A report is of areas: that zones have figures too changes nothing in it. */
  @Test
  void reportsAreTheSameWithoutZones() throws IOException {
    Path plain = folder.resolve("plain.csv");
    Path without = folder.resolve("without");
    Files.writeString(
        plain,
        Files.readAllLines(input).stream()
            .map(line -> line.replaceAll("^(\\d{4}-\\d\\d,\\d{6}),[a-z-]*,", "$1,,"))
            .collect(Collectors.joining("\n", "", "\n")));
    aggregate(plain, without);
    assertThat(without.resolve("zone_trade.csv")).doesNotExist();

    assertThat(report(monthly)).isEqualTo(report(without));
    DataPackage data = new DataPackageReader().read(monthly).dataPackage().orElseThrow();
    assertThat(data.observations())
        .isNotEmpty()
        .noneMatch(one -> one.series().area().level() == Area.Level.ZONE);
    assertThat(data.zoneTrade())
        .isNotEmpty()
        .allMatch(one -> one.series().area().level() == Area.Level.ZONE);
  }

  private Map<String, String> report(Path data) throws IOException {
    Path out = folder.resolve("out-" + data.getFileName());
    Cli.Result result =
        Cli.run(
            "report",
            "2025-03",
            "--data",
            data.toString(),
            "--format",
            "html,data",
            "--lang",
            "en",
            "--out",
            out.toString());
    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
    Map<String, String> files = new TreeMap<>();
    for (String name : List.of("figures.csv", "data/observations.csv", "cbec-CN-2025-03-en.html")) {
      files.put(name, Files.readString(out.resolve("2025-03").resolve(name)));
    }
    return files;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zone_id | hangzhuo | foreign-key",
        "period | 2025-13 | period",
        "flow | sideways | enum",
        "mode | 9999 | unknown-mode",
        "basis | some | enum",
        "value | -1 | minimum",
        "unit | yuan | enum",
        "status | ZZ | enum",
        "release | 2024-01-01 | release-before-period-end",
      })
  void aFaultIsFoundAsInObservations(String column, String cell, String code) throws IOException {
    Path file = monthly.resolve("zone_trade.csv");
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    List<String> header = List.of(lines.get(0).split(",", -1));
    String[] cells = lines.get(1).split(",", -1);
    cells[header.indexOf(column)] = cell;
    lines.set(1, String.join(",", cells));
    Files.write(file, lines);

    Cli.Result check = Cli.run("check", "--data", monthly.toString());

    assertThat(check.exitCode()).isEqualTo(3);
    assertThat(check.output() + check.errorOutput())
        .containsPattern("zone_trade\\.csv:2:\\d+: error " + code + ":");
  }

  @Test
  void exportsAndImportsOfAZoneMakeItsTotal() throws IOException {
    Path file = monthly.resolve("zone_trade.csv");
    String text = Files.readString(file);
    CSVRecord total = aTotal(file);
    String line = String.join(",", total.toList());
    String faulty = line.replace("," + total.get("value") + ",", ",1" + total.get("value") + ",");
    Files.writeString(file, text.replace(line, faulty));

    Cli.Result check = Cli.run("check", "--data", monthly.toString());

    assertThat(check.exitCode()).isEqualTo(3);
    assertThat(check.output() + check.errorOutput())
        .containsPattern("zone_trade\\.csv:\\d+:\\d+: error parts-and-total:");
  }

  @Test
  void aLaterFileRevises() throws IOException {
    List<String> lines = Files.readAllLines(monthly.resolve("zone_trade.csv"));
    CSVRecord first = MadePackage.rows(monthly.resolve("zone_trade.csv")).get(0);
    String later =
        lines
            .get(1)
            .replace("," + first.get("value") + ",", ",123456.78,")
            .replace("2026-01-20", "2026-03-01");
    Files.writeString(
        monthly.resolve("zone_trade-march.csv"),
        lines.get(0) + "\n" + later + "\n",
        StandardCharsets.UTF_8);
    String[] of = {
      "--by",
      "month",
      "--area",
      "zone:" + first.get("zone_id"),
      "--flow",
      first.get("flow"),
      "--mode",
      first.get("mode"),
      "--period",
      first.get("period"),
      "--measure",
      "value"
    };

    assertThat(query(of)).extracting(row -> row.get("value")).containsExactly("123456.78");
    List<String> before = new ArrayList<>(List.of(of));
    before.addAll(List.of("--as-of", "2026-02-01"));
    assertThat(query(before.toArray(String[]::new)))
        .extracting(row -> row.get("value"))
        .containsExactly(first.get("value"));
    assertThat(query("--as-of", "2026-02-01", "--compare", "2026-04-01"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.get("area")).isEqualTo("zone:" + first.get("zone_id"));
              assertThat(row.get("value_before")).isEqualTo(first.get("value"));
              assertThat(row.get("value_after")).isEqualTo("123456.78");
            });
  }

  /** Lists are taken from a package that itself was summed, its trade is not. */
  @Test
  void theTradeOfAnotherPackageIsNotTakenOver() throws IOException {
    Path next = folder.resolve("next");
    Path one =
        Files.writeString(
            folder.resolve("one.csv"),
            Declarations.HEADER + "\n2025-03,330000,,export,9610,US,6109,12.50,3\n");

    aggregate(one, next, "--data", monthly.toString());

    assertThat(next.resolve("zone_trade.csv")).doesNotExist();
    assertThat(next.resolve("datapackage.json")).content().doesNotContain("zone_trade");
    assertThat(Cli.run("check", "--data", next.toString()).exitCode()).isZero();
  }

  /** A correction, as the docs tell. */
  private void putBeside(Path second) throws IOException {
    for (String name : List.of("observations", "zone_trade")) {
      Files.copy(second.resolve(name + ".csv"), monthly.resolve(name + "-second.csv"));
    }
  }

  private static CSVRecord aTotal(Path file) throws IOException {
    return MadePackage.rows(file).stream()
        .filter(row -> row.get("flow").equals("total") && row.get("mode").equals("_T"))
        .findFirst()
        .orElseThrow();
  }

  private Path declared(String name, String... rows) throws IOException {
    return Files.writeString(
        folder.resolve(name), Declarations.HEADER + "\n" + String.join("\n", rows) + "\n");
  }

  private static List<String> zeros(Path out) throws IOException {
    return MadePackage.rows(out.resolve("zone_trade.csv")).stream()
        .filter(row -> row.get("value").equals("0.00"))
        .map(row -> row.get("period") + " " + row.get("zone_id") + " " + row.get("mode"))
        .distinct()
        .toList();
  }

  @Test
  void aListNamesTheZonesThatHaveTrade() throws IOException {
    Set<String> declared =
        MadePackage.rows(monthly.resolve("zone_trade.csv")).stream()
            .map(row -> "area zone:" + row.get("zone_id"))
            .collect(Collectors.toCollection(TreeSet::new));

    Cli.Result listed = Cli.run("list", "--data", monthly.toString());

    assertThat(listed.exitCode()).as(listed.errorOutput()).isZero();
    assertThat(listed.output().lines().filter(line -> line.startsWith("area zone:")))
        .allSatisfy(line -> assertThat(line).containsPattern(": 20[0-9]{2}-[01][0-9]"))
        .extracting(line -> line.replaceFirst(": .*", ""))
        .containsExactlyElementsOf(declared);
  }

  /** By the list Chuzhou was approved in April 2025, and Haikou revoked in the same month. */
  @Test
  void completeDeclarationsAreZeroOfTheOtherZonesThatAreThere() throws IOException {
    Path two =
        declared(
            "two.csv",
            "2025-03,330000,hangzhou,export,9610,US,6109,12.50,3",
            "2025-05,330000,ningbo,export,9610,US,6109,7.50,3");
    Path nation = folder.resolve("nation");
    Path province = folder.resolve("province");

    aggregate(two, nation, "--complete");
    aggregate(two, province, "--complete", "--area", "330000");

    assertThat(zeros(nation))
        .contains(
            "2025-05 hangzhou 9610",
            "2025-05 hangzhou _T",
            "2025-03 ningbo 9610",
            "2025-03 shenzhen 1210",
            "2025-03 haikou _T",
            "2025-05 chuzhou _T")
        .noneMatch(row -> row.startsWith("2025-05 haikou"))
        .noneMatch(row -> row.startsWith("2025-03 chuzhou"));
    assertThat(zeros(province))
        .contains("2025-05 hangzhou _T", "2025-03 wenzhou _T")
        .noneMatch(row -> row.contains("shenzhen"));
    assertThat(Cli.run("check", "--data", nation.toString()).errorOutput())
        .contains("0 errors, 0 warnings");
  }

  @Test
  void whatACorrectionTakesFromAZoneIsGone() throws IOException {
    String row = "2025-03,330000,hangzhou,export,9610,US,6109,12.50,3";
    monthly = folder.resolve("first");
    Path second = folder.resolve("second");
    aggregate(declared("first.csv", row), monthly, "--complete");
    aggregate(
        declared("second.csv", row.replace("hangzhou", "ningbo")),
        second,
        "--complete",
        "--release",
        "2026-03-01");
    putBeside(second);

    String[] of = {"--by", "zone", "--period", "2025-03", "--area", "330000", "--measure", "value"};

    assertThat(query(of))
        .filteredOn(one -> !one.get("value").equals("0.00"))
        .singleElement()
        .satisfies(one -> assertThat(one.get("area")).isEqualTo("zone:ningbo"));
    assertThat(query(of))
        .extracting(one -> one.get("area"))
        .contains("zone:hangzhou", "zone:wenzhou");
  }

  @Test
  void aZoneOfWhichNothingAskedForIsKnownIsNamedBelowTheTable() throws IOException {
    monthly = folder.resolve("first");
    aggregate(
        declared(
            "first.csv",
            "2025-03,330000,hangzhou,export,9610,US,6109,12.50,3",
            "2025-04,330000,wenzhou,export,9610,US,6109,12.50,3",
            "2025-04,440000,shenzhen,export,9610,US,6109,12.50,3"),
        monthly);
    String[] of =
        ("query --by zone --period 2025-03 --flow export --lang en --data " + monthly).split(" ");
    String[] ofOneProvince =
        Stream.concat(Stream.of(of), Stream.of("--area", "330000")).toArray(String[]::new);

    assertThat(Cli.run(of).output())
        .contains("Hangzhou")
        .contains("Not listed, because nothing asked for is known of them (2): Shenzhen, Wenzhou");
    assertThat(Cli.run(ofOneProvince).output()).contains("known of them (1): Wenzhou");
  }

  @Test
  void aZoneThatThereIsNotIsSaidWithThoseLikeIt() {
    Cli.Result unknown =
        Cli.run("query", "--data", monthly.toString(), "--area", "zone:hangzou", "--by", "month");
    Cli.Result without = Cli.run("query", "--area", "zone:hangzhou", "--by", "month");

    assertThat(unknown.exitCode()).isEqualTo(3);
    assertThat(unknown.errorOutput())
        .startsWith("no pilot zone of the package is zone:hangzou; there is:")
        .contains("zone:hangzhou");
    assertThat(unknown.errorOutput().lines()).hasSize(6);
    // the shipped package has no trade of zones
    assertThat(without.exitCode()).isEqualTo(3);
    assertThat(without.errorOutput()).contains("there is: nothing");
  }

  @Test
  void aZoneIsNotAboveItsProvince() throws IOException {
    Path file = monthly.resolve("observations.csv");
    CSVRecord zone =
        MadePackage.rows(monthly.resolve("zone_trade.csv")).stream()
            .filter(row -> row.get("zone_id").equals("hangzhou"))
            .filter(row -> row.get("flow").equals("export") && row.get("mode").equals("_T"))
            .findFirst()
            .orElseThrow();
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    // the province's other figures of the month would not fit
    String month = zone.get("period") + ",330000,";
    String own = month + "export,_T,";
    lines.removeIf(line -> line.startsWith(month) && !line.startsWith(own));
    lines.replaceAll(
        line -> line.startsWith(own) ? line.replaceFirst(",\\d+\\.\\d\\d,", ",0.01,") : line);
    Files.write(file, lines);

    assertThat(Cli.run("check", "--data", monthly.toString()).output())
        .containsPattern(
            "zone_trade.csv:\\d+:\\d+: warning zone-above-province: .* of zone:hangzhou, export in "
                + zone.get("period"));
  }

  /** Of a few declarations one may be all but everything; a sum is not typed in. */
  @Test
  void aCorrectedSumMayBeATenthOfTheOneBefore() throws IOException {
    monthly = folder.resolve("first");
    Path second = folder.resolve("second");
    String row = "2025-03,330000,hangzhou,export,9610,US,6109,%s,3";
    aggregate(declared("first.csv", row.formatted("100"), row.formatted("900")), monthly);
    aggregate(declared("second.csv", row.formatted("100")), second, "--release", "2026-03-01");
    putBeside(second);

    Cli.Result check = Cli.run("check", "--data", monthly.toString());

    assertThat(check.exitCode()).isZero();
    assertThat(check.output())
        .contains("observations-second.csv:2:41: warning power-of-ten: 100.00 CNY")
        .contains("zone_trade-second.csv:2:47: warning power-of-ten: 100.00 CNY");
    assertThat(query("--by", "zone", "--period", "2025-03", "--flow", "export"))
        .extracting(one -> one.get("value"))
        .contains("100.00");
  }

  @Test
  void aConfidentialFigureOfAZoneThatFollowsFromOthersIsFound() throws IOException {
    Path file = monthly.resolve("zone_trade.csv");
    CSVRecord total = aTotal(file);
    String export =
        String.join(
            ",", total.get("period"), total.get("zone_id"), "export", "_T,customs-platform,");
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.replaceAll(
        line -> line.startsWith(export) ? export + ",CNY,,,Q,2026-01-20,a test,SYNTHETIC" : line);
    Files.write(file, lines);

    Cli.Result check = Cli.run("check", "--data", monthly.toString());

    assertThat(check.exitCode()).isZero();
    assertThat(check.output())
        .containsPattern(
            "zone_trade\\.csv:\\d+:\\d+: warning confidential-disclosed: confidential, but follows"
                + " from the other two flows at zone_trade.csv:");
  }
}
