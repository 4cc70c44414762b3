package tradebrief.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Everything that is wrong is said in one run, and nothing besides. */
class TenFaultsTest extends CopiedPackage {
  @Test
  void elevenFaultsInNineFilesAreElevenFindings() {
    edit("datapackage.json", "\"synthetic\": false", "\"synthetic\": \"no\"");
    edit("evaluation_totals.csv", 2, ",10,", ",ten,");
    edit("evaluations.csv", 3, "zhengzhou", "zengzhou");
    edit("modes.csv", 1, "announcement", "anouncement");
    edit("observations.csv", 2, "10600", "1,06,00");
    edit("observations.csv", 8, "2021,CN", "2021-13,CN");
    edit("observations.csv", 17, "4195", "4905");
    edit("prefectures.csv", 2, "130000", "140000");
    edit("provinces.csv", 12, "east", "easst");
    edit("zone_events.csv", 2, "2015-03-12", "2015-03-01");
    edit("zones.csv", 2, "330100", "340100");

    assertThat(read().dataPackage()).isEmpty();
    assertThat(findings().stream().map(TenFaultsTest::placeAndCode))
        .containsExactly(
            "datapackage.json:7:16: error descriptor",
            "evaluation_totals.csv:2:13: error type",
            "evaluations.csv:3:6: error foreign-key",
            "modes.csv:1:33: error unknown-column",
            "observations.csv:2:65: error row-length",
            "observations.csv:8:1: error period",
            "observations.csv:17:33: error parts-and-total",
            "prefectures.csv:2:26: error division-outside-province",
            "provinces.csv:12:30: error enum",
            "zone_events.csv:2:33: error dates-out-of-order",
            "zones.csv:2:32: error division-outside-province");
  }

  private static String placeAndCode(String finding) {
    return finding.substring(0, finding.indexOf(": ", finding.indexOf(": ") + 1));
  }
}
