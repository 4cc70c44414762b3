package tradebrief.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static tradebrief.statistics.Given.TOTAL;
import static tradebrief.statistics.Given.known;
import static tradebrief.statistics.Given.period;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {
  private static Standing of(String period, List<String> lines) {
    return Standing.of(known(lines.toArray(String[]::new)), TOTAL, period(period));
  }

  private static Standing ofYears(String period, String... lines) {
    return of(period, List.of(lines));
  }

  /** Months from January 2020 on, a level each. */
  private static List<String> months(int... levels) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < levels.length; i++) {
      lines.add(YearMonth.of(2020, 1).plusMonths(i) + " " + levels[i]);
    }
    return lines;
  }

  @Test
  void aRecordIsAboveAllThatIsKnown() {
    Standing standing = ofYears("2023", "2019 5", "2020 7", "2021 6", "2022 6", "2023 8");
    assertThat(standing.recordHighSince()).contains(period("2019"));
    assertThat(standing.recordLowSince()).isEmpty();
    assertThat(standing.highestSince()).isEmpty();
    assertThat(ofYears("2022", "2019 5", "2020 7", "2021 6", "2022 4").recordLowSince())
        .contains(period("2019"));
  }

  @Test
  void twoEarlierYearsMakeNoRecord() {
    assertThat(ofYears("2022", "2020 7", "2021 6", "2022 8").recordHighSince()).isEmpty();
  }

  @Test
  void whatRoundingExplainsIsNoRecord() {
    String[] rounded = {"2019 5", "2020 6", "2021 7.96 round:0.1", "2022 8 round:0.1"};
    assertThat(ofYears("2022", rounded).recordHighSince()).isEmpty();
    rounded[3] = "2022 8.1 round:0.1";
    assertThat(ofYears("2022", rounded).recordHighSince()).contains(period("2019"));
  }

  /** A first quarter that is above all first quarters may be below the last fourth one. */
  @Test
  void aQuarterIsMeasuredByEveryQuarterAndARangeByThoseOfItsMonths() {
    String[] quarters = {"2020-Q1 5", "2020-Q2 6", "2020-Q3 7", "2020-Q4 9", "2021-Q1 8"};
    assertThat(ofYears("2021-Q1", quarters).recordHighSince()).isEmpty();
    quarters[3] = "2020-Q4 7";
    assertThat(ofYears("2021-Q1", quarters).recordHighSince()).contains(period("2020-Q1"));
    quarters[2] = "2020-H2 12";
    assertThat(ofYears("2021-Q1", quarters).recordHighSince()).isEmpty();

    String[] firstQuartersOnly = {"2018-Q1 5", "2019-Q1 6", "2020-Q1 7", "2021-Q1 8"};
    assertThat(ofYears("2021-Q1", firstQuartersOnly).recordHighSince()).isEmpty();

    String[] ranges = {
      "2018-01..2018-10 5", "2019-01..2019-10 6", "2020-01..2020-10 7", "2021-01..2021-10 8"
    };
    assertThat(ofYears("2021-01..2021-10", ranges).recordHighSince())
        .contains(period("2018-01..2018-10"));
  }

  @Test
  void recordsDoNotBeginAtABreak() {
    String[] years = {"2018 5", "2019 6", "2020 7 status:B", "2021 6", "2022 6", "2023 9"};
    assertThat(ofYears("2023", years).recordHighSince()).isEmpty();
    years[2] = "2020 7";
    assertThat(ofYears("2023", years).recordHighSince()).contains(period("2018"));
  }

  @Test
  void aLevelThatIsMissingMayHaveBeenTheRecord() {
    for (String gap : List.of("2021 -", "2021 - status:Q", "2021-H1 3")) {
      assertThat(
              ofYears("2023", "2018 5", "2019 6", "2020 7", gap, "2022 6", "2023 9")
                  .recordHighSince())
          .as(gap)
          .isEmpty();
    }
    assertThat(
            ofYears("2023", "2018 - status:Q", "2019 6", "2020 7", "2021 6", "2022 6", "2023 9")
                .recordHighSince())
        .as("what was never published may be the record too")
        .isEmpty();
  }

  @Test
  void recordsBeginWithTheFirstLevelThatFollowsFromOthers() {
    assertThat(
            ofYears("2023", "2019-H1 3", "2019-H2 3", "2020 7", "2021 6", "2022 6", "2023 9")
                .recordHighSince())
        .isEmpty();
  }

  @Test
  void aRecordIsOneWhateverJanuaryWasOfItAndFebruary() {
    List<String> lines = new ArrayList<>();
    for (int year = 2019; year <= 2020; year++) {
      lines.add(year + "-01.." + year + "-02 8");
      for (int month = 3; month <= 12; month++) {
        lines.add(YearMonth.of(year, month) + " 5");
      }
    }
    lines.set(lines.size() - 1, "2020-12 9");
    assertThat(of("2020-12", lines).recordHighSince()).contains(period("2019-01..2019-02"));
    assertThat(of("2020-12", lines).highestOfSeparateSince()).as("it is a record").isEmpty();
    lines.set(lines.size() - 1, "2020-12 6");
    assertThat(of("2020-12", lines).recordHighSince()).as("one may have been 7").isEmpty();
    assertThat(of("2020-12", lines).highestOfSeparateSince()).contains(period("2019-03"));
    lines.set(0, "2019-01..2019-02 12");
    assertThat(of("2020-12", lines).highestOfSeparateSince()).as("one was 6 or more").isEmpty();
    lines.set(lines.size() - 1, "2020-12 4");
    assertThat(of("2020-12", lines).lowestOfSeparateSince()).as("one was 4 or less").isEmpty();
    lines.set(11, "2020-01..2020-02 9");
    assertThat(of("2020-12", lines).lowestOfSeparateSince()).contains(period("2019-03"));
    assertThat(of("2020-12", lines).recordLowSince()).as("one may have been 1").isEmpty();
  }

  @Test
  void onlyLikePeriodsAreCompared() {
    assertThat(
            ofYears("2023", "2020 5", "2021 7", "2022 6", "2022-Q1 99", "2022-12 99", "2023 8")
                .recordHighSince())
        .contains(period("2020"));
    assertThat(ofYears("2024", "2020 5", "2021 7", "2022 6").recordHighSince()).isEmpty();
  }

  @Test
  void theHighestSinceIsWorthAWordAfterTwelveMonths() {
    List<String> year = months(9, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 7);
    assertThat(of("2021-02", year).highestSince()).contains(period("2020-01"));
    assertThat(of("2021-02", year).recordHighSince()).isEmpty();
    assertThat(of("2020-12", months(9, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 7)).highestSince()).isEmpty();
    List<String> gap = new ArrayList<>(year);
    gap.remove(6);
    assertThat(of("2021-02", gap).highestSince()).isEmpty();
    assertThat(of("2021-02", months(1, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3)).lowestSince())
        .contains(period("2020-01"));
  }

  @Test
  void aTurnComesAfterThreePeriodsThatWentTheOtherWay() {
    String[] falls = {"2017 8", "2018 9", "2019 8", "2020 7", "2021 6", "2022 7"};
    Standing rise = ofYears("2022", falls);
    assertThat(rise.firstRiseSince()).contains(period("2018"));
    assertThat(rise.firstFallSince()).isEmpty();
    assertThat(ofYears("2021", falls).firstFallSince()).isEmpty();
    assertThat(
            ofYears("2022", "2017 8", "2018 9", "2019 9.5", "2020 9", "2021 8", "2022 9")
                .firstRiseSince())
        .isEmpty();
    falls[5] = "2022 7 growth:-1.0";
    assertThat(ofYears("2022", falls).firstRiseSince()).isEmpty();
    falls[5] = "2022 7";
    falls[3] = "2020 7 growth:1.0";
    assertThat(ofYears("2022", falls).firstRiseSince()).isEmpty();
  }

  @Test
  void theOrderOfTheFileDoesNotMatter() {
    Standing standing = ofYears("2023", "2022 6", "2019 5", "2021 9", "2020 7", "2023 10");

    assertThat(standing.recordHighSince()).contains(period("2019"));
    assertThat(
            ofYears("2023", "2021 5", "2019 9", "2022 6", "2020 5", "2018 4", "2023 8")
                .highestSince())
        .contains(period("2019"));
  }

  @Test
  void aLevelThatEqualsTheHighestOrLowestIsNoRecord() {
    assertThat(ofYears("2023", "2020 5", "2021 7", "2022 6", "2023 7").recordHighSince()).isEmpty();
    assertThat(ofYears("2023", "2020 5", "2021 7", "2022 6", "2023 5").recordLowSince()).isEmpty();
    // where the intervals touch, both levels may be 7.5, or 4.5
    assertThat(
            ofYears("2023", "2020 5", "2021 7 round:1", "2022 6", "2023 8 round:1")
                .recordHighSince())
        .isEmpty();
    assertThat(
            ofYears("2023", "2020 5 round:1", "2021 7", "2022 6", "2023 4 round:1")
                .recordLowSince())
        .isEmpty();
  }

  @Test
  void negativeAndZeroLevelsMakeRecordsToo() {
    assertThat(ofYears("2023", "2020 -5", "2021 -7", "2022 -6", "2023 0").recordHighSince())
        .contains(period("2020"));
    assertThat(ofYears("2023", "2020 -5", "2021 0", "2022 3", "2023 -8").recordLowSince())
        .contains(period("2020"));
  }

  @Test
  void aMonthWithoutALevelLeavesOpenWhichWasTheHighestSince() {
    List<String> fifteen = months(9, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 7);
    assertThat(of("2021-04", fifteen).highestSince()).contains(period("2020-01"));
    List<String> gap = new ArrayList<>(fifteen);
    // the twelve that make it worth a word lie between nevertheless
    gap.set(6, "2020-07 - status:O");
    assertThat(of("2021-04", gap).highestSince()).isEmpty();
    assertThat(of("2021-04", gap).lowestSince()).isEmpty();
  }

  @Test
  void aFigureWithoutALevelStandsNowhere() {
    Standing standing = ofYears("2023", "2019 5", "2020 7", "2021 6", "2022 6", "2023 - status:O");

    assertThat(standing.recordHighSince()).isEmpty();
    assertThat(standing.recordLowSince()).isEmpty();
    assertThat(standing.highestSince()).isEmpty();
    assertThat(standing.lowestSince()).isEmpty();
    assertThat(standing.firstRiseSince()).isEmpty();
    assertThat(standing.firstFallSince()).isEmpty();
  }

  @Test
  void aFallAfterThreeRisesIsTheFirstSinceTheFallBeforeThem() {
    Standing fall = ofYears("2022", "2017 9", "2018 8", "2019 9", "2020 10", "2021 11", "2022 10");

    assertThat(fall.firstFallSince()).contains(period("2018"));
    assertThat(fall.firstRiseSince()).isEmpty();
  }

  @Test
  void aYearThatStandsStillIsNeitherARiseNorAFall() {
    assertThat(
            ofYears("2022", "2017 8", "2018 9", "2019 8", "2020 7", "2021 6", "2022 6")
                .firstRiseSince())
        .isEmpty();
    assertThat(
            ofYears("2022", "2017 9", "2018 8", "2019 9", "2020 10", "2021 11", "2022 11")
                .firstFallSince())
        .isEmpty();
    // nor does one that stood still end the falls: what came before it is not known to be a rise
    assertThat(
            ofYears("2022", "2017 8", "2018 8", "2019 7", "2020 6", "2021 5", "2022 6")
                .firstRiseSince())
        .isEmpty();
  }

  @Test
  void aTurnIsSaidWhereThePublishedGrowthAgrees() {
    String[] years = {"2017 8", "2018 9", "2019 8", "2020 7", "2021 6", "2022 7 growth:16.7"};
    assertThat(ofYears("2022", years).firstRiseSince()).contains(period("2018"));
    years[5] = "2022 7 growth:0.0";
    assertThat(ofYears("2022", years).firstRiseSince()).isEmpty();
    assertThat(
            ofYears(
                    "2022",
                    "2017 9",
                    "2018 8",
                    "2019 9",
                    "2020 10",
                    "2021 11",
                    "2022 10 growth:-9.1")
                .firstFallSince())
        .contains(period("2018"));
  }
}
