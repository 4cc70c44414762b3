package tradebrief.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testutil.Cli;
import testutil.Figures;
import testutil.Parts;
import testutil.PdfAssert;

/** The waterfall and the revision fan, beside {@code figures.csv} and the shipped releases. */
class StepsAndRevisionsTest {
  @TempDir private Path folder;

  private Path report(String... arguments) {
    Path out = folder.resolve("out");
    List<String> all = new ArrayList<>(List.of("report"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--out", out.toString(), "--lang", "en"));
    Cli.Result result = Cli.run(all.toArray(String[]::new));
    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
    return out;
  }

  private static double number(Figures figures, String id) {
    return Double.parseDouble(figures.get(id, "value"));
  }

  @Test
  void stepsLeadFromAYearBeforeToThePeriod() throws IOException, InvalidFormatException {
    // total 19,200 to 20,600; exports 13,900 to 15,300; imports 5,319 to 5,278
    Path out =
        report("2022", "--as-of", "2024-01-01", "--format", "xlsx").resolve("2022@2024-01-01");
    Figures figures = Figures.in(out);

    assertThat(number(figures, "growth-steps.before.value")).isEqualTo(19_200);
    assertThat(number(figures, "growth-steps.export.change")).isEqualTo(15_300 - 13_900);
    assertThat(number(figures, "growth-steps.import.change")).isEqualTo(5_278 - 5_319);
    assertThat(number(figures, "growth-steps.rest.change")).isEqualTo(1_400 - 1_400 + 41);
    assertThat(number(figures, "growth-steps.now.value")).isEqualTo(20_600);
    assertThat(number(figures, "growth-steps.export.foot")).isEqualTo(19_200);
    assertThat(number(figures, "growth-steps.import.foot")).isEqualTo(20_600 - 41);
    assertThat(number(figures, "growth-steps.import.fall")).isEqualTo(41);
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(Files.newInputStream(out.resolve("cbec-CN-2022-en.xlsx")))) {
      XSSFChart chart = workbook.getSheet("growth_steps").getDrawingPatriarch().getCharts().get(0);
      assertThat(chart.getCTChart().getPlotArea().getBarChartArray(0).getSerList())
          .hasSize(4)
          .first()
          .satisfies(ground -> assertThat(ground.getSpPr().isSetNoFill()).isTrue());
      assertThat(chart.getCTChart().getLegend().getLegendEntryList())
          .as("the ground is not in the legend")
          .singleElement()
          .satisfies(entry -> assertThat(entry.getIdx().getVal()).isZero());
    }
  }

  @Test
  void flowsThatDoNotMakeTheTotalAreNotDrawnAsItsSteps() {
    // 18,400 and 5,483 make 23,883, beyond the rounding of 23,700
    Path out = report("2023", "--as-of", "2026-06-16", "--format", "xlsx");

    assertThat(Figures.in(out.resolve("2023@2026-06-16")).ids())
        .noneMatch(id -> id.startsWith("growth-steps."));
  }

  @Test
  void theFanSaysHowFarEachReleaseLiesFromTheFirst() {
    Figures figures =
        Figures.in(
            report("2024", "--as-of", "2026-06-16", "--format", "xlsx").resolve("2024@2026-06-16"));

    double[][] releases = {
      {2020, 16_900, 16_200},
      {2021, 19_800, 19_200},
      {2022, 21_100, 20_600},
      {2023, 23_800, 23_700},
      {2024, 26_300, 27_100}
    };
    for (double[] year : releases) {
      String id = "revision-fan." + (int) year[0];
      assertThat(number(figures, id + ".1")).isZero();
      assertThat(number(figures, id + ".2"))
          .as(id)
          .isCloseTo(100 * (year[2] - year[1]) / year[1], within(1e-9));
    }
    assertThat(figures.ids().stream().filter(id -> id.startsWith("revision-fan."))).hasSize(10);
  }

  @Test
  void bothChartsAreInTheMonthlyBulletin() throws IOException {
    Path sample = folder.resolve("sample");
    assertThat(Cli.run("sample", sample.toString()).exitCode()).isZero();
    Path out =
        report("2026-10", "--data", sample.toString(), "--format", "html,xlsx").resolve("2026-10");
    Figures figures = Figures.in(out);

    Element page = Jsoup.parse(Files.readString(out.resolve("cbec-CN-2026-10-en.html")));
    assertThat(drawn(page, "Waterfall chart: "))
        .contains(
            figures.get("growth-steps.before.value", "text_en"),
            "+" + figures.get("growth-steps.export.change", "text_en"),
            "+" + figures.get("growth-steps.import.change", "text_en"),
            figures.get("growth-steps.now.value", "text_en"),
            "Exports",
            "Imports")
        .doesNotContain("Stands on");
    assertThat(sum(figures, "before.value", "export.change", "import.change"))
        .isEqualByComparingTo(figures.get("growth-steps.now.value", "value"));
    assertThat(drawn(page, "Line chart: "))
        .contains("Dec 2025  " + figures.get("revision-fan.2025-12.2", "text_en"));
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(Files.newInputStream(out.resolve("cbec-CN-2026-10-en.xlsx")))) {
      assertThat(workbook)
          .filteredOn(sheet -> sheet.getDrawingPatriarch() != null)
          .extracting(Sheet::getSheetName, StepsAndRevisionsTest::chartNames)
          .as("each chart once, beside its table")
          .containsExactly(
              tuple("headline", List.of()),
              tuple("trade_by_month", List.of("twelve_months")),
              tuple("growth_steps", List.of("growth_steps")),
              tuple("province_ranking", List.of("ranking", "contribution", "share")),
              tuple("zones_by_batch", List.of("zones_by_state")),
              tuple("revision_fan", List.of("revision_fan")));
    }
  }

  /** Excel writes each at its line's end, unless told by how much of the chart to move it. */
  @Test
  void namesOfLinesInTheWorkbooksFanStandApartAndTheNewestLineOnTop() throws IOException {
    Path sample = folder.resolve("sample");
    assertThat(Cli.run("sample", sample.toString()).exitCode()).isZero();
    Path out = report("2026-10", "--data", sample.toString(), "--format", "xlsx");
    Parts parts =
        Parts.of(Files.readAllBytes(out.resolve("2026-10").resolve("cbec-CN-2026-10-en.xlsx")));
    Element chart =
        parts.names().stream()
            .filter(name -> name.matches("xl/charts/chart\\d+\\.xml"))
            .map(name -> (Element) Jsoup.parse(parts.text(name), "", Parser.xmlParser()))
            .filter(one -> one.text().contains("revisions against the first release"))
            .findFirst()
            .orElseThrow();
    double low = value(chart, "c|valAx c|min");
    double high = value(chart, "c|valAx c|max");
    double plot = 0.65; // of the chart's height, about
    List<Double> places = new ArrayList<>();
    for (Element series : chart.select("c|ser")) {
      double end = Double.parseDouble(series.select("c|val c|v").eachText().get(1));
      double move =
          series.select("c|manualLayout c|y").stream()
              .mapToDouble(y -> Double.parseDouble(y.attr("val")))
              .sum();
      places.add((high - end) / (high - low) * plot + move);
    }
    List<Double> gaps = new ArrayList<>();
    Collections.sort(places);
    for (int i = 1; i < places.size(); i++) {
      gaps.add(places.get(i) - places.get(i - 1));
    }

    assertThat(gaps).hasSize(5).allMatch(gap -> gap > 0.04);
    assertThat(chart.select("c|ser c|tx").eachText().get(5)).isEqualTo("Dec 2025");
  }

  private static double value(Element chart, String query) {
    return Double.parseDouble(chart.expectFirst(query).attr("val"));
  }

  /** A number that stands in a picture only is found by its page too. */
  @Test
  void numbersThatOnlyChartsSayHaveTheirPage() throws IOException {
    Path sample = folder.resolve("sample");
    assertThat(Cli.run("sample", sample.toString()).exitCode()).isZero();
    Path out = report("2026-10", "--data", sample.toString(), "--format", "pdf").resolve("2026-10");
    Figures figures = Figures.in(out);
    byte[] pdf = Files.readAllBytes(out.resolve("cbec-CN-2026-10-en.pdf"));
    List<String> drawn =
        figures.ids().stream()
            .filter(id -> id.matches("growth\\.\\d+\\..*|growth-steps\\.\\w+\\.(value|change)"))
            .toList();

    assertThat(drawn).hasSizeGreaterThan(31 * 10);
    for (String id : drawn) {
      assertThat(figures.get(id, "page_en")).as(id).isNotEmpty();
      assertThat(PdfAssert.textOfPage(pdf, Integer.parseInt(figures.get(id, "page_en"))))
          .as(id)
          .contains(figures.get(id, "text_en").replace("%", ""));
    }
    // the foot of a step is not seen
    assertThat(figures.get("growth-steps.export.foot", "page_en")).isEmpty();
    // what a table says in words and a chart draws is on the page of the words
    assertThat(figures.get("province.440000.total.value", "page_en"))
        .isEqualTo(figures.get("province.440000.share", "page_en"));
  }

  /** A fall is drawn as a length, and said as the change that it is. */
  @Test
  void aFallStandsWhereItIsSaid() throws IOException {
    Path sample = folder.resolve("sample");
    assertThat(Cli.run("sample", sample.toString()).exitCode()).isZero();
    Path out =
        report("2026-Q3", "--area", "350000", "--data", sample.toString(), "--format", "html,pdf")
            .resolve("2026-Q3.350000");
    Figures figures = Figures.in(out);
    String page = Files.readString(out.resolve("cbec-350000-2026-Q3-en.html"));

    assertThat(number(figures, "growth-steps.export.change")).isNegative();
    assertThat(figures.get("growth-steps.export.change", "page_en")).isNotEmpty();
    assertThat(figures.get("growth-steps.export.fall", "page_en")).isEmpty();
    assertThat(drawn(Jsoup.parse(page), "Waterfall chart: "))
        .contains(figures.get("growth-steps.export.change", "text_en"));
    assertThat(page)
        .contains("growth-steps.export.change")
        .doesNotContain("growth-steps.export.fall");
  }

  private static List<String> chartNames(Sheet sheet) {
    return ((XSSFDrawing) sheet.getDrawingPatriarch())
        .getShapes().stream()
            .filter(XSSFGraphicFrame.class::isInstance)
            .map(shape -> ((XSSFGraphicFrame) shape).getName())
            .toList();
  }

  private static BigDecimal sum(Figures figures, String... steps) {
    return List.of(steps).stream()
        .map(step -> new BigDecimal(figures.get("growth-steps." + step, "value")))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static List<String> drawn(Element page, String description) {
    return page.select("svg").stream()
        .filter(svg -> svg.select("desc").text().startsWith(description))
        .findFirst()
        .orElseThrow()
        .select("text")
        .stream()
        .map(Element::wholeText)
        .toList();
  }
}
