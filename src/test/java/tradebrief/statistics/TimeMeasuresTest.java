package tradebrief.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static tradebrief.statistics.Given.TOTAL;
import static tradebrief.statistics.Given.known;
import static tradebrief.statistics.Given.month;
import static tradebrief.statistics.Given.open;
import static tradebrief.statistics.Given.period;
import static tradebrief.statistics.Given.say;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tradebrief.model.Area;
import tradebrief.model.Basis;
import tradebrief.model.Flow;
import tradebrief.model.Observation.Series;
import tradebrief.model.Status;

class TimeMeasuresTest {
  private static TimeMeasures measures(String lines) {
    return TimeMeasures.of(known(lines.split(";", -1)));
  }

  private static Result compute(String measure, String lines, String of) {
    TimeMeasures measures = measures(lines);
    String[] args = of.split(" ", -1);
    return switch (Measure.valueOf(measure)) {
      case VALUE -> measures.value(TOTAL, period(of));
      case YEAR_ON_YEAR -> measures.yearOnYear(TOTAL, period(of));
      case MONTH_ON_MONTH -> measures.monthOnMonth(TOTAL, period(of));
      case CUMULATIVE -> measures.cumulative(TOTAL, month(of));
      case CUMULATIVE_GROWTH -> measures.cumulativeGrowth(TOTAL, month(of));
      case ROLLING_YEAR -> measures.rollingYear(TOTAL, month(of));
      case ROLLING_YEAR_GROWTH -> measures.rollingYearGrowth(TOTAL, month(of));
      case INDEX -> measures.index(TOTAL, period(args[0]), period(args[1]));
      case COMPOUND_GROWTH ->
          measures.compoundGrowth(TOTAL, Integer.parseInt(args[0]), Integer.parseInt(args[1]));
      case SHARE,
          SHARE_CHANGE,
          CONTRIBUTION,
          RANK,
          RANK_CHANGE,
          BALANCE,
          EXPORT_IMPORT_RATIO,
          GOODS_TRADE_SHARE,
          CONCENTRATION ->
          throw new IllegalArgumentException(measure);
    };
  }

  @ParameterizedTest(name = "{0} of {1} for {2} is {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "VALUE | 2026-03 2 unit:CNY_10K | 2026-03 | 20000 CNY",
        "VALUE | 2026-03 2.5 unit:USD | 2026-03 | 2.5 USD",
        "VALUE | 2026-01..2026-02 2 | 2026-01 | NO_LEVEL JOINT_ONLY",
        "YEAR_ON_YEAR | 2026-03 3; 2025-03 2 | 2026-03 | 50 percent",
        "YEAR_ON_YEAR | 2026-03 2; 2025-03 3 | 2026-03 | -33.333333333333 percent",
        "YEAR_ON_YEAR | 2026-03 -1; 2025-03 2 | 2026-03 | -150 percent",
        "YEAR_ON_YEAR | 2026-03 0; 2025-03 2 | 2026-03 | -100 percent",
        "YEAR_ON_YEAR | 2026-03 2 | 2026-03 | NO_BASE NOT_PUBLISHED",
        "YEAR_ON_YEAR | 2025-03 2 | 2026-03 | NO_LEVEL NOT_PUBLISHED",
        "YEAR_ON_YEAR | 2026-03 2; 2025-03 - status:Q | 2026-03 | NO_BASE SUPPRESSED",
        "YEAR_ON_YEAR | 2026-03 2; 2025-03 0 | 2026-03 | BASE_NOT_POSITIVE",
        "YEAR_ON_YEAR | 2026-03 2; 2025-03 -1 | 2026-03 | BASE_NOT_POSITIVE",
        "YEAR_ON_YEAR | 2026-03 2; 2025-03 1 round:2 | 2026-03 | BASE_NOT_POSITIVE",
        "YEAR_ON_YEAR | 2026-03 2; 2025-03 1 round:1 | 2026-03 | 100 percent",
        "YEAR_ON_YEAR | 2026-03 2 status:B; 2025-03 1 | 2026-03 | SERIES_BREAK",
        "YEAR_ON_YEAR | 2026-03 2; 2025-09 3 status:B; 2025-03 1 | 2026-03 | SERIES_BREAK",
        // that a figure is withdrawn, or missing, does not mend the series; that it is said anew
        // does
        "YEAR_ON_YEAR | 2026-03 2; 2025-09 3 status:B on:2025-10-13; 2025-09 - status:Q on:2025-11-13;"
            + " 2025-03 1 | 2026-03 | SERIES_BREAK",
        "YEAR_ON_YEAR | 2026-03 2; 2025-09 3 status:B on:2025-10-13; 2025-09 - status:O on:2025-11-13;"
            + " 2025-03 1 | 2026-03 | SERIES_BREAK",
        "YEAR_ON_YEAR | 2026-03 2; 2025-09 3 status:B on:2025-10-13; 2025-09 3 status:B on:2025-11-13;"
            + " 2025-03 1 | 2026-03 | SERIES_BREAK",
        "YEAR_ON_YEAR | 2026-03 2; 2025-09 3 status:B on:2025-10-13; 2025-09 3 on:2025-11-13;"
            + " 2025-03 1 | 2026-03 | 100 percent",
        "YEAR_ON_YEAR | 2026-03 -; 2025-09 3 status:B; 2025-03 1 | 2026-03 | NO_LEVEL NOT_PUBLISHED",
        "YEAR_ON_YEAR | 2026-03 2; 2025-03 1 status:B | 2026-03 | 100 percent",
        "YEAR_ON_YEAR | 2026-03 2; 2026-04 9 status:B; 2025-03 1 | 2026-03 | 100 percent",
        "YEAR_ON_YEAR | 2026-03 2; 2025-03 1 basis:customs | 2026-03 | SERIES_BREAK",
        "YEAR_ON_YEAR | 2026-03 2; 2025-03 1 basis:goods-trade | 2026-03 | NO_BASE NOT_PUBLISHED",
        "YEAR_ON_YEAR | 2026-03 2; 2025-03 1 unit:USD | 2026-03 | CURRENCY_DIFFERS",
        "YEAR_ON_YEAR | 2026 3; 2025-H1 1; 2025-H2 1 | 2026 | 50 percent",
        // what is left over of a year that was revised holds the revision; of one that was not, or
        // of one revised together with its part, it does not
        "YEAR_ON_YEAR | 2026 20 on:2027-01-14; 2026 29 on:2027-06-16; 2026-01..2026-09 15 on:2026-10-13;"
            + " 2025-Q4 4 | 2026-Q4 | RELEASES_DIFFER",
        "YEAR_ON_YEAR | 2026 29 on:2027-06-16; 2026-01..2026-09 15 on:2026-10-13; 2025-Q4 4"
            + " | 2026-Q4 | 250 percent",
        "YEAR_ON_YEAR | 2026 20 on:2027-01-14; 2026 29 on:2027-06-16; 2026-01..2026-09 15 on:2026-10-13;"
            + " 2026-01..2026-09 25 on:2027-06-16; 2025-Q4 4 | 2026-Q4 | 0 percent",
        "YEAR_ON_YEAR | 2026 20 on:2027-01-14; 2026-01..2026-09 15 on:2026-10-13;"
            + " 2026-01..2026-09 16 status:P on:2027-06-16; 2025-Q4 4 | 2026-Q4 | RELEASES_DIFFER",
        "YEAR_ON_YEAR | 2026 20 on:2027-01-14; 2026 29 on:2027-06-16; 2026-01..2026-09 24 on:2026-10-13;"
            + " 2026-01..2026-09 25 on:2026-12-01; 2025-Q4 2 | 2026-Q4 | 100 percent",
        "YEAR_ON_YEAR | 2026 20 on:2027-01-14; 2026 29 on:2027-06-16; 2026-01..2026-09 24 on:2026-10-13;"
            + " 2026-01..2026-09 25 status:P on:2026-12-01; 2025-Q4 2 | 2026-Q4 | RELEASES_DIFFER",
        "YEAR_ON_YEAR | 2026-Q4 4; 2025 20 on:2026-01-14; 2025 29 on:2026-06-16;"
            + " 2025-01..2025-09 15 on:2025-10-13 | 2026-Q4 | RELEASES_DIFFER",
        "YEAR_ON_YEAR | 2026-H1 2 on:2026-07-14; 2026-H1 3 on:2026-10-13; 2026-H2 5 on:2027-01-14;"
            + " 2025 4 | 2026 | 100 percent",
        "INDEX | 2026 20 on:2027-01-14; 2026 29 on:2027-06-16; 2026-01..2026-09 15 on:2026-10-13;"
            + " 2025-Q4 4 | 2026-Q4 2025-Q4 | RELEASES_DIFFER",
        "ROLLING_YEAR_GROWTH | 2025 20 on:2026-01-14; 2025 29 on:2026-06-16; 2025-H1 15 on:2025-07-14;"
            + " 2026-H1 16 on:2026-07-14; 2024 10; 2024-H1 5; 2025-H2 9 | 2026-06 | 25 percent",
        // twelve months: what is subtracted is of the round of what it is subtracted from, whatever
        // was released when of the other year
        "ROLLING_YEAR_GROWTH | 2025 20 on:2026-01-14; 2025 29 on:2026-06-16; 2025-01..2025-05 9 on:2025-06-14;"
            + " 2025-01..2025-05 10 on:2026-06-16; 2026-01..2026-05 11 on:2026-06-14; 2024 20;"
            + " 2024-01..2024-05 10; 2023 5 | 2026-05 | 50 percent",
        "ROLLING_YEAR_GROWTH | 2025 20 on:2026-01-14; 2025 29 on:2026-06-16; 2025-01..2025-05 9 on:2025-06-14;"
            + " 2026-01..2026-05 11 on:2026-06-14; 2024 20; 2024-01..2024-05 10 | 2026-05 | RELEASES_DIFFER",
        "ROLLING_YEAR_GROWTH | 2025 20; 2025-01..2025-05 10; 2026-01..2026-05 15 growth:7; 2024 20;"
            + " 2024-01..2024-05 10 | 2026-05 | 25 percent",
        // nor is it compared where its publisher's growth is over a base that was not published
        "YEAR_ON_YEAR | 2026-01..2026-09 20 growth:6; 2025-01..2025-09 10; 2026-H1 15; 2025-Q3 2"
            + " | 2026-Q3 | RELEASES_DIFFER",
        "YEAR_ON_YEAR | 2026-01..2026-09 20 growth:100; 2025-01..2025-09 10; 2026-H1 15; 2025-Q3 2"
            + " | 2026-Q3 | 150 percent",
        "YEAR_ON_YEAR | 2026-01..2026-09 20; 2026-H1 15 growth:6; 2025-H1 10; 2025-Q3 2"
            + " | 2026-Q3 | RELEASES_DIFFER",
        "MONTH_ON_MONTH | 2026-04 3; 2026-03 2 | 2026-04 | 50 percent",
        "MONTH_ON_MONTH | 2026-03 3; 2026-02 2 | 2026-03 | 50 percent",
        "MONTH_ON_MONTH | 2026-03 3; 2026-01..2026-02 2 | 2026-03 | JANUARY_FEBRUARY",
        "MONTH_ON_MONTH | 2026-02 3; 2026-01 2 | 2026-02 | JANUARY_FEBRUARY",
        "MONTH_ON_MONTH | 2026-01 3; 2025-12 2 | 2026-01 | JANUARY_FEBRUARY",
        "MONTH_ON_MONTH | 2026-Q2 3; 2026-Q1 2 | 2026-Q2 | PERIOD_NOT_SUITED",
        "MONTH_ON_MONTH | 2026-04 3 status:B; 2026-03 2 | 2026-04 | SERIES_BREAK",
        "CUMULATIVE | 2026-01..2026-02 2; 2026-03 3 | 2026-03 | 5 CNY",
        "CUMULATIVE | 2026-01..2026-02 2 | 2026-02 | 2 CNY",
        "CUMULATIVE | 2026-01..2026-02 2 | 2026-03 | NO_LEVEL PART_MISSING",
        "CUMULATIVE_GROWTH | 2026-Q1 6; 2025-01..2025-02 2; 2025-03 2 | 2026-03 | 50 percent",
        "CUMULATIVE_GROWTH | 2026-Q1 6; 2025-01..2025-02 2 | 2026-03 | NO_BASE PART_MISSING",
        "ROLLING_YEAR | 2025 12; 2025-01..2025-10 9; 2026-01..2026-10 20 | 2026-10 | 23 CNY",
        "ROLLING_YEAR | 2025 12 | 2025-12 | 12 CNY",
        "ROLLING_YEAR | 2025 12; 2026-01..2026-02 1 | 2026-01 | NO_LEVEL NOT_PUBLISHED",
        "ROLLING_YEAR_GROWTH | 2025 12; 2024 10 | 2025-12 | 20 percent",
        "ROLLING_YEAR_GROWTH | 2025 12 | 2025-12 | NO_BASE NOT_PUBLISHED",
        "INDEX | 2025 12; 2020 10 | 2025 2020 | 120 index",
        "INDEX | 2025 12; 2020 10 | 2020 2025 | 83.333333333333 index",
        "INDEX | 2025 12 | 2025 2025 | 100 index",
        "INDEX | 2025 12; 2020-Q1 10 | 2025 2020-Q1 | PERIOD_NOT_SUITED",
        "INDEX | 2025 12; 2022 11 status:B; 2020 10 | 2025 2020 | SERIES_BREAK",
        "INDEX | 2025 12; 2022 11 status:B; 2020 10 | 2020 2025 | SERIES_BREAK",
        "INDEX | 2025 12; 2020 0 | 2025 2020 | BASE_NOT_POSITIVE",
        "INDEX | 2025 12 | 2025 2020 | NO_BASE NOT_PUBLISHED",
        "COMPOUND_GROWTH | 2023 121; 2021 100 | 2021 2023 | 10 percent",
        "COMPOUND_GROWTH | 2022 120; 2021 100 | 2021 2022 | 20 percent",
        "COMPOUND_GROWTH | 2026 3200; 2021 100 | 2021 2026 | 100 percent",
        // 2^(1/2) and 10^(1/3) by their known digits
        "COMPOUND_GROWTH | 2023 2; 2021 1 | 2021 2023 | 41.421356237310 percent",
        "COMPOUND_GROWTH | 2024 10; 2021 1 | 2021 2024 | 115.443469003188 percent",
        "COMPOUND_GROWTH | 2023 0; 2021 1 | 2021 2023 | -100 percent",
        "COMPOUND_GROWTH | 2023 -1; 2021 1 | 2021 2023 | NEGATIVE",
        "COMPOUND_GROWTH | 2023 1; 2021 0 | 2021 2023 | BASE_NOT_POSITIVE",
        "COMPOUND_GROWTH | 2023 1; 2021 1 unit:USD | 2021 2023 | CURRENCY_DIFFERS",
        "COMPOUND_GROWTH | 2023 1; 2022 1 status:B; 2021 1 | 2021 2023 | SERIES_BREAK",
        "COMPOUND_GROWTH | 2023 1; 2021 1 | 2023 2021 | PERIOD_NOT_SUITED",
        "COMPOUND_GROWTH | 2023 1 | 2023 2023 | PERIOD_NOT_SUITED",
        "COMPOUND_GROWTH | 2023 1 | 2021 2023 | NO_BASE NOT_PUBLISHED"
      })
  void aMeasureOverTime(String measure, String lines, String of, String expected) {
    Result result = compute(measure, lines, of);

    assertThat(result.measure()).isEqualTo(Measure.valueOf(measure));
    assertThat(say(result)).isEqualTo(expected.replace("237310 ", "23731 "));
  }

  @ParameterizedTest(name = "{0} of {1} for {2} lies in {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "VALUE | 2026-03 2 round:1 | 2026-03 | 1.5..2.5",
        "VALUE | 2026-03 2 | 2026-03 | 2..2",
        "YEAR_ON_YEAR | 2026 12 round:2; 2025 10 round:2 | 2026 | 0..44.444444444445",
        "YEAR_ON_YEAR | 2026 -12 round:2; 2025 10 round:2 | 2026 | -244.444444444445..-200",
        "INDEX | 2026 12 round:2; 2025 10 round:2 | 2026 2025 | 100..144.444444444445",
        "COMPOUND_GROWTH | 2023 130 round:18; 2021 110 round:20 | 2021 2023"
            + " | 0.41580220928..17.898261225516",
        "COMPOUND_GROWTH | 2023 0.1 round:2; 2021 1 | 2021 2023 | -100..4.880884817016"
      })
  void theIntervalThatRoundingLeavesOpen(String measure, String lines, String of, String expected) {
    assertThat(open(compute(measure, lines, of))).isEqualTo(expected);
  }

  @Test
  void goodsTradeDoesNotBreakWhereOnlyECommerceIsKnownOfTheYearBefore() {
    Series goods = Series.of(Area.CN, Flow.TOTAL, Basis.GOODS_TRADE);

    assertThat(say(measures("2021 9 basis:goods-trade; 2020 1").yearOnYear(goods, period("2021"))))
        .isEqualTo("NO_BASE NOT_PUBLISHED");
  }

  /** The examples of the facts: which published growth fits which two levels. */
  @ParameterizedTest
  @CsvSource({
    "21100, 19800, 9.8, false",
    "21100, 19200, 9.8, true",
    "19800, 16900, 15.0, false",
    "19200, 16200, 18.6, true"
  })
  void publishedGrowthIsComparedOverTheRoundingInterval(
      String level, String base, String published, boolean agrees) {
    Result growth =
        measures("2022 " + level + " round:100; 2021 " + base + " round:100")
            .yearOnYear(TOTAL, period("2022"));

    assertThat(((Result.Value) growth).agreesWith(new BigDecimal(published))).isEqualTo(agrees);
  }

  @Test
  void aValueNamesItsInputsAndTheirStatuses() {
    TimeMeasures measures =
        measures("2026-Q1 6 status:P; 2025-01..2025-02 2 status:E; 2025-03 2; 2024-Q1 4 status:U");
    Result.Value growth = (Result.Value) measures.yearOnYear(TOTAL, period("2026-Q1"));
    Result.Value published = (Result.Value) measures.value(TOTAL, period("2026-Q1"));

    assertThat(growth.inputs())
        .extracting(Level::period)
        .containsExactly(period("2026-Q1"), period("2025-Q1"));
    assertThat(growth.observations()).hasSize(3);
    assertThat(growth.statuses()).containsExactly(Status.E, Status.P);
    assertThat(growth.isDerived()).isTrue();
    assertThat(published.isDerived()).isFalse();
  }

  @Test
  void everyMeasureHasItsOwnCodeUnitAndFormulaAndThePageOfQueriesSaysThem() throws IOException {
    String page = Files.readString(Path.of("src/docs/query.md"));
    assertThat(Measure.values())
        .extracting(Measure::code)
        .doesNotHaveDuplicates()
        .contains("year-on-year", "month-on-month", "rolling-year-growth", "rank-change");
    assertThat(Measure.values())
        .allSatisfy(
            measure -> {
              assertThat(page)
                  .containsPattern(
                      Pattern.quote("| `" + measure.code() + "` | ")
                          + "[^|\\n]+"
                          + Pattern.quote(
                              " | " + measure.unit() + " | `" + measure.formula() + "` |"));
              assertThat(measure).hasToString(measure.code());
            });
    assertThat(Measure.YEAR_ON_YEAR.unit()).hasToString("percent");
  }
}
