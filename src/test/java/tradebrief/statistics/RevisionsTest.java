package tradebrief.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static tradebrief.statistics.Given.TOTAL;
import static tradebrief.statistics.Given.known;
import static tradebrief.statistics.Given.period;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tradebrief.model.Observation;

class RevisionsTest {
  private static final Statistics TWO_RELEASES =
      known("2021 5 on:2022-06-15", "2021 4 on:2022-01-14", "2022 6 on:2023-01-13");

  /** What was withdrawn for a time is held against what was said before. */
  @ParameterizedTest
  @CsvSource({
    "4, -, 5, true, false",
    "4, -, 4, false, false",
    "4 growth:1, -, 4 growth:2, false, true",
    "4 growth:1, - growth:2, 5 growth:2, true, false",
    "4, 5, -, false, false"
  })
  void aFigureSaidAnewIsRevisedWhenItDiffersFromTheLastOneThatWasSaid(
      String first, String second, String third, boolean revised, boolean growthRevised) {
    Statistics statistics =
        known(
            "2021 " + first + " on:2022-01-14",
            "2021 " + second + (second.startsWith("-") ? " status:O" : "") + " on:2022-06-15",
            "2021 " + third + (third.startsWith("-") ? " status:O" : "") + " on:2022-10-01");
    Observation latest = statistics.find(TOTAL, period("2021")).orElseThrow();

    assertThat(Revisions.of(statistics).isRevised(latest)).isEqualTo(revised);
    assertThat(Revisions.of(statistics).isGrowthRevised(latest)).isEqualTo(growthRevised);
    assertThat(Revisions.of(statistics).revisedSince(TOTAL, LocalDate.of(2022, 9, 30)))
        .hasSize(revised ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "4, 5, true, false",
    "4, 4.0, false, false",
    "4, - status:O, false, false",
    "- status:O, 4, false, false",
    "4 growth:1, 4 growth:2, false, true",
    "4 growth:1, 5 growth:2, true, true",
    "4 growth:1, 4 growth:1.0, false, false",
    "4, 4 growth:1, false, false",
    "4 growth:1, 4, false, false",
    "40000 unit:CNY, 4 unit:CNY_10K, false, false"
  })
  void levelAndGrowthAreRevisedEachWhenItDiffersFromTheReleaseBefore(
      String first, String second, boolean revised, boolean growthRevised) {
    Statistics statistics =
        known("2021 " + first + " on:2022-01-14", "2021 " + second + " on:2022-06-15");
    Observation old = statistics.releases(TOTAL, period("2021")).get(0);
    Observation latest = statistics.find(TOTAL, period("2021")).orElseThrow();

    assertThat(Revisions.of(statistics).isRevised(latest)).isEqualTo(revised);
    assertThat(Revisions.of(statistics).isGrowthRevised(latest)).isEqualTo(growthRevised);
    assertThat(Revisions.of(statistics).isRevised(old)).isFalse();
    assertThat(Revisions.of(statistics).isGrowthRevised(old)).isFalse();
  }

  @ParameterizedTest(name = "before {1} of {0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        // the first release of it, however often it was revised
        "2021 4 on:2022-01-14; 2021 5 on:2022-06-15 | 2022 | 2021 of 2022-01-14",
        "2019 3; 2021 4 on:2022-01-14; 2020 5 on:2022-06-15 | 2022 | 2021 of 2022-01-14",
        // what itself or later is of is not before
        "2022 4; 2023 5 | 2022 | none",
        "2021 4 on:2022-01-14; 2022 5; 2023 5 | 2022 | 2021 of 2022-01-14",
        // a figure that is missing was an issue too
        "2020 4; 2021 - status:O on:2022-01-14 | 2022 | 2021 of 2022-01-14",
        "2022-03 4 on:2022-04-14; 2022-Q1 9; 2022-01..2022-04 9 | 2022-05 | 2022-03 of 2022-04-14",
        // January and February are told as one month, in the series of the bulletins
        "2022-01..2022-02 4 on:2022-03-14; 2021-12 4 | 2022-03 | 2022-01..2022-02 of 2022-03-14",
        "2021-12 4 on:2022-01-14; 2021-01..2021-02 4 | 2022-01..2022-02 | 2021-12 of 2022-01-14",
        "2022-02 4 on:2022-03-14; 2022-01..2022-02 9 on:2022-03-13 | 2022-03 | 2022-02 of 2022-03-14",
        // a quarter has no month before it, nor has January to April the three months to March
        "2022-03 4; 2022-H1 9; 2021 9 | 2022-Q3 | none",
        "2022-01..2022-03 4; 2021-01..2021-04 9 on:2021-05-14 | 2022-01..2022-04"
            + " | 2021-01..2021-04 of 2021-05-14",
        // three months of which a quarter does not consist are no quarter
        "2022-02..2022-04 4; 2021-Q4 9 on:2022-01-14 | 2022-Q3 | 2021-Q4 of 2022-01-14",
        "2021 4 flow:export; 2021 4 basis:customs; 2021 4 area:330000 | 2022 | none"
      })
  void theIssueBeforeWasMadeOfTheFirstReleaseOfTheLatestLikePeriod(
      String lines, String period, String expected) {
    assertThat(
            Revisions.of(known(lines.split(";", -1)))
                .findIssueBefore(TOTAL, period(period))
                .map(found -> found.period() + " of " + found.release())
                .orElse("none"))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2021 4 on:2022-01-14; 2021 5 on:2022-06-16 | 2021",
        // revised on the day is known on the day
        "2021 4 on:2022-01-14; 2021 5 on:2022-06-15 | ''",
        "2021 4 on:2022-01-14; 2021 4.0 on:2022-06-16 | ''",
        // the first release of a figure revises nothing
        "2021 4 on:2022-06-16 | ''",
        "2021 4 on:2022-06-16; 2021 5 on:2022-06-17 | 2021",
        // confirmed after the day, or revised after the day and confirmed later
        "2021 4 on:2022-01-14; 2021 5 on:2022-03-01; 2021 5 on:2022-06-16 | ''",
        "2021 4 on:2022-01-14; 2021 5 on:2022-06-16; 2021 5 on:2022-07-01 | 2021",
        // revised back
        "2021 4 on:2022-01-14; 2021 5 on:2022-06-16; 2021 4 on:2022-07-01 | 2021",
        "2021 4 growth:1 on:2022-01-14; 2021 4 growth:2 on:2022-06-16 | ''",
        "2021 - status:O on:2022-01-14; 2021 5 on:2022-06-16 | ''",
        "2021 5 on:2022-01-14; 2021 - status:O on:2022-06-16 | ''",
        "2021 4 flow:export on:2022-01-14; 2021 5 flow:export on:2022-06-16 | ''",
        // by period, whatever the order of the releases
        "2021 4 on:2022-01-14; 2020 4 on:2021-01-14; 2021-Q1 1 on:2021-04-14;"
            + "2021 5 on:2022-06-16; 2020 5 on:2022-06-17; 2021-Q1 2 on:2022-06-18"
            + " | 2020 2021-Q1 2021"
      })
  void figuresRevisedSinceADay(String lines, String expected) {
    assertThat(
            Revisions.of(known(lines.split(";", -1)))
                .revisedSince(TOTAL, LocalDate.of(2022, 6, 15))
                .stream()
                .map(found -> found.period().toString())
                .reduce((left, right) -> left + " " + right)
                .orElse(""))
        .isEqualTo(expected);
  }

  @Test
  void aRevisedFigureIsShownByItsLatestRelease() {
    assertThat(Revisions.of(TWO_RELEASES).revisedSince(TOTAL, LocalDate.of(2022, 1, 14)))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.release()).isEqualTo("2022-06-15");
              assertThat(found.amount().orElseThrow().value()).isEqualByComparingTo("5");
            });
  }

  @Test
  void theSameNumberInAnotherCurrencyIsRevised() {
    Statistics statistics = known("2021 4 on:2022-01-14", "2021 4 unit:USD on:2022-06-15");
    assertThat(
            Revisions.of(statistics)
                .isRevised(statistics.find(TOTAL, period("2021")).orElseThrow()))
        .isTrue();
  }
}
