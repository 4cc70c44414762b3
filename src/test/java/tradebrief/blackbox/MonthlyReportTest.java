package tradebrief.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static testutil.PdfAssert.assertThatPdf;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testutil.Cli;
import testutil.Figures;
import testutil.PdfAssert;

/**
 * The monthly bulletin on the synthetic sample, against loops over its CSV that know nothing of the
 * program.
 */
class MonthlyReportTest {
  @TempDir static Path folder;
  private static final Map<String, BigDecimal> LATEST = new HashMap<>();

  @BeforeAll
  static void writeSample() throws IOException {
    Path sample = folder.resolve("sample");
    assertThat(Cli.run("sample", sample.toString()).exitCode()).isZero();
    Map<String, String> releases = new HashMap<>();
    for (int year = 2018; year <= 2026; year++) {
      for (CSVRecord row : rows(sample.resolve("observations-" + year + ".csv"))) {
        String key =
            key(
                row.get("period"),
                row.get("area"),
                row.get("flow"),
                row.get("mode"),
                row.get("basis"));
        boolean newer = releases.getOrDefault(key, "").compareTo(row.get("release")) < 0;
        if (newer && !row.get("value").isEmpty()) {
          releases.put(key, row.get("release"));
          LATEST.put(key, new BigDecimal(row.get("value")));
        }
      }
    }
  }

  private static List<CSVRecord> rows(Path file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      return parser.getRecords();
    }
  }

  private static String key(String period, String area, String flow, String mode, String basis) {
    return String.join("|", period, area, flow, mode, basis);
  }

  private static BigDecimal total(String period, String area) {
    BigDecimal value = LATEST.get(key(period, area, "total", "_T", "all-formats"));
    return Objects.requireNonNull(value, period + " " + area);
  }

  private static Figures report(String... words) {
    List<String> args = new ArrayList<>(List.of("report"));
    args.addAll(List.of(words));
    args.addAll(
        List.of(
            "--data",
            folder.resolve("sample").toString(),
            "--out",
            folder.resolve("out").toString()));
    Cli.Result result = Cli.run(args.toArray(String[]::new));
    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
    return Figures.in(folder.resolve("out").resolve(words[0]));
  }

  private static void assertPercent(Figures figures, String id, BigDecimal to, BigDecimal from) {
    BigDecimal expected =
        to.subtract(from).multiply(BigDecimal.valueOf(100)).divide(from, 12, RoundingMode.HALF_UP);
    assertThat(new BigDecimal(figures.get(id, "value"))).as(id).isEqualByComparingTo(expected);
  }

  @Test
  void monthCumulativeAndTwelveMonthsAreThoseOfTheCsv() {
    Figures figures = report("2026-10", "--format", "data");

    assertThat(new BigDecimal(figures.get("trade.total.value", "value")))
        .isEqualByComparingTo(total("2026-10", "CN"));
    assertPercent(
        figures, "trade.total.growth.computed", total("2026-10", "CN"), total("2025-10", "CN"));
    assertPercent(
        figures, "trade.total.month-on-month", total("2026-10", "CN"), total("2026-09", "CN"));
    assertThat(new BigDecimal(figures.get("trade.total.cumulative.value", "value")))
        .isEqualByComparingTo(total("2026-01..2026-10", "CN"));
    assertPercent(
        figures,
        "trade.total.cumulative.growth.computed",
        total("2026-01..2026-10", "CN"),
        total("2025-01..2025-10", "CN"));
    BigDecimal year =
        total("2025-11", "CN").add(total("2025-12", "CN")).add(total("2026-01..2026-02", "CN"));
    for (int month = 3; month <= 10; month++) {
      year = year.add(total(String.format(Locale.ROOT, "2026-%02d", month), "CN"));
    }
    assertThat(new BigDecimal(figures.get("trade.total.rolling-year.value", "value")))
        .isEqualByComparingTo(year);
    assertThat(figures.ids()).contains("trade.total.month-on-month.seasonally-adjusted");
    assertContributionsAddUp(figures);
  }

  /** Contributions of the provinces add up to the growth of the nation. */
  private static void assertContributionsAddUp(Figures figures) {
    BigDecimal sum = BigDecimal.ZERO;
    int ranked = 0;
    for (String id : figures.ids()) {
      if (id.endsWith(".contribution")) {
        sum = sum.add(new BigDecimal(figures.get(id, "value")));
        ranked++;
      }
    }
    assertThat(ranked).isEqualTo(31);
    // each is rounded to 12 decimals
    assertThat(
            sum.subtract(new BigDecimal(figures.get("ranking.CN.growth.computed", "value"))).abs())
        .isLessThan(new BigDecimal("1e-10"));
    assertThat(figures.get("province.440000.rank", "value")).isEqualTo("1");
  }

  @Test
  void isAccessibleArchivableAndMarkedSyntheticOnEveryPage() throws IOException {
    Figures figures = report("2026-01..2026-02", "--format", "pdf");

    assertThat(figures.ids()).doesNotContain("trade.total.month-on-month");
    for (String language : new String[] {"zh", "en"}) {
      byte[] pdf =
          Files.readAllBytes(
              folder.resolve("out/2026-01..2026-02/cbec-CN-2026-01..2026-02-" + language + ".pdf"));
      assertThatPdf(pdf).isAccessibleAndArchivable();
      for (int page = 1; page <= PdfAssert.pageCount(pdf); page++) {
        assertThat(PdfAssert.textOfPage(pdf, page))
            .contains(language.equals("zh") ? "合成数据" : "SYNTHETIC DATA");
      }
    }
  }

  @Test
  void latestIsTheNewestMonthAndNotItsCumulativeFigure() {
    Cli.Result result =
        Cli.run(
            "report",
            "latest",
            "--format",
            "data",
            "--data",
            folder.resolve("sample").toString(),
            "--out",
            folder.resolve("latest").toString());

    assertThat(result.exitCode()).isZero();
    assertThat(folder.resolve("latest/2026-10/figures.csv")).exists();
  }

  @Test
  void eachProvinceHasAnEditionOfItsOwn() {
    Cli.Result result =
        Cli.run(
            "report",
            "2026-10",
            "--area",
            "each-province",
            "--format",
            "data",
            "--data",
            folder.resolve("sample").toString(),
            "--out",
            folder.resolve("out").toString());

    assertThat(result.exitCode()).isZero();
    assertThat(result.errorOutput())
        .contains("[31/31] 650000 2026-10")
        .contains("31 editions; 0 failed; nothing published for 0 areas");
    assertThat(folder.resolve("out/2026-10.each-province/figures.csv"))
        .content(StandardCharsets.UTF_8)
        .contains("110000,trade.total.value,", "650000,trade.total.value,")
        .doesNotContain("CN,trade.total.value");
  }
}
