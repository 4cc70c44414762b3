package tradebrief.sample;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class SamplePackageTest {
  private static final Map<String, byte[]> FILES = SamplePackage.files(SamplePackage.DEFAULT_SEED);
  private static final SyntheticRows ROWS = new SyntheticRows(FILES);

  private static String text(String file) {
    return new String(Objects.requireNonNull(FILES.get(file)), StandardCharsets.UTF_8);
  }

  @Test
  void sameSeedSameBytesAnotherSeedOthers() {
    assertThat(SamplePackage.files(SamplePackage.DEFAULT_SEED)).containsExactlyEntriesOf(FILES);
    // on every machine and JDK; changes with the rules only
    assertThat(FILES.get("observations-2021.csv"))
        .satisfies(
            bytes ->
                assertThat(
                        HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                    .isEqualTo("33deb016eac2c5b5b3540ec7288b6f8cdb594e0bb9a99363651000f28b011e9a"));
    Map<String, byte[]> other = SamplePackage.files(7);
    assertThat(other.get("observations-2021.csv")).isNotEqualTo(FILES.get("observations-2021.csv"));
    assertThat(other.get("zones.csv")).isEqualTo(FILES.get("zones.csv"));
  }

  @Test
  void sameBytesWhereDigitsAreOthers() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(SamplePackage.files(SamplePackage.DEFAULT_SEED)).containsExactlyEntriesOf(FILES);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void everyFileHasTheHeaderOfTheContract() {
    assertThat(FILES.keySet().stream().filter(name -> name.startsWith("observations"))).hasSize(9);
    FILES.keySet().stream()
        .filter(name -> name.startsWith("observations"))
        .forEach(
            name ->
                assertThat(text(name))
                    .startsWith(
                        "period,area,flow,mode,basis,value,unit,rounding_unit,growth_published,"
                            + "status,release,source,note\n"));
  }

  @Test
  void listsAreThoseOfTheShippedPackage() throws Exception {
    for (String list :
        List.of("zones", "zone_events", "provinces", "prefectures", "modes", "evaluations")) {
      assertThat(FILES.get(list + ".csv"))
          .isEqualTo(Files.readAllBytes(Path.of("datasets", list + ".csv")));
    }
  }

  @Test
  void saysEverywhereThatItIsSynthetic() {
    assertThat(text("datapackage.json"))
        .contains("\"synthetic\" : true", "\"title\" : \"SYNTHETIC")
        .doesNotContain("Published figures only");
    assertThat(text("README.md"))
        .contains("SYNTHETIC", "虚构", "`20220210`")
        .doesNotContain("{seed}");
    assertThat(ROWS.all())
        .allMatch(row -> row.get("source").equals("synthetic"))
        .allMatch(row -> row.get("note").startsWith("synthetic"));
  }

  @Test
  void keysAreUnique() {
    assertThat(ROWS.all().stream().map(SyntheticRows::key)).doesNotHaveDuplicates();
    // 2021-01..2021-03 and 2021-Q1 would be the same period
    assertThat(ROWS.all().stream().map(row -> row.get("period")))
        .noneMatch(period -> period.contains("Q") || period.contains("H"));
  }

  @Test
  void exportAndImportMakeTheTotal() {
    List<CSVRecord> totals =
        ROWS.withValue().filter(row -> row.get("flow").equals("total")).toList();
    assertThat(totals).hasSizeGreaterThan(10_000);
    for (CSVRecord row : totals) {
      String key = SyntheticRows.key(row);
      assertThat(new BigDecimal(row.get("value")))
          .as(key)
          .isEqualTo(
              ROWS.value(key.replace("|total|", "|export|"))
                  .add(ROWS.value(key.replace("|total|", "|import|"))));
    }
  }

  @Test
  void provincesMakeTheNationWhereNoneIsMissing() {
    Map<String, List<CSVRecord>> cells =
        ROWS.all().stream()
            .filter(row -> !row.get("area").equals("CN"))
            .collect(
                groupingBy(
                    row -> SyntheticRows.key(row).replace("|" + row.get("area") + "|", "|CN|")));
    assertThat(cells).hasSizeGreaterThan(1_000);
    cells.forEach(
        (key, provinces) -> {
          assertThat(provinces).as(key).hasSize(31);
          if (provinces.stream().noneMatch(row -> row.get("value").isEmpty())) {
            assertThat(sum(provinces)).as(key).isEqualTo(ROWS.value(key));
          } else {
            assertThat(sum(provinces)).as(key).isLessThan(ROWS.value(key));
          }
        });
  }

  private static BigDecimal sum(List<CSVRecord> rows) {
    return rows.stream()
        .map(row -> row.get("value"))
        .filter(value -> !value.isEmpty())
        .map(BigDecimal::new)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Test
  void januaryIsNotAloneSince2020() {
    Set<String> zhejiang =
        ROWS.all().stream()
            .filter(row -> row.get("area").equals("330000"))
            .map(row -> row.get("period"))
            .collect(toSet());
    assertThat(zhejiang)
        .contains("2018-01", "2018-02", "2019-01", "2019-02", "2020-01..2020-02", "2026-10")
        .contains("2026-01..2026-02")
        .doesNotContain("2020-01", "2020-02", "2026-01", "2018-01..2018-02", "2026-11")
        .hasSize(106 - 7);
  }

  @Test
  void monthsMakeTheCumulativeFigures() {
    BigDecimal months = BigDecimal.ZERO;
    for (String period :
        Stream.concat(
                Stream.of("2021-01..2021-02"),
                IntStream.rangeClosed(3, 12).mapToObj("2021-%02d"::formatted))
            .toList()) {
      months = months.add(ROWS.value(period + "|CN|export|_T|all-formats|2022-06-16"));
    }
    assertThat(ROWS.value("2021-01..2021-12|CN|export|_T|all-formats|2022-06-16"))
        .isEqualTo(months);
    assertThat(ROWS.all().stream().filter(row -> row.get("period").endsWith("..2021-12")))
        .allMatch(row -> row.get("area").equals("CN") && row.get("mode").equals("_T"))
        .hasSize(9);
  }

  @Test
  void theMonthOfNewYearIsBelowItsNeighbours() {
    // 16 February 2018, 5 February 2019
    for (int year : new int[] {2018, 2019}) {
      Function<Integer, BigDecimal> exports =
          month ->
              ROWS.value(
                  "%d-%02d|CN|export|_T|all-formats|%s"
                      .formatted(year, month, year == 2018 ? "2019-06-17" : "2020-06-16"));
      assertThat(exports.apply(2).doubleValue())
          .as("February %d", year)
          .isLessThan(exports.apply(1).doubleValue() * 0.85)
          .isLessThan(exports.apply(3).doubleValue() * 0.85);
    }
  }

  @Test
  void partsStayBelowWhatTheyArePartsOf() {
    Map<String, BigDecimal> goods =
        ROWS.withValue()
            .filter(row -> row.get("basis").equals("goods-trade"))
            .collect(
                Collectors.toMap(SamplePackageTest::cell, row -> new BigDecimal(row.get("value"))));
    List<CSVRecord> all =
        ROWS.withValue().filter(row -> row.get("basis").equals("all-formats")).toList();
    Map<String, BigDecimal> least =
        all.stream()
            .filter(row -> row.get("mode").equals("_T"))
            .collect(
                Collectors.toMap(
                    SamplePackageTest::cell,
                    row -> new BigDecimal(row.get("value")),
                    BigDecimal::min));
    for (CSVRecord row : all) {
      BigDecimal value = new BigDecimal(row.get("value"));
      assertThat(value).isPositive().isLessThan(goods.get(cell(row)));
      if (!row.get("mode").equals("_T") && least.containsKey(cell(row))) {
        assertThat(value).as(SyntheticRows.key(row)).isLessThan(least.get(cell(row)));
      }
    }
  }

  private static String cell(CSVRecord row) {
    return row.get("period") + row.get("area") + row.get("flow");
  }

  @Test
  void oddCellsAreThoseOfTheReadme() {
    Map<String, Long> counts =
        ROWS.all().stream().collect(groupingBy(row -> row.get("status"), Collectors.counting()));
    assertThat(counts.keySet()).containsExactlyInAnyOrder("A", "P", "O", "Q", "U", "B");
    // two provinces: 6 months of 2020, then 11 periods a year
    assertThat(counts)
        .containsEntry("Q", 2 * (6 + 3 * 11L))
        .containsEntry("O", 3 + 2 * 3 + 3 + 3L)
        .containsEntry("U", 2L)
        .containsEntry("B", 3L);
    assertThat(ROWS.all())
        .allMatch(row -> row.get("value").isEmpty() == "OQ".contains(row.get("status")))
        .allMatch(
            row ->
                Arrays.asList("A", "P").contains(row.get("status"))
                    == row.get("note").equals("synthetic"));
    assertThat(ROWS.has("2022-04|220000|total|_T|all-formats|2023-06-16")).isTrue();
  }
}
