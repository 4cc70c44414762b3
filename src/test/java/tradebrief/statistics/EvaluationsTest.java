package tradebrief.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static tradebrief.statistics.Given.ALL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tradebrief.dataset.DataPackage;
import tradebrief.model.Evaluation;
import tradebrief.model.Origin;

class EvaluationsTest {
  private static final Origin ORIGIN = new Origin("evaluations.csv", 2);

  /**
   * A line a statement: round, tier, its name, then a zone or how many zones the tier has, and the
   * day it became known.
   */
  private static Evaluation evaluation(String line) {
    String[] words = line.trim().split(" ", -1);
    int round = Integer.parseInt(words[0]);
    int tier = Integer.parseInt(words[1]);
    LocalDate release = LocalDate.parse(words[4]);
    return words[3].matches("\\d+")
        ? new Evaluation.TierTotal(
            round,
            tier,
            words[2],
            Integer.parseInt(words[3]),
            105,
            release,
            false,
            "a source",
            ORIGIN)
        : new Evaluation.Named(round, words[3], tier, words[2], release, false, "a source", ORIGIN);
  }

  private static DataPackage data(String... lines) {
    return new DataPackage(
        "made for a test",
        true,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Arrays.stream(lines).map(EvaluationsTest::evaluation).toList(),
        List.of(),
        List.of(),
        List.of(),
        Map.of());
  }

  private static Evaluations known(String... lines) {
    return Statistics.of(data(lines), ALL).evaluations();
  }

  /** A line a tier: round, number, name, its zones, and how many it has where that is known. */
  private static List<String> say(Evaluations evaluations) {
    List<String> lines = new ArrayList<>();
    for (EvaluationTier tier : evaluations.tiers()) {
      List<String> zones = tier.named().stream().map(Evaluation.Named::zoneId).toList();
      lines.add(
          "%d %d %s %s of %s"
              .formatted(
                  tier.round(),
                  tier.number(),
                  tier.name(),
                  zones,
                  tier.total().map(total -> String.valueOf(total.zones())).orElse("?")));
    }
    return lines;
  }

  @Test
  void tiersComeByRoundAndThenTheBestFirst() {
    assertThat(
            say(
                known(
                    "2022 3 启动 10 2023-05-01",
                    "2022 1 明显 hangzhou 2023-05-01",
                    "2021 2 较好 ningbo 2022-05-01",
                    "2021 1 明显 10 2022-05-01",
                    "2022 2 较好 suzhou-js 2023-05-01")))
        .containsExactly(
            "2021 1 明显 [] of 10",
            "2021 2 较好 [ningbo] of ?",
            "2022 1 明显 [hangzhou] of ?",
            "2022 2 较好 [suzhou-js] of ?",
            "2022 3 启动 [] of 10");
  }

  @Test
  void zonesAndTotalOfOneTierAreOneTier() {
    assertThat(
            say(
                known(
                    "2021 1 明显 hangzhou 2022-05-01",
                    "2021 1 明显 ningbo 2022-05-01",
                    "2021 1 明显 10 2022-05-01")))
        .containsExactly("2021 1 明显 [hangzhou, ningbo] of 10");
  }

  @Test
  void whereNothingIsKnownThereIsNoTier() {
    assertThat(known().tiers()).isEmpty();
    assertThat(known().findLatest("hangzhou")).isEmpty();
  }

  @Test
  void aTierOfNoZonesIsATier() {
    assertThat(say(known("2021 3 启动 0 2022-05-01"))).containsExactly("2021 3 启动 [] of 0");
  }

  @ParameterizedTest
  @CsvSource({"2022-04-30, none", "2022-05-01, 9", "2022-06-14, 9", "2022-06-15, 10"})
  void theLatestTotalReleasedByTheDayHolds(LocalDate day, String zones) {
    DataPackage data = data("2021 1 明显 10 2022-06-15", "2021 1 明显 9 2022-05-01");

    assertThat(
            Statistics.of(data, day).evaluations().tiers().stream()
                .map(tier -> String.valueOf(tier.total().orElseThrow().zones()))
                .findFirst()
                .orElse("none"))
        .isEqualTo(zones);
  }

  @Test
  void aZoneThatIsMovedIsInItsLatestTierOnly() {
    DataPackage data =
        data(
            "2021 2 较好 hangzhou 2022-06-15",
            "2021 1 明显 hangzhou 2022-05-01",
            "2021 1 明显 ningbo 2022-05-01");

    assertThat(say(Statistics.of(data, LocalDate.of(2022, 6, 14)).evaluations()))
        .containsExactly("2021 1 明显 [hangzhou, ningbo] of ?");
    assertThat(say(Statistics.of(data, LocalDate.of(2022, 6, 15)).evaluations()))
        .containsExactly("2021 1 明显 [ningbo] of ?", "2021 2 较好 [hangzhou] of ?");
  }

  @Test
  void theLatestTierOfAZoneIsThatOfTheLatestRoundNotOfTheLatestRelease() {
    Evaluations evaluations =
        known(
            "2022 2 较好 hangzhou 2023-05-01",
            // round 2021 is corrected after round 2022 came out
            "2021 1 明显 hangzhou 2023-06-15",
            "2021 3 启动 ningbo 2022-05-01",
            "2023 1 明显 10 2024-05-01");

    assertThat(evaluations.findLatest("hangzhou"))
        .map(found -> found.round() + " " + found.tier())
        .contains("2022 2");
    assertThat(evaluations.findLatest("ningbo")).map(Evaluation.Named::round).contains(2021);
    assertThat(evaluations.findLatest("suzhou-js")).isEmpty();
  }

  @ParameterizedTest(name = "{0} zones, {1} named: {2} are not")
  @CsvSource({
    "10, 2, 8",
    "2, 2, 0",
    "10, 0, 10",
    "0, 0, 0",
    // an older total is about to be revised
    "2, 3, none",
    "none, 2, none"
  })
  void howManyZonesOfATierNoDocumentNames(String total, int named, String expected) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < named; i++) {
      lines.add("2021 1 明显 zone-" + (char) ('a' + i) + " 2022-05-01");
    }
    if (!total.equals("none")) {
      lines.add("2021 1 明显 " + total + " 2022-05-01");
    }
    EvaluationTier tier = known(lines.toArray(String[]::new)).tiers().get(0);

    assertThat(tier.named()).hasSize(named);
    assertThat(tier.findNotNamed().map(String::valueOf).orElse("none")).isEqualTo(expected);
  }

  @Test
  void everythingIsKnownOnTheDayOfTheNewestEvaluation() {
    assertThat(
            Statistics.everythingKnown(
                    data("2021 1 明显 hangzhou 2022-05-01", "2021 1 明显 10 2022-06-15"))
                .date())
        .isEqualTo("2022-06-15");
  }
}
