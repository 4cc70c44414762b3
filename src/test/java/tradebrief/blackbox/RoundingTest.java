package tradebrief.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import testutil.Cli;
import testutil.Figures;
import testutil.MailSetup;
import testutil.OwnObservations;
import testutil.PythonMail;

/** What is said of numbers that their publisher rounded. */
class RoundingTest {
  @TempDir Path folder;

  private Cli.Result run(String... words) {
    Stream<String> folders = Stream.of("--data", folder.resolve("data").toString());
    Cli.Result result = Cli.run(Stream.concat(Stream.of(words), folders).toArray(String[]::new));
    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
    return result;
  }

  private Path report(String period, String... more) {
    Path out = folder.resolve("out");
    Stream<String> words = Stream.of("report", period, "--out", out.toString());
    run(Stream.concat(words, Stream.of(more)).toArray(String[]::new));
    return out.resolve(period);
  }

  private void observations(List<String> rows) throws IOException {
    OwnObservations.write(folder.resolve("data"), rows);
  }

  /** Ten roundings to a cent of 100 million leave 0.1 of it open, but lose no digit. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "100.01,CNY_100M,0.01 | 1,100.10",
        "100,CNY_100M,10 | 1,100",
        // exact, and so no coarser than the others
        "100,CNY_100M, | 1,100.09"
      })
  void aSumHasTheDigitsOfTheCoarsestOfItsParts(String november, String expected)
      throws IOException {
    List<String> rows = new ArrayList<>();
    rows.add("2026-01..2026-02,CN,total,_T,all-formats,200.01,CNY_100M,0.01,,A,2026-03-14,made,");
    for (int month = 3; month <= 10; month++) {
      String period = YearMonth.of(2026, month).toString();
      rows.add(period + ",CN,total,_T,all-formats,100.01,CNY_100M,0.01,,A,2026-11-14,made,");
    }
    rows.add("2026-11,CN,total,_T,all-formats," + november + ",,A,2026-12-14,made,");
    observations(rows);

    Figures figures = Figures.in(report("2026-11", "--format", "xlsx"));

    assertThat(figures.get("trade.total.cumulative.value", "text_zh")).isEqualTo(expected + "亿元");
    assertThat(
            run("query", "--by", "month", "--period", "2026-11", "--measure", "cumulative").lines())
        .anyMatch(line -> line.matches("2026-11 .* " + expected + "[ *].*"));
  }

  @Test
  void aStepHasTheDigitsOfTheCoarserOfItsLevels() throws IOException {
    observations(
        List.of(
            "2025-11,CN,total,_T,all-formats,1000.00,CNY_100M,0.01,,A,2025-12-14,made,",
            "2025-11,CN,export,_T,all-formats,640,CNY_100M,10,,A,2025-12-14,made,",
            "2025-11,CN,import,_T,all-formats,360.00,CNY_100M,0.01,,A,2025-12-14,made,",
            "2026-11,CN,total,_T,all-formats,1100.25,CNY_100M,0.01,,A,2026-12-14,made,",
            "2026-11,CN,export,_T,all-formats,700.12,CNY_100M,0.01,,A,2026-12-14,made,",
            "2026-11,CN,import,_T,all-formats,400.13,CNY_100M,0.01,,A,2026-12-14,made,"));

    Figures figures = Figures.in(report("2026-11", "--format", "xlsx"));

    assertThat(
            Stream.of("before.value", "export.change", "import.foot", "import.change", "now.value")
                .map(step -> figures.get("growth-steps." + step, "text_zh")))
        .containsExactly("1,000.00", "60", "1,060", "40.13", "1,100.25");
  }

  @Test
  void aSumOfExactFiguresLosesNoDigit() throws IOException {
    observations(
        List.of(
            "2026-01..2026-02,CN,total,_T,all-formats,100.25,CNY_100M,,,A,2026-03-14,made,",
            "2026-03,CN,total,_T,all-formats,99.5,CNY_100M,,,A,2026-04-14,made,",
            "2026-04,CN,total,_T,all-formats,101,CNY_100M,,,A,2026-05-14,made,"));

    assertThat(
            Figures.in(report("2026-04", "--format", "xlsx"))
                .get("trade.total.cumulative.value", "text_zh"))
        .isEqualTo("300.75亿元");
  }

  private void twoOctobers(String unit, String before, String now) throws IOException {
    String row = "%s-10,CN,total,_T,all-formats,%s,CNY_100M,%s,,A,%s-11-13,made,";
    observations(
        List.of(row.formatted(2025, before, unit, 2025), row.formatted(2026, now, unit, 2026)));
  }

  /**
   * 1,000 to 1,030 is a rise of 3.0 %; known to half of 100, a fall of 6.7 % to a rise of 13.7 %.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10 | 1000 | 1030 | it grew by 3.0% | 同比增长3.0%",
        "10 | 1030 | 1000 | it fell by 2.9% | 同比下降2.9%",
        "100 | 1000 | 1030 | it changed within rounding, by 3.0% | 同比在取整误差内变化3.0%",
        "100 | 1030 | 1000 | it changed within rounding, by -2.9% | 同比在取整误差内变化-2.9%",
        "100 | 1000 | 1000 | it was level, at 0.0% | 同比持平，变化0.0%"
      })
  void aDirectionThatRoundingLeavesOpenIsNotSaid(
      String unit, String before, String now, String english, String chinese) throws Exception {
    twoOctobers(unit, before, now);
    Path made = report("2026-10");
    MailSetup mail =
        new MailSetup(folder, 1)
            .recipients("a@example.org,A,en,CN,pdf,", "b@example.org,B,zh,CN,pdf,");
    Path mails = folder.resolve("mails");

    Cli.Result sent =
        Cli.run(mail.words("2026-10", "--dry-run", mails.toString()).toArray(String[]::new));

    assertThat(sent.exitCode()).as(sent.errorOutput()).isZero();
    assertThat(page(made, "en")).contains(english + " on a year earlier (computed)");
    assertThat(page(made, "zh")).contains(chinese + "（计算值）");
    assertThat(PythonMail.read(mails.resolve("0001-CN-a@example.org.eml")).text("text"))
        .contains(english + " on a year earlier (computed)");
    assertThat(PythonMail.read(mails.resolve("0002-CN-b@example.org.eml")).text("text"))
        .contains(chinese + "（计算值）");
  }

  private static String page(Path folder, String language) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve("cbec-CN-2026-10-" + language + ".html")))
        .text();
  }

  /**
   * From 975 to 1,025 and from 1,000 to 1,100: where each is least, and greatest, for the other.
   */
  @Test
  void whatRoundingLeavesOpenIsExplained() throws IOException {
    observations(
        List.of(
            "2026-01..2026-02,CN,total,_T,all-formats,1000,CNY_100M,50,,A,2026-03-13,made,",
            "2026-03,CN,total,_T,all-formats,1000,CNY_100M,50,,A,2026-04-13,made,",
            "2026-04,CN,total,_T,all-formats,1050,CNY_100M,100,,A,2026-05-13,made,"));

    assertThat(run("explain", "trade.total.month-on-month", "2026-04").output())
        .contains("leaves open -2.439024390244 to 12.820512820513 PERCENT");
    assertThat(run("explain", "trade.total.cumulative.value", "2026-04").output())
        .contains("leaves open 2950 to 3150 CNY_100M");
  }
}
