package tradebrief.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static tradebrief.statistics.Given.TOTAL;
import static tradebrief.statistics.Given.known;
import static tradebrief.statistics.Given.open;
import static tradebrief.statistics.Given.period;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tradebrief.model.Observation;

class RevisionTest {
  private static String say(Optional<BigDecimal> number) {
    return number.map(found -> found.stripTrailingZeros().toPlainString()).orElse("none");
  }

  /** Two releases of 2021: what the second says of the first. */
  @ParameterizedTest(name = "{0} then {1}: {2}, {3} %, implied base {4}")
  @CsvSource({
    "4, 5, 1, 25, none",
    "5, 4, -1, -20, none",
    "0, 4, 4, none, none",
    "4, -, none, none, none",
    "- status:O, 4, none, none, none",
    "4, 4 unit:USD, none, none, none",
    "4, 6 growth:50, 2, 50, 4",
    "4, 4 growth:-100, 0, 0, none",
    "4, 4 growth:-120, 0, 0, none",
    "4, - growth:9, none, none, none",
    "4, 1 growth:200, -3, -75, 0.333333333333"
  })
  void aReleaseBesideTheOneBefore(
      String first, String second, String change, String percent, String base) {
    Statistics statistics =
        known("2021 " + first + " on:2022-01-14", "2021 " + second + " on:2022-06-15");
    List<Revision> revisions = Revision.of(statistics, TOTAL, period("2021"));

    assertThat(revisions).hasSize(2);
    assertThat(revisions.get(0).before()).isEmpty();
    assertThat(say(revisions.get(0).change())).isEqualTo("none");
    assertThat(revisions.get(1).before())
        .isEqualTo(
            first.startsWith("-") ? Optional.empty() : Optional.of(revisions.get(0).observation()));
    assertThat(say(revisions.get(1).change())).isEqualTo(change);
    assertThat(say(revisions.get(1).changePercent())).isEqualTo(percent);
    assertThat(say(revisions.get(1).impliedBase())).isEqualTo(base);
  }

  /** The facts: 2022 was measured against the formal level of 2021, not the preliminary one. */
  @ParameterizedTest
  @CsvSource({"9.8, 2022-07-22", "6.6, 2022-01-14", "15.0, none", "none, none"})
  void theFittingBaseIsTheReleaseThatThePublishedGrowthWasMeasuredAgainst(
      String growth, String release) {
    String stated = growth.equals("none") ? "" : " growth:" + growth;
    Statistics statistics =
        known(
            "2021 19800 round:100 on:2022-01-14",
            "2021 19200 round:100 on:2022-07-22",
            "2022 21100 round:100 on:2023-01-13" + stated);
    Revision revision = Revision.of(statistics, TOTAL, period("2022")).get(0);

    assertThat(
            revision.fittingBase().map(Observation::release).map(Object::toString).orElse("none"))
        .isEqualTo(release);
  }

  /** Two releases of 2021: what their rounding leaves open. */
  @ParameterizedTest(name = "{0} then {1}: {2}, {3} %")
  @CsvSource({
    "4, 6, 2..2, 50..50",
    "4 round:1, 6 round:2, 0.5..3.5, 11.111111111111..100",
    "9 round:2, 12 round:2, 1..5, 10..62.5",
    "12 round:2, 9 round:2, -5..-1, -38.461538461539..-9.090909090909",
    // units of one currency
    "10000 round:2000, 1 round:0.4 unit:CNY_10K, -3000..3000, -27.272727272728..33.333333333334",
    // a level before that may be zero has no percentage of it
    "1 round:2, 3, 1..3, none",
    "0, 4, 4..4, none",
    "4, -, none, none",
    "- status:O, 4, none, none",
    "4, 4 unit:USD, none, none",
    "4, 5 status:B, 1..1, 25..25"
  })
  void theRoundingOfTwoReleasesLeavesTheChangeOpen(
      String first, String second, String change, String percent) {
    Statistics statistics =
        known("2021 " + first + " on:2022-01-14", "2021 " + second + " on:2022-06-15");
    List<Revision> revisions = Revision.of(statistics, TOTAL, period("2021"));

    assertThat(open(revisions.get(0).changeInterval())).isEqualTo("none");
    assertThat(open(revisions.get(0).changePercentInterval())).isEqualTo("none");
    assertThat(open(revisions.get(1).changeInterval())).isEqualTo(change);
    assertThat(open(revisions.get(1).changePercentInterval())).isEqualTo(percent);
  }

  /** The factor of +100 % lies in 1.995 to 2.005, that of -99 % in 0.005 to 0.015. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    // 2005 ÷ 2.005 and 3990 ÷ 1.995
    "2997.5 round:1985 growth:100, 1000..2000",
    // rounded outwards: 399 ÷ 2.005 = 199.0024937655860…, 401 ÷ 1.995 = 201.0025062656641…
    "400 round:2 growth:100, 199.002493765586..201.002506265665",
    "3 growth:-99, 200..600",
    // a level that may be zero, one that is known to more than itself, and one below zero
    "1.995 round:3.99 growth:100, 0..2",
    "1 round:4 growth:100, 0..1.503759398497",
    "-1 round:4 growth:100, none",
    // nothing grows from such a base: -100 % may be -100.4 %
    "4 growth:-100, none",
    "4 growth:-120, none",
    "4, none",
    "- growth:9, none"
  })
  void theRoundingOfLevelAndGrowthLeavesTheImpliedBaseOpen(String release, String expected) {
    Revision revision = Revision.of(known("2021 " + release), TOTAL, period("2021")).get(0);

    assertThat(open(revision.impliedBaseInterval())).isEqualTo(expected);
  }

  /** The facts: the implied base of 2021 is 1.72 trillion, which fits neither level of 2020. */
  @Test
  void theImpliedBaseOf2021FitsNoPublishedLevelOf2020() {
    Statistics statistics =
        known(
            "2020 16900 round:100 on:2021-01-14",
            "2020 16200 round:100 on:2021-07-13",
            "2021 19800 round:100 growth:15.0 on:2022-01-14");
    Revision revision = Revision.of(statistics, TOTAL, period("2021")).get(0);

    assertThat(revision.hasBase()).isTrue();
    assertThat(revision.fittingBase()).isEmpty();
    assertThat(revision.impliedBase().orElseThrow())
        .isBetween(new BigDecimal("17217"), new BigDecimal("17218"));
    assertThat(revision.impliedBaseInterval().orElseThrow().contains(new BigDecimal("16950")))
        .isFalse();
    assertThat(revision.impliedBaseInterval().orElseThrow().contains(new BigDecimal("17200")))
        .isTrue();
  }

  @Test
  void ofSeveralBasesThatFitTheLatestIsTaken() {
    Statistics statistics =
        known(
            "2020 100 on:2021-01-14",
            "2020 101 on:2021-07-13",
            "2020 150 on:2022-01-10",
            // 109.45 to 110.55 by the growth, and a wide level
            "2021 110 round:10 growth:9 on:2022-01-14");

    assertThat(Revision.of(statistics, TOTAL, period("2021")).get(0).fittingBase())
        .map(base -> base.release().toString())
        .contains("2021-07-13");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2020 4, true",
    "2020 0, true",
    "2020 - status:O, false",
    "2019 4, false",
    "2020 4 basis:customs, false",
    "2020 4 flow:export, false"
  })
  void theBaseOfAGrowthIsTheLevelOfTheYearBeforeInTheSameSeries(String line, boolean hasBase) {
    Statistics statistics = known("2021 5 growth:25", line);

    assertThat(Revision.of(statistics, TOTAL, period("2021")))
        .singleElement()
        .extracting(Revision::hasBase)
        .isEqualTo(hasBase);
  }

  @Test
  void aFigureThatWasNeverReleasedHasNoRevisions() {
    assertThat(Revision.of(known("2021 5"), TOTAL, period("2022"))).isEmpty();
  }
}
