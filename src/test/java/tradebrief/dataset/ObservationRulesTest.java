package tradebrief.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the field for observations. */
class ObservationRulesTest extends CopiedPackage {
  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of(
            "observations.csv",
            8,
            "2021,CN",
            "2021-13,CN",
            "observations.csv:8:1: error period: period \"2021-13\", expected a period in one of the forms 2021, 2021-H1, 2021-Q1, 2021-10, 2021-01..2021-10 (months run from 01 to 12, and the last is not before the first)"),
        Arguments.of(
            "observations.csv",
            13,
            "2021-01..2021-09",
            "2021-09..2021-01",
            "observations.csv:13:1: error period: period \"2021-09..2021-01\", expected a period in one of the forms 2021, 2021-H1, 2021-Q1, 2021-10, 2021-01..2021-10 (months run from 01 to 12, and the last is not before the first)"),
        Arguments.of(
            "observations.csv",
            8,
            ",CN,",
            ",990000,",
            "observations.csv:8:6: error unknown-area: area \"990000\", expected CN or a division of provinces.csv or prefectures.csv, or a county of one"),
        Arguments.of(
            "observations.csv",
            105,
            "330782",
            "339982",
            "observations.csv:105:6: error unknown-area: area \"339982\", expected CN or a division of provinces.csv or prefectures.csv, or a county of one"),
        Arguments.of(
            "observations.csv",
            8,
            "_T",
            "9999",
            "observations.csv:8:15: error unknown-mode: mode \"9999\", expected _T for all modes, or one of modes.csv"),
        Arguments.of(
            "observations.csv",
            2,
            "10600",
            "",
            "observations.csv:2:30: error value-and-status: no value and no growth_published with status \"A\", expected one of them, or a status that says why there is none (O missing, Q suppressed, L not collected, M cannot exist, H holiday, K in another category)"),
        Arguments.of(
            "observations.csv",
            8,
            ",P,",
            ",O,",
            "observations.csv:8:54: error value-and-status: status \"O\" with value \"19800\", expected no value, or the status of one (A normal, P provisional, E estimated, U low reliability)"),
        Arguments.of(
            "observations.csv",
            8,
            ",100,",
            ",0,",
            "observations.csv:8:45: error rounding-unit: rounding_unit \"0\", expected more than 0 (empty when the value is exact)"),
        Arguments.of(
            "observations.csv",
            8,
            "2022-01-14,",
            "2020-01-14,",
            "observations.csv:8:56: error release-before-period-end: release \"2020-01-14\" for period \"2021\", expected a day after 2021-12-31 (a forecast, or a slip in the year of one of the two)"),
        Arguments.of(
            "observations.csv",
            8,
            "2022-01-14,",
            "2021-12-14,",
            "observations.csv:8:56: warning release-before-period-end: release \"2021-12-14\" for period \"2021\", expected a day after 2021-12-31 (a forecast, or a slip in the year of one of the two)"),
        Arguments.of(
            "observations.csv",
            8,
            "19800,CNY_100M",
            "19800,CNY_10K",
            "observations.csv:8:36: error mixed-units: unit \"CNY_10K\", expected CNY_100M, as at observations.csv:2:36 (one unit throughout a series; what was compiled otherwise is another basis)"),
        Arguments.of(
            "observations.csv",
            9,
            "19200",
            "192000",
            "observations.csv:9:30: error power-of-ten: 192000 CNY_100M, expected about 19800, in the release before it at observations.csv:8:30 (a power of ten slips easily in one of the two: 亿 for 万, billion for trillion)"),
        Arguments.of(
            "observations.csv",
            8,
            "19800",
            "198",
            "observations.csv:8:30: error power-of-ten: 198 CNY_100M, expected about 18630, by its growth over the year before at observations.csv:5:30 (a power of ten slips easily in one of the two: 亿 for 万, billion for trillion)"),
        Arguments.of(
            "observations.csv",
            2,
            "10600",
            "1060000",
            "observations.csv:3:30: error power-of-ten: 12900 CNY_100M, expected about 1295000, by its growth over the year before at observations.csv:2:30 (a power of ten slips easily in one of the two: 亿 for 万, billion for trillion)"),
        Arguments.of(
            "observations.csv",
            17,
            "4195",
            "4197",
            "observations.csv:17:33: error parts-and-total: total 4197 CNY_100M, expected export 2808 + import 1387 = 4195 CNY_100M, within 1.5 (one of the three is wrong, or they are not of one release: lines 17, 18, 19)"),
        Arguments.of(
            "observations.csv",
            18,
            "2808",
            "28080",
            "observations.csv:17:33: error parts-and-total: total 4195 CNY_100M, expected export 28080 + import 1387 = 29467 CNY_100M, within 1.5 (one of the three is wrong, or they are not of one release: lines 17, 18, 19)"),
        Arguments.of(
            "observations.csv",
            9,
            "2022-07-22,h",
            "2022-01-14,h",
            "observations.csv:9:1: error duplicate-key: 2021, CN, total, _T, all-formats, 2022-01-14 again, expected each key once; the first is at observations.csv:8:1"));
  }

  @ParameterizedTest(name = "{0}:{1}: {2} -> {3}")
  @MethodSource("faults")
  void aSingleFaultIsASingleFinding(
      String file, int line, String old, String replacement, String finding) {
    edit(file, line, old, replacement);

    assertThat(findings()).containsExactly(finding);
  }

  @Test
  void theSumOfThreeHalfRoundingUnitsIsWithinRounding() {
    edit("observations.csv", 17, "4195", "4196");

    assertThat(findings()).isEmpty();
  }

  @Test
  void growthBelowMinus100IsAFaultThoughTheDescriptorAllowsIt() {
    edit("datapackage.json", "\"minimum\": -100", "\"minimum\": -1000");
    edit("observations.csv", 8, "15.0", "-150");

    assertThat(findings())
        .containsExactly(
            "observations.csv:8:49: error growth-below-minus-100: growth_published \"-150\","
                + " expected at least -100 (it is in percent)");
  }

  @Test
  void onePeriodInTwoSpellingsIsADuplicate() {
    append(
        "observations.csv",
        "2021-01..2021-03,CN,total,_T,all-formats,4195,CNY_100M,1,46.5,U,2021-04-13,x,");

    assertThat(findings())
        .containsExactly(
            "observations.csv:126:1: error duplicate-key: 2021-01..2021-03, CN, total, _T,"
                + " all-formats, 2021-04-13 again, expected each key once; the first is at"
                + " observations.csv:17:1");
  }

  @Test
  void aReleaseSaidTwiceIsADuplicateThoughTheDescriptorHasAKeyThatAllowsIt() {
    String end = "          \"release\"";
    edit("datapackage.json", end + "\n", end + ",\n          \"source\"\n");
    append(
        "observations.csv", "2021-Q1,CN,total,_T,all-formats,4195,CNY_100M,1,46.5,U,2021-04-13,x,");

    assertThat(findings())
        .containsExactly(
            "observations.csv:126:1: error duplicate-key: 2021-Q1, CN, total, _T, all-formats,"
                + " 2021-04-13 again, expected each key once; the first is at"
                + " observations.csv:17:1");
  }

  @Test
  void crossBorderEcommerceIsNotAboveGoodsTrade() {
    append("observations.csv", "2023,440000,total,_T,goods-trade,8000,CNY_100M,1,,A,2024-10-08,x,");

    assertThat(findings())
        .containsExactly(
            "observations.csv:118:31: error share-above-100: 8433 CNY_100M of cross-border"
                + " e-commerce, total in 2023, expected at most the goods trade of 8000 CNY_100M at"
                + " observations.csv:126:34 (a part cannot be more than the whole: look at the units"
                + " of both)");
  }

  @Test
  void aShareIsNotAbove100WhereRoundingAllowsIt() {
    append(
        "observations.csv", "2023,440000,total,_T,goods-trade,8000,CNY_100M,1000,,A,2024-10-08,x,");

    assertThat(findings()).isEmpty();
  }

  @Test
  void aCityIsNotAboveTheGoodsTradeOfItsProvince() {
    append("observations.csv", "2022,440100,export,_T,unstated,900,CNY_100M,1,,A,2023-10-08,x,");
    append("observations.csv", "2022,440000,export,_T,goods-trade,800,CNY_100M,1,,A,2023-10-08,x,");

    assertThat(findings())
        .containsExactly(
            "observations.csv:126:32: error city-above-province: 900 CNY_100M of 440100, export in"
                + " 2022, expected at most the goods trade of its province, 800 CNY_100M at"
                + " observations.csv:127:35 (look at the units of both)");
  }

  @Test
  void aCityAboveItsProvinceOnTheSameBasisIsDoubtful() {
    append("observations.csv", "2023,440100,total,_T,unstated,9000,CNY_100M,1,,A,2024-10-08,x,");

    assertThat(read().dataPackage()).isPresent();
    assertThat(findings())
        .containsExactly(
            "observations.csv:126:31: warning city-above-province: 9000 CNY_100M of 440100, total"
                + " in 2023, expected at most the unstated of its province, 8433 CNY_100M at"
                + " observations.csv:118:31 (look at the units, and at what each counts)");
  }

  @Test
  void noProvinceTradesMoreThanTheNation() {
    append(
        "observations.csv", "2024-H1,350000,total,_T,unstated,300000,CNY_100M,1,,A,2024-10-08,x,");

    assertThat(findings())
        .singleElement()
        .asString()
        .startsWith(
            "observations.csv:126:34: error area-above-nation: 300000 CNY_100M of 350000, total in"
                + " 2024-H1, expected at most the nation's goods trade, 211700 CNY_100M at"
                + " observations.csv:");
  }

  /** The total of 2021 was last released as 19200 CNY_100M, on 2022-07-22, in line 9. */
  @Test
  void aPartOfANewerReleaseIsNotAboveTheNewestTotal() {
    append("observations.csv", "2021,CN,export,_T,all-formats,19900,CNY_100M,100,,A,2023-01-10,x,");

    assertThat(findings())
        .containsExactly(
            "observations.csv:126:31: error part-above-total: 19900 CNY_100M of export in 2021,"
                + " released 2023-01-10, expected at most the total of 19200 CNY_100M released"
                + " 2022-07-22 at observations.csv:9:30 (one is wrong, or a release is missing)");
  }

  @Test
  void aPartAboveTheTotalThatALaterTotalMendsIsDoubtful() {
    append("observations.csv", "2021,CN,export,_T,all-formats,19900,CNY_100M,100,,A,2023-01-10,x,");
    append("observations.csv", "2021,CN,total,_T,all-formats,25200,CNY_100M,100,,A,2023-01-13,x,");

    assertThat(findings())
        .containsExactly(
            "observations.csv:126:31: warning part-above-total: 19900 CNY_100M of export in 2021,"
                + " released 2023-01-10, expected at most the total of 19200 CNY_100M released"
                + " 2022-07-22 at observations.csv:9:30 (a later release mended it)");
  }

  /** Releases are in the order of their days, whatever that of their rows. */
  @Test
  void aLaterReleaseThatStandsAboveAnEarlierOneStillMendsIt() {
    append("observations.csv", "2021,CN,total,_T,all-formats,25200,CNY_100M,100,,A,2023-01-13,x,");
    append("observations.csv", "2021,CN,export,_T,all-formats,19900,CNY_100M,100,,A,2023-01-10,x,");

    assertThat(findings())
        .containsExactly(
            "observations.csv:127:31: warning part-above-total: 19900 CNY_100M of export in 2021,"
                + " released 2023-01-10, expected at most the total of 19200 CNY_100M released"
                + " 2022-07-22 at observations.csv:9:30 (a later release mended it)");
  }

  @Test
  void aPeriodOfTwoYearsIsNoPartOfEither() {
    append(
        "observations.csv",
        "2020-07..2021-06,CN,total,_T,all-formats,19400,CNY_100M,100,,A,2023-01-10,x,");

    assertThat(findings()).isEmpty();
  }

  @Test
  void aPartOfTheYearAboveTheYearIsDoubtful() {
    append(
        "observations.csv", "2021-H2,CN,total,_T,all-formats,19400,CNY_100M,100,,A,2023-01-10,x,");
    append(
        "observations.csv", "2020-Q1,CN,total,_T,all-formats,9000,CNY_100M,100,,A,2023-01-10,x,");
    append(
        "observations.csv", "2020-H1,CN,total,_T,all-formats,8000,CNY_100M,100,,A,2023-01-10,x,");

    assertThat(findings())
        .containsExactly(
            "observations.csv:126:33: warning above-longer-period: 19400 CNY_100M of 2021-H2,"
                + " expected at most that of 2021, 19200 CNY_100M at observations.csv:9:30 (one is"
                + " wrong, or a release is missing; no level is derived of the two)",
            "observations.csv:127:33: warning above-longer-period: 9000 CNY_100M of 2020-Q1,"
                + " expected at most that of 2020-H1, 8000 CNY_100M at observations.csv:128:33 (one"
                + " is wrong, or a release is missing; no level is derived of the two)");
  }

  @Test
  void aModeOfExportsHasNoImportsAndNoModeAnythingBeforeItTookEffect() {
    String end = ",CNY_100M,1,,A,2023-01-10,x,";
    append("observations.csv", "2021,CN,import,9710,customs-platform,100" + end);
    append("observations.csv", "2021,CN,export,9710,customs-platform,200" + end);
    append("observations.csv", "2021,CN,total,9810,customs-platform,300" + end);
    append("observations.csv", "2020-06,CN,export,9810,customs-platform,1" + end);
    append("observations.csv", "2020,CN,export,9810,customs-platform,2" + end);
    append("observations.csv", "2020-05,CN,export,9810,customs-platform,1" + end);

    assertThat(findings())
        .containsExactly(
            "observations.csv:126:9: error mode-of-other-flow: flow \"import\" of mode 9710, expected export"
                + " or total, as at modes.csv:5:64 (the mode has no other flow: one of the two is"
                + " wrong)",
            "observations.csv:129:1: warning mode-before-effect: a figure of mode 9810 in 2020-06, and"
                + " so in 1 more row, expected none before 2020-07-01, as at modes.csv:6:119 (look at the period and"
                + " the mode)");
  }

  @Test
  void exactPartsOfSeveralReleasesMakeTheTotal() {
    String start = "2022-05,330000,";
    append("observations.csv", start + "total,_T,customs-platform,300,CNY,,,A,2022-06-10,x,");
    append("observations.csv", start + "export,_T,customs-platform,180,CNY,,,A,2022-06-10,x,");
    append("observations.csv", start + "import,_T,customs-platform,120,CNY,,,A,2022-06-10,x,");
    append("observations.csv", start + "total,_T,customs-platform,190,CNY,,,A,2022-07-10,x,");
    append("observations.csv", start + "export,_T,customs-platform,190,CNY,,,A,2022-07-10,x,");

    assertThat(findings())
        .containsExactly(
            "observations.csv:129:42: warning parts-and-total: total 190 CNY released 2022-07-10,"
                + " expected export 190 released 2022-07-10 + import 120 released 2022-06-10 = 310"
                + " (a flow was not revised with the others; see --complete of aggregate)");
  }

  @Test
  void theModesAreNotAboveTheirTotal() {
    String start = "2022-05,330000,export,";
    append("observations.csv", start + "_T,customs-platform,300,CNY,,,A,2022-06-10,x,");
    append("observations.csv", start + "9610,customs-platform,180,CNY,,,A,2022-06-10,x,");
    append("observations.csv", start + "9710,customs-platform,120,CNY,,,A,2022-06-10,x,");
    append("observations.csv", start + "_T,customs-platform,190,CNY,,,A,2022-07-10,x,");
    append("observations.csv", start + "9610,customs-platform,190,CNY,,,A,2022-07-10,x,");

    assertThat(findings())
        .containsExactly(
            "observations.csv:129:43: warning modes-above-total: 190 CNY of all modes, released"
                + " 2022-07-10, expected at least 310, the sum of 2 modes (the oldest released"
                + " 2022-06-10) (a mode was not revised with the others; see --complete of"
                + " aggregate)");
  }

  @Test
  void aForecastIsSaidOnceForAllOfItsRows() {
    String end = ",CNY_100M,1,,E,2022-06-10,x,";
    append("observations.csv", "2022,CN,total,9810,customs-platform,300" + end);
    append("observations.csv", "2022,CN,export,9810,customs-platform,300" + end);
    append("observations.csv", "2022-01..2022-07,CN,total,9810,customs-platform,200" + end);

    assertThat(findings())
        .containsExactly(
            "observations.csv:126:55: warning release-before-period-end: release \"2022-06-10\" for"
                + " period \"2022\", and so in 2 more rows, expected a day after 2022-12-31 (a"
                + " forecast, or a slip in the year of one of the two)");
  }

  @Test
  void aGrowthAloneAfterALevelIsDoubtful() {
    append("observations.csv", "2021,CN,total,_T,all-formats,,CNY_100M,,18.7,A,2023-01-10,x,");

    assertThat(findings())
        .containsExactly(
            "observations.csv:126:30: warning level-not-repeated: no value beside the growth"
                + " released 2023-01-10, expected the value again, if it still holds: 19200"
                + " CNY_100M, released 2022-07-22 at observations.csv:9:30 (the latest release"
                + " holds: without a value the figure has no level any more)");
  }

  @Test
  void aGrowthAloneThatALevelFollowsOrThatIsSaidToBeMissingIsNot() {
    append("observations.csv", "2021,CN,total,_T,all-formats,,CNY_100M,,18.7,A,2022-03-10,x,");
    append("observations.csv", "2021,CN,total,_T,all-formats,,CNY_100M,,18.7,Q,2023-01-10,x,");
    append("observations.csv", "2021,370000,total,_T,all-formats,,CNY_100M,,18.7,A,2023-01-10,x,");

    assertThat(findings()).isEmpty();
  }

  @Test
  void aPartIsAsGreatAsTheTotalWithinRounding() {
    append("observations.csv", "2021,CN,export,_T,all-formats,19300,CNY_100M,100,,A,2023-01-10,x,");

    assertThat(findings()).isEmpty();
  }

  /** The total was revised, its parts were not: they need not add up across releases. */
  @Test
  void aTotalIsRevisedWithoutItsParts() {
    append("observations.csv", "2021,CN,total,_T,all-formats,20100,CNY_100M,100,,A,2023-01-13,x,");

    assertThat(findings()).isEmpty();
  }
}
