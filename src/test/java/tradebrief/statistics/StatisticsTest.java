package tradebrief.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static tradebrief.statistics.Given.TOTAL;
import static tradebrief.statistics.Given.data;
import static tradebrief.statistics.Given.known;
import static tradebrief.statistics.Given.month;
import static tradebrief.statistics.Given.period;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tradebrief.model.Area;
import tradebrief.model.Basis;
import tradebrief.model.Observation;
import tradebrief.model.Period;

class StatisticsTest {
  private static final Statistics TWO_RELEASES =
      known("2021 5 on:2022-06-15", "2021 4 on:2022-01-14", "2022 6 on:2023-01-13");

  @Test
  void theLatestReleaseHoldsAndTheOneBeforeIsKept() {
    assertThat(TWO_RELEASES.find(TOTAL, period("2021")).map(Observation::release))
        .contains(LocalDate.of(2022, 6, 15));
    assertThat(findPrevious("2021").map(Observation::release)).contains(LocalDate.of(2022, 1, 14));
    assertThat(findPrevious("2022")).isEmpty();
    assertThat(findPrevious("2023")).isEmpty();
    assertThat(TWO_RELEASES.latest()).hasSize(2);
  }

  private static Optional<Observation> findPrevious(String period) {
    return TWO_RELEASES
        .find(TOTAL, period(period))
        .flatMap(Revisions.of(TWO_RELEASES)::findPrevious);
  }

  @Test
  void theNewestReleaseIsTheDayByWhichEverythingIsKnown() {
    assertThat(Statistics.everythingKnown(data("2021 5 on:2022-06-15", "2021 4 on:2022-01-14")))
        .satisfies(
            asOf -> {
              assertThat(asOf.date()).isEqualTo(LocalDate.of(2022, 6, 15));
              assertThat(asOf.requested()).isFalse();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021 1 basis:customs; 2021 1 basis:unstated | unstated",
        "2021 1 basis:customs; 2021 1 flow:export basis:unstated | customs",
        "2021 1 flow:export basis:customs; 2021 1 flow:export basis:unstated | unstated",
        "2021 - status:O basis:unstated; 2021 1 basis:customs | customs",
        "2021 1 basis:goods-trade | none",
        "2021 1 basis:customs-port | none",
        "2021 - status:Q basis:all-formats; 2021 1 flow:export basis:customs | customs",
        "2020 1 | none",
        "2021 1 area:330000 | none"
      })
  void theBasisOfAReport(String lines, String expected) {
    Statistics statistics = known(lines.split(";", -1));

    assertThat(statistics.findBasis(Area.CN, period("2021")).map(Basis::toString).orElse("none"))
        .isEqualTo(expected);
  }

  @Test
  void periodsAndAreasThatHaveAFigure() {
    Statistics statistics =
        known(
            "2022 1",
            "2021 1",
            "2021-H1 1",
            "2021 1 flow:export",
            "2020 1 basis:customs",
            "2019 1 basis:goods-trade",
            "2018 1 area:330000",
            "2018 1 area:440000 basis:goods-trade");

    assertThat(statistics.periods(Area.CN, Basis.ALL_FORMATS, Period.Kind.YEAR))
        .containsExactly(period("2021"), period("2022"));
    assertThat(statistics.periods(Area.CN))
        .containsExactly(period("2020"), period("2021-H1"), period("2021"), period("2022"));
    assertThat(statistics.areas()).containsExactly(Area.parse("330000"), Area.CN);
  }

  @Test
  void whereNothingIsKnownEverythingIsKnownOnTheFirstDayOfAll() {
    assertThat(Statistics.everythingKnown(data()).date()).isEqualTo("1970-01-01");
  }

  @Test
  void aSeriesIsUnbrokenSinceItsLastBreak() {
    Statistics broken = known("2026-03 2 status:B", "2025-05 3 status:B", "2025 9 status:B");
    assertThat(broken.findUnbrokenSince(TOTAL, month("2026-06"))).contains(month("2026-03"));
    // somewhere within the year, so that none of its months is sure to be after it
    assertThat(broken.findUnbrokenSince(TOTAL, month("2026-02"))).contains(month("2026-01"));
    assertThat(known("2026-03 2").findUnbrokenSince(TOTAL, month("2026-06"))).isEmpty();
  }
}
