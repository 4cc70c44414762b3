package tradebrief.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static tradebrief.statistics.Given.known;
import static tradebrief.statistics.Given.period;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tradebrief.model.Area;
import tradebrief.model.Basis;
import tradebrief.model.Period;

class DerivedPeriodsTest {
  private static DerivedPeriods of(String lines) {
    return DerivedPeriods.of(known(lines.split(";", -1)));
  }

  private static List<Period> periods(String texts) {
    return texts.isEmpty()
        ? List.of()
        : List.of(texts.split(" ", -1)).stream().map(Given::period).toList();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-01..2026-04 50; 2026-Q1 38 | 2026-04",
        "2026 90; 2026-01..2026-11 80 | 2026-12",
        "2026-H1 3; 2026-H2 4 | 2026",
        "2026-H1 3; 2026 7 | 2026-H2",
        "2026-04 1; 2026-05 2; 2026-06 4 | 2026-Q2",
        // a range that is no quarter, half or year is nothing to report on
        "2026-01..2026-02 5; 2026-03..2026-04 6 | ''",
        // March follows from the quarter, January and February do not follow from the two together
        "2026-01..2026-02 5; 2026-Q1 9 | 2026-03",
        // of each year apart
        "2024-H1 1; 2024-H2 1; 2026-H1 1; 2026-H2 1 | 2024 2026",
        "2025-10 1; 2025-11 1; 2025-12..2026-01 5 | ''",
        // a level that is negative or zero is a level
        "2026-H1 -3; 2026-H2 3 | 2026",
        "2026 1 | ''",
        "2026-04 - status:O | ''"
      })
  void whatFollowsFromPublishedFiguresIsListed(String lines, String expected) {
    DerivedPeriods derived = of(lines);

    assertThat(derived.periods(Area.CN, Basis.ALL_FORMATS))
        .containsExactlyElementsOf(periods(expected));
    assertThat(derived.periods(Area.CN)).containsExactlyElementsOf(periods(expected));
  }

  @Test
  void aYearOfMonthsHasItsQuartersHalvesAndTheYear() {
    StringBuilder months = new StringBuilder("2026-01..2026-02 2");
    for (int month = 3; month <= 12; month++) {
      months.append("; 2026-%02d 1".formatted(month));
    }

    assertThat(of(months.toString()).periods(Area.CN, Basis.ALL_FORMATS))
        .containsExactlyElementsOf(periods("2026-Q1 2026-Q2 2026-H1 2026-Q3 2026-Q4 2026-H2 2026"));
  }

  @Test
  void aYearWithAMissingMonthHasTheQuartersWithoutItOnly() {
    StringBuilder months = new StringBuilder("2026-01..2026-02 2");
    for (int month = 3; month <= 12; month++) {
      months.append(month == 8 ? "" : "; 2026-%02d 1".formatted(month));
    }

    assertThat(of(months.toString()).periods(Area.CN, Basis.ALL_FORMATS))
        .containsExactlyElementsOf(periods("2026-Q1 2026-Q2 2026-H1 2026-Q4"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-H1 1; 2026-H2 1; 2026 - status:O | ''",
        "2026-H1 1; 2026-H2 1; 2026 - status:Q | ''",
        // a figure of any flow is a publication of the period
        "2026-H1 1; 2026-H2 1; 2026 1 flow:export | ''",
        // the quarter is not derived over a break, nor between currencies
        "2026-04 1; 2026-05 2 status:B; 2026-06 3 | ''",
        "2026-H1 1; 2026-H2 1 unit:USD | ''",
        // the figures of one flow do not complete those of another
        "2026-H1 1 flow:export; 2026-H2 1 flow:import | ''",
        "2026-H1 1 flow:export; 2026-H2 1 flow:export | 2026",
        "2026-H1 1 flow:import; 2026-H2 1 flow:import | 2026",
        "2026-H1 1 basis:customs; 2026-H2 1 | ''",
        "2026-H1 1 mode:9610; 2026-H2 1 mode:9610 | ''",
        "2026-H1 1 area:330000; 2026-H2 1 area:330000 | ''"
      })
  void whatIsPublishedOrDoesNotFollowIsNotListed(String lines, String expected) {
    assertThat(of(lines).periods(Area.CN, Basis.ALL_FORMATS))
        .containsExactlyElementsOf(periods(expected));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        // the bases together, each period once, the earliest first
        "2026-H1 1 basis:all-formats; 2026-H2 1 basis:all-formats;"
            + "2024-H1 1 basis:customs; 2024-H2 1 basis:customs;"
            + "2026-H1 1 basis:unstated; 2026-H2 1 basis:unstated | 2024 2026",
        // another basis publishes what one has derived only
        "2026-H1 1; 2026-H2 1; 2026 5 basis:customs | ''",
        // neither goods trade nor what clears customs in a place is the area's e-commerce
        "2026-H1 1 basis:goods-trade; 2026-H2 1 basis:goods-trade | ''",
        "2026-H1 1 basis:customs-port; 2026-H2 1 basis:customs-port | ''",
        // nor does its publishing hide what is derived
        "2026-H1 1; 2026-H2 1; 2026 5 basis:customs-port | 2026",
        // goods trade does not stand in for cross-border e-commerce
        "2026-H1 1; 2026-H2 1; 2026 9 basis:goods-trade | 2026"
      })
  void thePeriodsOfAnAreaAreThoseOfTheBasesThatCountItsOwnTrade(String lines, String expected) {
    assertThat(of(lines).periods(Area.CN)).containsExactlyElementsOf(periods(expected));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-H1 1; 2026-H2 1 | all-formats",
        // what is published comes first, whatever another basis has derived
        "2026-H1 1; 2026-H2 1; 2026 5 basis:customs | customs",
        "2026-H1 1; 2026-H2 1; 2026 5 flow:import basis:customs | customs",
        // the total before a flow, then the order of the bases
        "2026-H1 1 flow:export; 2026-H2 1 flow:export;"
            + "2026-H1 1 basis:customs; 2026-H2 1 basis:customs | customs",
        "2026-H1 1 flow:export; 2026-H2 1 flow:export;"
            + "2026-H1 1 flow:export basis:customs; 2026-H2 1 flow:export basis:customs"
            + " | all-formats",
        "2026-H1 1 basis:customs; 2026-H2 1 basis:customs;"
            + "2026-H1 1 basis:unstated; 2026-H2 1 basis:unstated | unstated",
        "2026-H1 1 flow:import; 2026-H2 1 flow:import | all-formats",
        "2026-H1 1; 2026-H2 1 basis:customs | none",
        "2026-H1 1 | none",
        "2025-H1 1; 2025-H2 1 | none",
        "2026-H1 1 basis:goods-trade; 2026-H2 1 basis:goods-trade | none",
        "2026-H1 1 basis:customs-port; 2026-H2 1 basis:customs-port | none",
        "2026-H1 1 area:330000; 2026-H2 1 area:330000 | none"
      })
  void theBasisOfADerivedPeriod(String lines, String expected) {
    assertThat(of(lines).findBasis(Area.CN, period("2026")).map(Basis::toString).orElse("none"))
        .isEqualTo(expected);
  }
}
