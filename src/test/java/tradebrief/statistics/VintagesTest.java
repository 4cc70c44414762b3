package tradebrief.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static tradebrief.statistics.Given.TOTAL;
import static tradebrief.statistics.Given.data;
import static tradebrief.statistics.Given.known;
import static tradebrief.statistics.Given.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tradebrief.dataset.DataPackage;
import tradebrief.model.Observation;
import tradebrief.model.Period;

class VintagesTest {
  private static Triangle triangle(String lines, Period.Kind kind) {
    return Triangle.of(known(lines.split(";", -1)), TOTAL, kind);
  }

  @Test
  void theTriangleHasEachReleaseOfEachPeriodOfAKind() {
    Triangle triangle =
        triangle(
            "2022 7 on:2023-01-13; 2021 5 on:2022-06-15; 2021 4 on:2022-01-14; 2021-H1 2",
            Period.Kind.YEAR);

    assertThat(triangle.series()).isEqualTo(TOTAL);
    assertThat(triangle.rows())
        .extracting(Triangle.Row::period)
        .containsExactly(period("2021"), period("2022"));
    assertThat(triangle.rows().get(0).releases())
        .extracting(release -> release.release().toString())
        .containsExactly("2022-01-14", "2022-06-15");
    assertThat(triangle.rows().get(0).revision().orElseThrow()).isEqualByComparingTo("25");
    assertThat(triangle.rows().get(1).revision()).isEmpty();
    assertThat(triangle.revisedPeriods()).isEqualTo(1);
  }

  @Test
  void theMeansCountFromFirstToLatestRelease() {
    Triangle triangle =
        triangle(
            "2021 4 on:2022-01-01; 2021 9 on:2022-02-01; 2021 5 on:2022-03-01;"
                + "2022 10 on:2023-01-01; 2022 9 on:2023-02-01;"
                + "2023 3 on:2024-01-01; 2023 3 on:2024-02-01",
            Period.Kind.YEAR);

    assertThat(triangle.revisedPeriods()).isEqualTo(3);
    assertThat(triangle.findMeanRevision().orElseThrow()).isEqualByComparingTo("5");
    assertThat(triangle.findMeanAbsoluteRevision().orElseThrow())
        .isEqualByComparingTo("11.666666666667");
  }

  @Test
  void withoutTwoLevelsThereIsNoRevision() {
    Triangle triangle =
        triangle(
            "2021 - on:2022-01-01 status:O; 2021 9 on:2022-02-01;"
                + "2022 0 on:2023-01-01; 2022 9 on:2023-02-01;"
                + "2023 3 on:2024-01-01; 2023 3 unit:USD on:2024-02-01",
            Period.Kind.YEAR);

    assertThat(triangle.revisedPeriods()).isZero();
    assertThat(triangle.findMeanRevision()).isEmpty();
    assertThat(triangle.findMeanAbsoluteRevision()).isEmpty();
  }

  @ParameterizedTest(name = "{0} then {1} is {2}")
  @CsvSource({
    "'', 5, ADDED 5",
    "- status:O, 5, ADDED - 5",
    "5, 6, REVISED 5 6",
    "5, 5.0, ''",
    "5 growth:1.0, 5 growth:1, ''",
    "5 growth:1.0, 5 growth:1.1, REVISED 5 5",
    "5, 5 growth:1.1, REVISED 5 5",
    "- growth:1.1 status:O, 5 growth:1.1, REVISED - 5",
    "'', - growth:1.1 status:O, ADDED -",
    "5, - status:O, WITHDRAWN 5 -",
    "5 status:P, 5, STATUS 5 5",
    "- status:O, - status:Q, STATUS - -",
    "- status:O, - status:O, ''",
    "'', - status:O, ''"
  })
  void whatDiffersBetweenTwoDays(String before, String after, String expected) {
    List<String> lines = new ArrayList<>(List.of("2020 7", "2021 " + after + " on:2022-06-15"));
    if (!before.isEmpty()) {
      lines.add("2021 " + before + " on:2022-01-14");
    }
    DataPackage data = data(lines.toArray(String[]::new));
    LocalDate earlier = LocalDate.of(2022, 1, 14);
    LocalDate later = LocalDate.of(2022, 6, 15);

    List<Change> changes = Change.between(data, earlier, later);
    assertThat(changes.stream().map(VintagesTest::say).reduce("", String::concat))
        .isEqualTo(expected);
    assertThat(Change.between(data, later, earlier)).isEqualTo(changes);
    assertThat(Change.between(data, earlier, later.minusDays(1))).isEmpty();
    assertThat(Change.between(data, later, later)).isEmpty();
  }

  private static String say(Change change) {
    return change.kind()
        + change.before().map(old -> " " + value(old)).orElse("")
        + " "
        + value(change.after());
  }

  private static String value(Observation observation) {
    return observation.amount().map(amount -> amount.value().toPlainString()).orElse("-");
  }

  /** Levels of the releases of 2021, in their order, a dash where none is said. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // withdrawn: what was said before is not said again
        "2021 4 on:2022-01-01; 2021 - status:Q on:2022-02-01 | - -",
        // whatever is said afterwards, unless it is a level
        "2021 4 on:2022-01-01; 2021 - status:Q on:2022-02-01; 2021 - status:O on:2022-03-01 | - - -",
        "2021 4 on:2022-01-01; 2021 - status:Q on:2022-02-01; 2021 5 on:2022-03-01 | 4 - 5",
        "2021 4 on:2022-01-01; 2021 - status:O on:2022-02-01 | 4 -"
      })
  void whatIsWithdrawnIsNotSaidAgain(String lines, String levels) {
    assertThat(
            known(lines.split(";", -1)).releases(TOTAL, period("2021")).stream()
                .map(VintagesTest::value))
        .containsExactly(levels.split(" ", -1));
  }

  @Test
  void aGrowthPublishedWithAConfidentialLevelIsKept() {
    List<Observation> releases =
        known("2021 4 growth:9.1 on:2022-01-01", "2021 - growth:5.2 status:Q on:2022-02-01")
            .releases(TOTAL, period("2021"));

    assertThat(releases.get(0).growthPublished()).isEmpty();
    assertThat(releases.get(1).growthPublished().orElseThrow()).hasToString("5.2");
  }
}
