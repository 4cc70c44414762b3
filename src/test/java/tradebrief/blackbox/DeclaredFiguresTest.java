package tradebrief.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testutil.Cli;
import testutil.Declarations;
import testutil.Figures;

/** Reports of declarations summed to the cent: months one by one, small places, exact values. */
class DeclaredFiguresTest {
  private static final YearMonth FIRST = YearMonth.of(2023, 1);
  private static final YearMonth LAST = YearMonth.of(2026, 4);
  private static final String QINGHAI = "630000";
  private static final String TIBET = "540000";

  @TempDir static Path folder;

  /** Of Tibet nothing is declared in the February before the last. */
  @BeforeAll
  static void aggregate() throws IOException {
    List<String> lines = new ArrayList<>(List.of(Declarations.HEADER));
    for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
      for (String place : List.of(QINGHAI, TIBET)) {
        if (place.equals(QINGHAI) || !month.equals(YearMonth.of(2026, 2))) {
          int thousands = 400 + 10 * month.getMonthValue() + 17 * (month.getYear() - 2023);
          lines.add(
              String.format(
                  Locale.ROOT, "%s,%s,,export,9610,US,6109,%d001.50,3", month, place, thousands));
          lines.add(month + "," + place + ",,import,1210,JP,3304,60000.25,");
        }
      }
    }
    Path input = Files.write(folder.resolve("declarations.csv"), lines);
    Cli.Result result =
        Cli.run(
            "aggregate",
            input.toString(),
            "--out",
            folder.resolve("monthly").toString(),
            "--release",
            "2026-05-20",
            "--source",
            "an extract of 18 May");
    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
  }

  private static Path report(String period, String area) {
    Path out = folder.resolve("out");
    Cli.Result result =
        Cli.run(
            "report",
            period,
            "--area",
            area,
            "--data",
            folder.resolve("monthly").toString(),
            "--out",
            out.toString(),
            "--lang",
            "en",
            "--format",
            "html,xlsx");
    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
    return out.resolve(period + "." + area);
  }

  private static String page(String period, String area) throws IOException {
    Path made = report(period, area);
    String name = "cbec-" + area + "-" + period + "-en.html";
    return Jsoup.parse(Files.readString(made.resolve(name))).text();
  }

  @Test
  void whatIsSmallDoesNotReadAsZero() throws IOException {
    Path made = report("2026-04", QINGHAI);

    Figures figures = Figures.in(made);
    assertThat(figures.get("trade.total.value", "text_en")).isEqualTo("CNY 551.0 thousand");
    assertThat(figures.get("by-month.2026-04.total.value", "text_en")).isEqualTo("0.0055");
    assertThat(figures.get("by-month.2026-04.total.value.seasonally-adjusted", "text_en"))
        .matches("0\\.00\\d\\d");
  }

  @Test
  void aFebruaryWithoutAFigureKeepsItsPlaceBesideItsJanuary() throws IOException {
    assertThat(page("2026-04", TIBET)).containsPattern("Jan 2026 0\\.00.*Feb 2026 \\[x] 0\\.00");
  }

  @Test
  void whatIsNotDefinedIsNotCalledUnpublished() throws IOException {
    assertThat(page("2026-02", QINGHAI))
        .contains(
            "growth on the month before [z] not defined for January and February, nor for March"
                + " where these are published together");
  }

  @Test
  void theSourceOfADerivedLevelIsNamed() throws IOException {
    assertThat(page("2026-Q1", QINGHAI)).contains(": an extract of 18 May");
  }

  @Test
  void ofExactFiguresNoRoundingLeavesAnythingOpen() {
    Cli.Result result =
        Cli.run(
            "explain",
            "trade.total.growth.computed",
            "2026-04",
            "--area",
            QINGHAI,
            "--data",
            folder.resolve("monthly").toString());

    assertThat(result.output()).contains("none; exact").doesNotContain("leaves open");
  }
}
