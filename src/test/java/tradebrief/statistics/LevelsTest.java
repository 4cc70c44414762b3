package tradebrief.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static tradebrief.statistics.Given.TOTAL;
import static tradebrief.statistics.Given.known;
import static tradebrief.statistics.Given.period;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tradebrief.model.Status;
import tradebrief.model.Unit;

class LevelsTest {
  private static String level(String lines, String period) {
    Level level = Levels.of(known(lines.split(";", -1))).level(TOTAL, period(period));
    assertThat(level.series()).isEqualTo(TOTAL);
    assertThat(level.period()).isEqualTo(period(period));
    if (level instanceof Level.Derived derived) {
      return derived.amount().value().toPlainString() + " = " + derived.formula();
    }
    if (level instanceof Level.Missing missing) {
      return missing.gap() + (missing.parts().isEmpty() ? "" : " " + missing.parts());
    }
    return ((Level.Published) level).amount().value().toPlainString();
  }

  @ParameterizedTest(name = "{2} of {0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        // directly, whatever else there is
        "2026-04 9; 2026-01..2026-04 50; 2026-Q1 40 | 9 | 2026-04",
        // a month from two cumulative figures
        "2026-01..2026-04 50; 2026-Q1 38 | 12 = 2026-01..2026-04 − 2026-Q1 | 2026-04",
        "2026-Q1 38; 2026-01..2026-02 20 | 18 = 2026-Q1 − 2026-01..2026-02 | 2026-03",
        "2026-01..2026-02 20; 2026-01 12 | 8 = 2026-01..2026-02 − 2026-01 | 2026-02",
        "2026 90; 2026-01..2026-11 80 | 10 = 2026 − 2026-01..2026-11 | 2026-12",
        // sums
        "2026-01..2026-02 20; 2026-03 7 | 27 = 2026-01..2026-02 + 2026-03 | 2026-Q1",
        "2026-01 1; 2026-02 2; 2026-03 4 | 7 = 2026-01 + 2026-02 + 2026-03 | 2026-Q1",
        "2026-H1 3; 2026-H2 4 | 7 = 2026-H1 + 2026-H2 | 2026",
        "2026-Q1 1; 2026-Q2 2; 2026-H2 4 | 7 = 2026-Q1 + 2026-Q2 + 2026-H2 | 2026",
        "2026-04 1; 2026-05 2; 2026-06 4 | 7 = 2026-04 + 2026-05 + 2026-06 | 2026-Q2",
        "2025-12 5; 2026-01 6 | 11 = 2025-12 + 2026-01 | 2025-12..2026-01",
        // a sum is preferred to what is left over, fewer figures to more, longer ones first
        "2026-H1 20; 2026-Q1 9; 2026-04 1; 2026-05 2; 2026-06 4"
            + " | 7 = 2026-04 + 2026-05 + 2026-06 | 2026-Q2",
        "2026-H1 20; 2026-Q1 9; 2026-04 1; 2026-06 4 | 11 = 2026-H1 − 2026-Q1 | 2026-Q2",
        "2026-H1 7; 2026-H2 8; 2026-01..2026-09 11; 2026-Q4 4"
            + " | 15 = 2026-01..2026-09 + 2026-Q4 | 2026",
        // of two ways that are alike in all that, the one forwards and back
        "2026-Q2 5; 2026-05..2026-06 3; 2026-Q1 4; 2026-01..2026-02 2"
            + " | 2 = 2026-Q2 − 2026-05..2026-06 | 2026-04",
        // no trade is negative
        "2026-01..2026-04 30; 2026-Q1 38 | NOT_PUBLISHED | 2026-04",
        "2026 90; 2026-H1 120 | NOT_PUBLISHED | 2026-H2",
        // nothing derived over a gap
        "2026-01..2026-02 20 | JOINT_ONLY | 2026-01",
        "2026-01..2026-02 20 | JOINT_ONLY | 2026-02",
        "2026-Q1 20; 2026-03 5 | JOINT_ONLY | 2026-02",
        "2026-Q1 20 | NOT_PUBLISHED | 2026-02",
        "2026-Q1 20 | NOT_PUBLISHED | 2026-03",
        "2026-03 5; 2026-05 6 | NOT_PUBLISHED | 2026-04",
        "2025-Q1 5 | NOT_PUBLISHED | 2026",
        "2026-03 5; 2026-05 6 | PART_MISSING [2026-04] | 2026-03..2026-05",
        "2026-03 5 | PART_MISSING [2026-01..2026-02] | 2026-Q1",
        "2026-01 5 | PART_MISSING [2026-02, 2026-03] | 2026-Q1",
        "2026-01..2026-02 5 | NOT_PUBLISHED | 2026-02..2026-03",
        "2026-02 5 | PART_MISSING [2026-01, 2026-03] | 2026-Q1",
        "2026-01 5 | PART_MISSING [2026-02] | 2026-01..2026-02",
        "2025-12 5; 2026-01..2026-02 6 | PART_MISSING [2026-03] | 2025-12..2026-03",
        "2026-01..2026-02 5; 2026-03 1 | PART_MISSING [2026-02] | 2026-02..2026-03",
        "2025-12 5; 2026-01..2026-02 6 | PART_MISSING [2026-01] | 2025-12..2026-01",
        // no detour over another year
        "2025-12..2026-01 5; 2025-12 2 | NOT_PUBLISHED | 2026-01",
        "2026-12..2027-01 5; 2027-01 2 | NOT_PUBLISHED | 2026-12",
        // what its publisher says of it
        "2026-04 - status:Q; 2026-01..2026-04 50; 2026-Q1 38 | SUPPRESSED | 2026-04",
        "2026-04 - status:M; 2026-01..2026-04 50; 2026-Q1 38 | NOT_APPLICABLE | 2026-04",
        "2026-04 - status:K; 2026-01..2026-04 50; 2026-Q1 38 | INCLUDED_ELSEWHERE | 2026-04",
        "2026-04 - status:O | NOT_PUBLISHED | 2026-04",
        "2026-04 - status:O; 2026-01..2026-04 50; 2026-Q1 38"
            + " | 12 = 2026-01..2026-04 − 2026-Q1 | 2026-04",
        "2026-04 1; 2026-05 - status:Q; 2026-06 3 | PART_SUPPRESSED [2026-05] | 2026-Q2",
        "2026-04 1; 2026-05 - status:O; 2026-06 3 | PART_MISSING [2026-05] | 2026-Q2",
        "2026-04 - status:Q; 2026-05 - status:Q | NOT_PUBLISHED | 2026-Q2",
        // a break, and two currencies
        "2026-04 1; 2026-05 2 status:B; 2026-06 3 | SERIES_BREAK | 2026-Q2",
        "2026-04 1 status:B; 2026-05 2; 2026-06 3 | 6 = 2026-04 + 2026-05 + 2026-06 | 2026-Q2",
        "2026-04 1; 2026-05 2; 2026-06 3 status:B | SERIES_BREAK | 2026-Q2",
        "2026-04 1; 2026-05 2 unit:USD; 2026-06 3 | PART_MISSING [] | 2026-Q2"
      })
  void theLevelOfAPeriod(String lines, String expected, String period) {
    String said = level(lines, period);
    assertThat(said).isEqualTo(expected.replace(" []", ""));
  }

  @Test
  void aDerivedLevelCarriesRoundingUnitAndStatusesOfItsInputs() {
    Statistics statistics =
        known(
            "2026-01..2026-02 20 round:1 status:P unit:CNY_100M",
            "2026-03 7.5 round:0.1 status:E unit:CNY_100M",
            "2026-04 100 status:P unit:CNY_100M");
    Level.Derived level =
        (Level.Derived) Levels.of(statistics).level(TOTAL, period("2026-01..2026-04"));

    assertThat(level.amount().value()).isEqualByComparingTo("127.5");
    assertThat(level.amount().unit()).isEqualTo(Unit.CNY_100M);
    assertThat(level.amount().roundingUnit()).contains(new BigDecimal("1.1"));
    assertThat(level.statuses()).containsExactly(Status.E, Status.P);
    assertThat(level.observations()).hasSize(3);
  }

  @Test
  void unitsOfOneCurrencyAddUpInTheCurrency() {
    Statistics statistics =
        known("2026-H1 2 round:1 unit:CNY_100M", "2026-H2 30000 round:1 unit:CNY_10K");
    Level.Derived level = (Level.Derived) Levels.of(statistics).level(TOTAL, period("2026"));

    assertThat(level.amount().value()).isEqualByComparingTo("500000000");
    assertThat(level.amount().unit()).isEqualTo(Unit.CNY);
    assertThat(level.amount().roundingUnit().orElseThrow()).isEqualByComparingTo("100010000");
  }

  @Test
  void exactFiguresAddUpToAnExactOne() {
    Level.Derived level =
        (Level.Derived) Levels.of(known("2026-H1 2", "2026-H2 3")).level(TOTAL, period("2026"));

    assertThat(level.amount().roundingUnit()).isEmpty();
    assertThat(level.statuses()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"100, 97, 3, true", "100, 96, 4, false", "100, 103, -3, true", "100, 104, -4, false"})
  void aTotalIsReconciledWithItsPartsWithinRounding(
      String year, String half, String difference, boolean within) {
    // half units: 1 of the year, 1 of each half
    Statistics statistics =
        known(
            "2026 %s round:2".formatted(year),
            "2026-H1 %s round:2".formatted(half),
            "2026-H2 0 round:2");
    Reconciliation found =
        Levels.of(statistics).findReconciliation(TOTAL, period("2026")).orElseThrow();

    assertThat(found.difference()).isEqualByComparingTo(difference);
    assertThat(found.withinRounding()).isEqualTo(within);
    assertThat(found.total().period()).isEqualTo(period("2026"));
    assertThat(found.parts()).singleElement().isInstanceOf(Level.Derived.class);
  }

  @Test
  void withoutBothSidesNothingIsReconciled() {
    assertThat(Levels.of(known("2026 1")).findReconciliation(TOTAL, period("2026"))).isEmpty();
    assertThat(Levels.of(known("2026-H1 1", "2026-H2 1")).findReconciliation(TOTAL, period("2026")))
        .isEmpty();
    assertThat(
            Levels.of(known("2026 1", "2026-H1 1", "2026-H2 1 unit:USD"))
                .findReconciliation(TOTAL, period("2026")))
        .isEmpty();
    assertThat(
            Levels.of(known("2026 1", "2026-H1 1 unit:USD", "2026-H2 1 unit:USD"))
                .findReconciliation(TOTAL, period("2026")))
        .isEmpty();
    Level total = Levels.of(known("2026 1")).level(TOTAL, period("2026"));
    assertThat(Reconciliation.find(total, List.of())).isEqualTo(Optional.empty());
  }
}
