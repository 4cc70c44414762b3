package tradebrief.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static tradebrief.statistics.Given.known;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tradebrief.model.Observation;
import tradebrief.statistics.Disclosures.Disclosure;

class DisclosuresTest {
  /** Each as the figure, the way, and what it follows from. */
  private static List<String> of(Statistics statistics) {
    return Disclosures.find(statistics).stream().map(DisclosuresTest::text).toList();
  }

  private static String text(Disclosure one) {
    return String.format(
        Locale.ROOT,
        "%s %s: %s",
        name(one.figure()),
        one.way(),
        one.from().stream().map(DisclosuresTest::name).collect(Collectors.joining(", ")));
  }

  private static String name(Observation figure) {
    return figure.period() + " " + figure.series().flow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024 - status:Q;2024 5 flow:export;2024 3 flow:import \
            | 2024 total FLOWS: 2024 export, 2024 import
          2024 8;2024 5 flow:export;2024 - flow:import status:Q \
            | 2024 import FLOWS: 2024 total, 2024 export
          2024-02 - status:Q;2024-01 5;2024-01..2024-02 9 \
            | 2024-02 total PERIODS: 2024-01..2024-02 total, 2024-01 total
          2024 - status:Q;2024-H1 5;2024-H2 9 \
            | 2024 total PERIODS: 2024-H1 total, 2024-H2 total
          2024 - status:Q growth:5;2023 8 \
            | 2024 total OWN_GROWTH: 2023 total
          2024 - status:Q;2025 8 growth:5 \
            | 2024 total LATER_GROWTH: 2025 total
          2024 8;2024 5 mode:9610;2024 - mode:9810 status:Q;2023 6;2023 4 mode:9610;2023 2 mode:9810 \
            | 2024 total PARTS: 2024 total, 2024 total
          2024 - status:Q;2024 5 mode:9610;2024 1 mode:9810;2023 6;2023 4 mode:9610;2023 2 mode:9810 \
            | 2024 total PARTS: 2024 total, 2024 total
          """)
  void aFigureFollowsFromOthers(String lines, String expected) {
    assertThat(of(known(lines.split(";", -1)))).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2024 - status:Q;2024 5 flow:export;2024 - flow:import status:Q",
    "2024 - status:Q;2024 5 flow:export",
    "2024-02 - status:Q;2024-01..2024-02 9",
    "2024 - status:Q growth:5;2023 - status:Q",
    "2024 - status:Q;2025 8",
    "2024 8;2024 5 mode:9610;2024 - mode:9810 status:Q",
    "2024 8;2024 5 mode:9610;2024 - mode:9810 status:Q;2023 9;2023 4 mode:9610;2023 2 mode:9810",
    "2024 8;2024 5 mode:9610;2024 - mode:9810 status:Q;2024 - mode:9710 status:Q;2023 6;2023 4 mode:9610;2023 1 mode:9810;2023 1 mode:9710",
    "2024 - status:O;2023 8;2024 5 flow:export;2024 3 flow:import",
    "2024 8;2024 5 flow:export;2024 3 flow:import"
  })
  void whatDoesNotFollowIsNoDisclosure(String lines) {
    assertThat(of(known(lines.split(";", -1)))).isEmpty();
  }

  /** What was published before the withdrawal is no way of its own: no report says it any more. */
  @Test
  void aWithdrawnPartOfASumLeadsNowhere() {
    assertThat(
            of(
                known(
                    "2024 - status:Q",
                    "2024-H1 5 on:2024-07-01",
                    "2024-H1 - status:Q on:2024-08-01",
                    "2024-H2 9")))
        .isEmpty();
  }
}
