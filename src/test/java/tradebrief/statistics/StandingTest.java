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
    Standing standing = ofYears("2023", "2019 5", "2020 7", "2022 6", "2023 8");
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

  @Test
  void aSeriesBeginsAnewAfterABreak() {
    assertThat(
            ofYears("2023", "2018 5", "2019 6", "2020 7 status:B", "2021 6", "2022 6", "2023 9")
                .recordHighSince())
        .contains(period("2020"));
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
  }
}
