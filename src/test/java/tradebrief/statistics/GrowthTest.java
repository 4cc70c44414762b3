package tradebrief.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tradebrief.model.Amount;
import tradebrief.model.Area;
import tradebrief.model.Basis;
import tradebrief.model.Flow;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Flags;
import tradebrief.model.Observation.Series;
import tradebrief.model.Origin;
import tradebrief.model.Period;
import tradebrief.model.Status;
import tradebrief.model.Unit;

class GrowthTest {
  private static Observation level(String value, String roundingUnit, Unit unit, Status status) {
    return new Observation(
        Series.of(Area.CN, Flow.TOTAL, Basis.ALL_FORMATS),
        Period.parse("2021"),
        value.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Amount(new BigDecimal(value), unit, Optional.of(new BigDecimal(roundingUnit)))),
        Optional.empty(),
        status,
        LocalDate.of(2022, 1, 14),
        new Flags(false, false),
        "a source",
        "",
        new Origin("observations.csv", 2));
  }

  private static Optional<Growth> growth(String current, String base) {
    return Growth.find(
        level(current, "100", Unit.CNY_100M, Status.A),
        level(base, "100", Unit.CNY_100M, Status.A));
  }

  /** The examples of the facts: which published growth fits which two levels. */
  @ParameterizedTest
  @CsvSource({
    "21100, 19800, 9.8, false, 2022 preliminary against the preliminary level of 2021",
    "21100, 19200, 9.8, true, 2022 preliminary against the formal level of 2021",
    "19800, 16900, 15.0, false, 2021 preliminary against the preliminary level of 2020",
    "19800, 16200, 15.0, false, 2021 preliminary against the formal level of 2020",
    "19200, 16200, 18.6, true, 2021 formal against the formal level of 2020"
  })
  void publishedGrowthIsComparedOverTheRoundingInterval(
      String current, String base, String published, boolean agrees, String example) {
    assertThat(growth(current, base))
        .hasValueSatisfying(
            growth ->
                assertThat(growth.agreesWith(new BigDecimal(published)))
                    .as(example)
                    .isEqualTo(agrees));
  }

  @Test
  void theIntervalIsThatOfTheFacts() {
    Growth growth = growth("21100", "19800").orElseThrow();

    assertThat(growth.percent()).isEqualByComparingTo("6.565656565657");
    // 6.0 to 7.1 % in the facts
    assertThat(growth.interval().low()).isBetween(new BigDecimal("6.04"), new BigDecimal("6.06"));
    assertThat(growth.interval().high()).isBetween(new BigDecimal("7.08"), new BigDecimal("7.10"));
  }

  @ParameterizedTest
  @CsvSource({"'', 16200", "19800, ''", "19800, 0", "19800, 50", "19800, -10"})
  void noneWithoutTwoLevelsAndAPositiveBase(String current, String base) {
    assertThat(growth(current, base)).isEmpty();
  }

  @Test
  void noneOverABreakOrBetweenCurrencies() {
    Observation base = level("16200", "100", Unit.CNY_100M, Status.A);

    assertThat(Growth.find(level("19800", "100", Unit.CNY_100M, Status.A), base)).isPresent();
    assertThat(Growth.find(level("19800", "100", Unit.CNY_100M, Status.B), base)).isEmpty();
    assertThat(Growth.find(level("3000", "100", Unit.USD_100M, Status.A), base)).isEmpty();
  }

  @Test
  void unitsOfOneCurrencyAreOneMoney() {
    Optional<Growth> growth =
        Growth.find(
            level("300000", "1", Unit.CNY_10K, Status.A),
            level("20", "1", Unit.CNY_100M, Status.A));

    assertThat(growth.orElseThrow().percent()).isEqualByComparingTo("50");
  }
}
