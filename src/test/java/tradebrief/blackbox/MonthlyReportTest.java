package tradebrief.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static testutil.PdfAssert.assertThatPdf;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.formula.ConditionalFormattingEvaluator;
import org.apache.poi.ss.formula.EvaluationConditionalFormatRule;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import testutil.Cli;
import testutil.Figures;
import testutil.OwnObservations;
import testutil.PdfAssert;
import testutil.PdfLinks;

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

  /** Or those whom it was mailed to would be told of a change that they cannot find. */
  @Test
  void aChangeBelowWhatIsShownChangesNoBriefing(@TempDir Path other) throws IOException {
    Path data = other.resolve("data");
    assertThat(Cli.run("sample", data.toString()).exitCode()).isZero();
    Path before = zhejiang(data, other.resolve("before"));
    Path file = data.resolve("observations-2026.csv");
    Files.writeString(
        file,
        Files.readString(file)
            .replace(
                "2026-10,CN,total,_T,all-formats,2636.27,",
                "2026-10,CN,total,_T,all-formats,2636.29,")
            .replace(
                "2026-10,CN,export,_T,all-formats,1881.92,",
                "2026-10,CN,export,_T,all-formats,1881.94,"));
    Path after = zhejiang(data, other.resolve("after"));

    String share = "trade.total.share-of-nation";
    assertThat(Figures.in(after).get(share, "value"))
        .isNotEqualTo(Figures.in(before).get(share, "value"));
    assertThat(after.resolve("cbec-330000-2026-10-zh.pdf"))
        .hasSameBinaryContentAs(before.resolve("cbec-330000-2026-10-zh.pdf"));
  }

  private static Path zhejiang(Path data, Path out) {
    List<String> words = new ArrayList<>(List.of("report", "2026-10", "--area", "330000"));
    words.addAll(List.of("--format", "pdf", "--data", data.toString(), "--out", out.toString()));
    Cli.Result result = Cli.run(words.toArray(String[]::new));
    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
    return out.resolve("2026-10.330000");
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
      if (id.matches("province\\.[0-9]+\\.contribution")) {
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

  /**
   * The sample revises every period of 2025 on one day, the longer ranges from January on among
   * them. The bulletin before that of January and February is that of December.
   */
  @Test
  void theBulletinOfJointMonthsListsTheMonthsThatWereRevised() throws IOException {
    report("2026-01..2026-02", "--format", "html", "--lang", "en");

    assertThat(
            Files.readString(
                folder.resolve("out/2026-01..2026-02/cbec-CN-2026-01..2026-02-en.html")))
        .contains(
            "Since the previous figure came out (14 January 2026), total trade has been revised for"
                + " January 2025 to December 2025.");
  }

  @Test
  void theBulletinOfAMonthListsTheJointMonthsAmongTheRevised() throws IOException {
    report("2025-07", "--format", "html", "--lang", "en");

    assertThat(Files.readString(folder.resolve("out/2025-07/cbec-CN-2025-07-en.html")))
        .contains(
            "Since the previous figure came out (14 July 2025), total trade has been revised for"
                + " January 2025 to June 2025.");
  }

  @Test
  void theContentsLeadToEverySectionTableAndChart() throws IOException {
    Figures figures = report("2026-10", "--format", "pdf");

    for (String language : new String[] {"zh", "en"}) {
      byte[] pdf =
          Files.readAllBytes(folder.resolve("out/2026-10/cbec-CN-2026-10-" + language + ".pdf"));
      List<PdfLinks.Link> links = PdfLinks.of(pdf);
      assertThat(PdfAssert.pageCount(pdf)).isGreaterThanOrEqualTo(5);
      assertThatPdf(pdf).containsText(language.equals("zh") ? "目录" : "Contents");
      // five sections, four tables, seven charts
      assertThat(links).hasSize(16);
      for (PdfLinks.Link link : links) {
        String entry = link.description().replace(" ", "");
        assertThat(link.page()).isEqualTo(1);
        // the watermark may reach into it
        assertThat(link.shown()).contains(entry + ".").endsWith("." + link.target());
        assertThat(link.there()).contains(entry);
      }
      assertStandWhereTheyAreSaidTo(figures, language, pdf);
    }
  }

  /** The contents move everything, and figures.csv knows. */
  private static void assertStandWhereTheyAreSaidTo(Figures figures, String language, byte[] pdf) {
    Map<String, String> texts = new HashMap<>();
    int last = 1;
    for (String id : figures.ids()) {
      String page = figures.get(id, "page_" + language);
      if (id.startsWith("trade.") && !page.isEmpty()) {
        last = Math.max(last, Integer.parseInt(page));
        assertThat(
                texts.computeIfAbsent(
                    page,
                    number ->
                        PdfAssert.textOfPage(pdf, Integer.parseInt(number))
                            .replaceAll("[\\s\\u00A0]", "")))
            .as("%s on page %s of %s", id, page, language)
            // a decline may be said by its size
            .contains(figures.get(id, "text_" + language).replaceAll("[\\s\\u00A0]|^-", ""));
      }
    }
    assertThat(last).isGreaterThan(1);
  }

  /** Against figures.csv only: the flows add up, and the provinces named are the first three. */
  @Test
  void theSentencesNameWhatTheGrowthIsMadeOf() throws IOException {
    Figures figures = report("2026-08", "--format", "pdf", "--lang", "en");
    String text =
        PdfAssert.textOfPage(
                Files.readAllBytes(folder.resolve("out/2026-08/cbec-CN-2026-08-en.pdf")), 1)
            .replaceAll("\\s+", " ");

    // each is rounded to 12 decimals
    assertThat(
            new BigDecimal(figures.get("trade.export.contribution", "value"))
                .add(new BigDecimal(figures.get("trade.import.contribution", "value")))
                .subtract(new BigDecimal(figures.get("trade.total.growth.computed", "value")))
                .abs())
        .isLessThan(new BigDecimal("1e-10"));
    List<String> first =
        figures.ids().stream()
            .filter(id -> id.matches("province\\.[0-9]+\\.contribution"))
            .sorted(
                Comparator.comparing((String id) -> new BigDecimal(figures.get(id, "value")))
                    .reversed())
            .limit(3)
            .toList();
    assertThat(text)
        .contains(
            "exports account for " + figures.get("trade.export.contribution", "text_en") + " [p]",
            name(first.get(0))
                + " contributed most to the change in national trade ("
                + figures.get(first.get(0), "text_en")
                + " [p] percentage points)",
            "followed by " + name(first.get(1)) + " (" + figures.get(first.get(1), "text_en"),
            "and " + name(first.get(2)) + " (" + figures.get(first.get(2), "text_en"));
  }

  /** The nation is the provinces with a figure and the rest. */
  @Test
  void theRankingSaysWhatIsPublishedForNoProvince() {
    Figures figures = report("2026-09", "--format", "data", "--lang", "en");

    BigDecimal rest = total("2026-09", "CN");
    for (String id : figures.ids()) {
      if (id.matches("province\\.[0-9]+\\.total\\.value")) {
        rest = rest.subtract(total("2026-09", id.split("\\.", -1)[1]));
      }
    }
    assertThat(new BigDecimal(figures.get("ranking.rest.value", "value")))
        .isEqualByComparingTo(rest)
        .isPositive();
    assertPercent(
        figures, "ranking.rest.share", rest.add(total("2026-09", "CN")), total("2026-09", "CN"));
  }

  @Test
  void theRestIsSuppressedWhereItWouldDiscloseAConfidentialProvince() throws IOException {
    Path sample = Files.createDirectory(folder.resolve("suppressed"));
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.resolve("sample"))) {
      for (Path file : files) {
        Files.writeString(
            sample.resolve(file.getFileName()),
            Files.readString(file).replaceAll("(?m)^(2026-09,520000,total,_T,.*),O,", "$1,Q,"));
      }
    }
    Cli.Result result =
        Cli.run("report", "2026-09", "--data", sample.toString(), "--out", sample + "-out");

    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
    Path out = Path.of(sample + "-out", "2026-09");
    assertThat(Figures.in(out).ids()).doesNotContain("ranking.rest.value", "ranking.rest.share");
    try (XSSFWorkbook book =
        new XSSFWorkbook(Files.newInputStream(out.resolve("cbec-CN-2026-09-en.xlsx")))) {
      XSSFSheet sheet = book.getSheet("province_ranking");
      Row rest = sheet.getRow(sheet.getLastRowNum());
      assertThat(rest.getCell(2).getStringCellValue()).isEqualTo("Not published by province");
      assertThat(rest.getCell(3).getStringCellValue()).isEqualTo("[c]");
      assertThat(rest.getCell(5).getStringCellValue()).isEqualTo("[c]");
    }
  }

  @Test
  void sharesAddUpToAHundredWhenTheTemplateAsksForIt() throws IOException {
    Path templates = Files.createDirectory(folder.resolve("templates"));
    Files.writeString(
        templates.resolve("monthly.yaml"),
        Files.readString(Path.of("report-templates/monthly.yaml"))
            + "\nshares: largest-remainder\n");
    Figures exact = report("2026-10", "--format", "data");
    Figures figures = report("2026-10", "--format", "data", "--templates", templates.toString());

    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal independently = BigDecimal.ZERO;
    for (String id : figures.ids()) {
      if (id.matches("(province\\.[0-9]+|ranking\\.rest)\\.share")) {
        BigDecimal share = new BigDecimal(figures.get(id, "text_en").replace("%", ""));
        sum = sum.add(share);
        BigDecimal own = new BigDecimal(exact.get(id, "value"));
        independently = independently.add(own.setScale(1, RoundingMode.HALF_UP));
        assertThat(share.subtract(own).abs()).as(id).isLessThan(new BigDecimal("0.1"));
      }
    }
    assertThat(sum).isEqualByComparingTo("100");
    assertThat(independently).isNotEqualByComparingTo("100");
  }

  /** Of the heat map: each number stands on its page, and the extremes are told in words. */
  @Test
  void theHeatMapShowsTheGrowthOfEachProvinceAndMonth() throws IOException {
    Figures figures = report("2026-09", "--format", "pdf,xlsx");
    List<String> growth =
        figures.ids().stream().filter(id -> id.startsWith("growth.")).sorted().toList();
    byte[] pdf = Files.readAllBytes(folder.resolve("out/2026-09/cbec-CN-2026-09-en.pdf"));

    assertThatPdf(pdf).isAccessibleAndArchivable();
    assertThat(growth).hasSizeGreaterThan(31 * 10);
    // a reader meets the map column by column
    Map<String, String> columns = new LinkedHashMap<>();
    for (String id : growth) {
      String number = figures.get(id, "text_en").replace("%", "");
      columns.merge(id.substring("growth.110000.".length()), number, String::concat);
    }
    String unmarked = PdfAssert.textOf(pdf).replaceAll("\\[[a-z]]|\\s", "");
    assertThat(columns).hasSize(11);
    columns.values().forEach(column -> assertThat(unmarked.contains(column)).as(column).isTrue());
    Map<String, BigDecimal> newest = new HashMap<>();
    growth.stream()
        .filter(id -> id.endsWith(".2026-09"))
        .forEach(id -> newest.put(id, new BigDecimal(figures.get(id, "value"))));
    String highest = Collections.max(newest.entrySet(), Map.Entry.comparingByValue()).getKey();
    String lowest = Collections.min(newest.entrySet(), Map.Entry.comparingByValue()).getKey();
    assertThat(PdfAssert.alternativeTexts(pdf))
        .filteredOn(alternative -> alternative.startsWith("Heat map"))
        .singleElement(STRING)
        .contains(
            "highest in " + name(highest) + " (" + figures.get(highest, "text_en"),
            "lowest in " + name(lowest) + " (" + figures.get(lowest, "text_en"));
    assertShaded(folder.resolve("out/2026-09/cbec-CN-2026-09-en.xlsx"));
    assertArrows(folder.resolve("out/2026-09/cbec-CN-2026-09-en.xlsx"));
  }

  /**
   * As Excel writes numbers by the formats of the rules: an arrow, then the number with its sign.
   */
  private static void assertArrows(Path workbook) throws IOException {
    DataFormatter excel = new DataFormatter(Locale.ROOT);
    List<String> seen = new ArrayList<>();
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(workbook))) {
      for (int i = 0; i < book.getStylesSource()._getDXfsSize(); i++) {
        CTDxf look = book.getStylesSource().getDxfAt(i);
        if (look.isSetNumFmt()) {
          String format = look.getNumFmt().getFormatCode();
          double number = format.contains("▼") ? -5.8 : 5.8;
          seen.add(excel.formatRawCellContents(number, -1, format).replaceAll(" \\[.*", ""));
        }
      }
    }
    assertThat(seen).isNotEmpty().containsOnly("▲ 5.8", "▼ -5.8");
  }

  private static String name(String growthId) throws IOException {
    String area = growthId.split("\\.", -1)[1];
    return rows(folder.resolve("sample/provinces.csv")).stream()
        .filter(row -> row.get("area").equals(area))
        .map(row -> row.get("name_en"))
        .findFirst()
        .orElseThrow();
  }

  /** As Excel evaluates the rules: numbers by sign and size, words not at all. */
  private static void assertShaded(Path workbook) throws IOException {
    int shaded = 0;
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(workbook))) {
      ConditionalFormattingEvaluator rules =
          new ConditionalFormattingEvaluator(book, new XSSFFormulaEvaluator(book));
      for (Row row : book.getSheet("province_growth")) {
        for (Cell cell : row) {
          List<EvaluationConditionalFormatRule> holding =
              rules.getConditionalFormattingForCell(cell);
          boolean number = cell.getCellType() == CellType.NUMERIC;
          assertThat(holding.isEmpty()).as(cell.getAddress().toString()).isEqualTo(!number);
          if (number) {
            double value = cell.getNumericCellValue();
            assertThat(colour(holding.get(0)))
                .as(cell.toString())
                .startsWith(value > 0 ? "B" : "O");
            shaded++;
          }
        }
      }
    }
    assertThat(shaded).isGreaterThan(31 * 10);
  }

  /** Blue or orange, and how dark. */
  private static String colour(EvaluationConditionalFormatRule rule) {
    XSSFColor ground =
        (XSSFColor)
            Objects.requireNonNull(rule.getRule().getPatternFormatting())
                .getFillBackgroundColorColor();
    byte[] rgb = Objects.requireNonNull(ground).getRGB();
    return (Byte.toUnsignedInt(rgb[2]) > Byte.toUnsignedInt(rgb[0]) ? "B" : "O")
        + Byte.toUnsignedInt(rgb[1]);
  }

  /** The data files of a report of the sample. */
  private static Cli.Result dataOfSample(String period, String area, String out) {
    return Cli.run(
        "report",
        period,
        "--area",
        area,
        "--format",
        "data",
        "--data",
        folder.resolve("sample").toString(),
        "--out",
        folder.resolve(out).toString());
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

  /** In December the twelve months are the year to date, which is said already. */
  @ParameterizedTest
  @CsvSource({"2025-11, true", "2025-12, false"})
  void twelveMonthsAreSaidOfAYearInProgress(String period, boolean said) {
    String text =
        Cli.run(
                "report",
                period,
                "--format",
                "data",
                "--data",
                folder.resolve("sample").toString(),
                "--out",
                folder.resolve("twelve").toString())
            .output();

    assertThat(text).contains("CNY");
    assertThat(text.contains("Over twelve months")).isEqualTo(said);
    assertThat(text.contains("近12个月")).isEqualTo(said);
  }

  @Test
  void eachProvinceHasAnEditionOfItsOwn() {
    Cli.Result result = dataOfSample("2026-10", "each-province", "out");

    assertThat(result.exitCode()).isZero();
    assertThat(result.errorOutput())
        // in no order: several are made at a time
        .contains("[1/31] ", "[31/31] ", " 110000 2026-10", " 650000 2026-10")
        .contains("31 editions; 0 failed; nothing published for 0 areas");
    assertThat(folder.resolve("out/2026-10.each-province/figures.csv"))
        .content(StandardCharsets.UTF_8)
        .contains("110000,trade.total.value,", "650000,trade.total.value,")
        .doesNotContain("CN,trade.total.value");
  }

  /** The report of August has the year to date of each. */
  @Test
  void aRangeThatOnlyTheNationPublishesHasNoEditionOfProvinces() {
    Cli.Result each = dataOfSample("2026-01..2026-08", "each-province", "range");
    Cli.Result one = dataOfSample("2026-01..2026-08", "330000", "range");

    assertThat(each.exitCode()).isEqualTo(3);
    assertThat(each.errorOutput())
        .contains("nothing is published for any province, 2026-01..2026-08")
        .contains("the report of 2026-08 has the year to date");
    assertThat(one.exitCode()).isEqualTo(3);
    assertThat(one.errorOutput()).contains("the report of 2026-08 has the year to date");
  }

  @Test
  void whoAsksForFebruaryIsToldOfBothMonths() {
    Cli.Result february = dataOfSample("2026-02", "CN", "february");

    assertThat(february.exitCode()).isEqualTo(3);
    assertThat(february.errorOutput())
        .contains("of January and February both together: 2026-01..2026-02");
    assertThat(dataOfSample("2016-02", "CN", "none").errorOutput()).doesNotContain("together");
  }

  /** What the nation has not published yet, or never did, provinces may have. */
  @Test
  void aPeriodThatAProvinceAloneHasHasItsEdition() {
    Path out = folder.resolve("shipped");

    Cli.Result result =
        Cli.run(
            "report", "2023-01..2023-04",
            "--format", "data",
            "--area", "each-province",
            "--out", out.toString());

    assertThat(result.exitCode()).isZero();
    assertThat(result.errorOutput())
        .contains("1 edition; 0 failed; nothing published for 30 areas: 110000, 120000");
    assertThat(out.resolve("2023-01..2023-04.each-province/figures.csv"))
        .content(StandardCharsets.UTF_8)
        .contains("330000,trade.");
  }

  @Test
  void thatNothingIsPublishedOfTheMonthIsSaid() {
    assertThat(dataOfSample("2026-09", "520000", "nothing").lines())
        .contains(
            "2026年9月，贵州跨境电商进出口数据未公布。",
            "No figure of the cross-border e-commerce trade of Guizhou in September 2026 is published.");
    assertThat(dataOfSample("2026-09", "330000", "nothing").output())
        .doesNotContain("未公布", "No figure of");
  }

  /** Another province has the months, whose sum the report of the last of them has. */
  @Test
  void aRangeThatFollowsFromItsMonthsIsNoEdition() throws IOException {
    Path data = folder.resolve("months");
    String row = ",total,_T,all-formats,100,CNY_100M,0.1,,A,2025-06-15,a release,";
    OwnObservations.write(
        data,
        List.of(
            "2025-01..2025-04,330000" + row,
            "2025-01..2025-02,440000" + row,
            "2025-03,440000" + row,
            "2025-04,440000" + row));

    Cli.Result result =
        Cli.run(
            "report", "2025-01..2025-04",
            "--format", "data",
            "--area", "each-province",
            "--data", data.toString(),
            "--out", folder.resolve("range-of-months").toString());

    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
    assertThat(result.errorOutput())
        .contains("1 edition; 0 failed; nothing published for 30 areas")
        .contains("440000");
  }
}
