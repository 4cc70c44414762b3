package tradebrief.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the field for zones, their events, and divisions. */
class ZoneRulesTest extends CopiedPackage {
  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of(
            "zones.csv",
            2,
            "330100",
            "340100",
            "zones.csv:2:32: error division-outside-province: division \"340100\" with province \"330000\", expected a code that begins with 33"),
        Arguments.of(
            "zones.csv",
            2,
            "330100",
            "339900",
            "zones.csv:2:32: error unknown-division: division \"339900\" of a zone of level prefecture, expected a division of prefectures.csv (did you mean 330900?)"),
        Arguments.of(
            "zones.csv",
            2,
            "330100",
            "",
            "zones.csv:2:32: error unknown-division: no division of a zone of level prefecture, expected a division of prefectures.csv"),
        Arguments.of(
            "zone_events.csv",
            2,
            "hangzhou",
            "hangzhuo",
            "zone_events.csv:2:1: error foreign-key: zone_id \"hangzhuo\", expected one of the zone_id of zones (did you mean hangzhou?)"),
        Arguments.of(
            "zone_events.csv",
            2,
            "hangzhou",
            "nowhere",
            "zone_events.csv:2:1: error foreign-key: zone_id \"nowhere\", expected one of the zone_id of zones"),
        Arguments.of(
            "zone_events.csv",
            2,
            "established",
            "revoked",
            "zone_events.csv:2:10: error event-without-establishment: event \"revoked\" of zone_id \"hangzhou\", expected an event established of the same zone before it"),
        Arguments.of(
            "zone_events.csv",
            2,
            "2015-03-12",
            "2015-03-01",
            "zone_events.csv:2:33: error dates-out-of-order: publication_date \"2015-03-01\", expected 2015-03-07 or later, the day of the reply"),
        Arguments.of(
            "zone_events.csv",
            184,
            "2025-04-25,2025-04-25",
            "2012-04-25,2025-04-25",
            "zone_events.csv:184:16: error dates-out-of-order: reply_date \"2012-04-25\" of a revocation, expected a day after 2018-07-24, when the zone was established"),
        Arguments.of(
            "zone_events.csv",
            2,
            "44号,",
            "44号,ningbo",
            "zone_events.csv:2:62: error successor: successor_zone_id \"ningbo\" with event \"established\", expected no successor, but for a zone that was revoked: another one"),
        Arguments.of(
            "zone_events.csv",
            184,
            "hainan-island",
            "haikou",
            "zone_events.csv:184:44: error successor: successor_zone_id \"haikou\" with event \"revoked\", expected no successor, but for a zone that was revoked: another one"),
        Arguments.of(
            "prefectures.csv",
            2,
            "130000",
            "140000",
            "prefectures.csv:2:26: error division-outside-province: province \"140000\" of area \"130100\", expected 130000, as its code begins"),
        Arguments.of(
            "prefectures.csv",
            2,
            "130000",
            "990000",
            "prefectures.csv:2:26: error foreign-key: province \"990000\", expected one of the area of provinces (did you mean 110000?)"),
        Arguments.of(
            "prefectures.csv",
            2,
            "130100,",
            "13,",
            "prefectures.csv:2:1: error pattern: area \"13\", expected a text of the form [1-9]\\d{3}00"),
        Arguments.of(
            "prefectures.csv",
            2,
            "130100",
            "330100",
            "prefectures.csv:85:1: error duplicate-key: 330100 again, expected each key once; the first is at prefectures.csv:2:1"),
        Arguments.of(
            "provinces.csv",
            4,
            ",11",
            ",12",
            "provinces.csv:4:41: error prefecture-count: prefecture_level_count \"12\" of 130000, expected 11, as many as prefectures.csv lists"),
        Arguments.of(
            "provinces.csv",
            12,
            "330000",
            "33000",
            "provinces.csv:12:1: error pattern: area \"33000\", expected a text of the form [1-9]\\d0000"),
        Arguments.of(
            "zones.csv",
            2,
            "hangzhou",
            "Hangzhou",
            "zones.csv:2:1: error pattern: zone_id \"Hangzhou\", expected a text of the form [a-z][a-z-]*"),
        Arguments.of(
            "zones.csv",
            2,
            "hangzhou",
            "hangzho",
            "zone_events.csv:2:1: error foreign-key: zone_id \"hangzhou\", expected one of the zone_id of zones (did you mean hangzho?)"),
        Arguments.of(
            "evaluations.csv",
            3,
            "zhengzhou",
            "zengzhou",
            "evaluations.csv:3:6: error foreign-key: zone_id \"zengzhou\", expected one of the zone_id of zones (did you mean zhengzhou?)"),
        Arguments.of(
            "evaluations.csv",
            2,
            "2021,shenzhen",
            "2021,zhoushan",
            "evaluations.csv:2:6: error evaluated-zone-not-active: zone_id \"zhoushan\" with evaluation_year \"2021\", expected a zone in being by 2021-12-31; it was approved on 2022-01-22 (look at the year, and at which of two zones of like names is meant)"),
        Arguments.of(
            "evaluations.csv",
            10,
            "wenzhou",
            "hainan-island",
            "evaluations.csv:10:6: error evaluated-zone-not-active: zone_id \"hainan-island\" with evaluation_year \"2022\", expected a zone in being by 2022-12-31; it was approved on 2025-04-25 (look at the year, and at which of two zones of like names is meant)"),
        Arguments.of(
            "evaluations.csv",
            2,
            "2022-04-30",
            "2020-04-30",
            "evaluations.csv:2:22: error release-before-period-end: release \"2020-04-30\" with evaluation_year \"2021\", expected a day after 2021-12-31 (a slip in the year of one of the two)"),
        Arguments.of(
            "evaluations.csv",
            2,
            "成效明显",
            "成效较好",
            "evaluations.csv:2:17: error tier-name: tier_zh \"成效较好\" of tier \"1\", expected tier_zh \"成效明显\" as at evaluation_totals.csv:6:8 (one of tier and name is wrong)"),
        Arguments.of(
            "evaluation_totals.csv",
            6,
            "明显,10,105",
            "明显,4,105",
            "evaluation_totals.csv:6:13: error tier-above-total: zones \"4\" with tier 1 of 2021, expected at least 5, as many as evaluations.csv names in this tier"),
        Arguments.of(
            "evaluation_totals.csv",
            6,
            "明显,10,105",
            "明显,10,106",
            "evaluation_totals.csv:6:16: error evaluated-above-zones: evaluated \"106\" with tier 1 of 2021, expected at most 105, as many zones as were approved by 2021-12-31"),
        Arguments.of(
            "evaluation_totals.csv",
            3,
            "较好,50,105",
            "较好,51,105",
            "evaluation_totals.csv:5:17: error tiers-above-evaluated: evaluated \"105\" with tier 4 of 2022, expected 106, the sum of the tiers of the round"));
  }

  @ParameterizedTest(name = "{0}:{1}: {2} -> {3}")
  @MethodSource("faults")
  void aSingleFaultIsASingleFinding(
      String file, int line, String old, String replacement, String finding) {
    edit(file, line, old, replacement);

    assertThat(findings()).containsExactly(finding);
  }

  @Test
  void aZoneHasAnEvent() {
    append("zones.csv", "nowhere,无,Nowhere,8,330000,330100,,prefecture,A,x");

    assertThat(findings())
        .containsExactly(
            "zones.csv:183:1: error zone-without-event: zone_id \"nowhere\" without an event,"
                + " expected its event established in zone_events.csv");
  }

  @Test
  void aCountyNamesItsPrefecture() {
    edit("zones.csv", ",330782,330700,county", ",330782,,county");

    assertThat(findings())
        .containsExactly(
            "zones.csv:36:31: error parent-prefecture: no parent_prefecture of a county, expected"
                + " 330700 that it lies in");
  }
}
