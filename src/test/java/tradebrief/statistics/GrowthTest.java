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

  private static Growth growth(String current, String base) {
    return Growth.between(
        Optional.of(level(current, "100", Unit.CNY_100M, Status.A)),
        Optional.of(level(base, "100", Unit.CNY_100M, Status.A)));
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
        .isInstanceOfSatisfying(
            Growth.Defined.class,
            growth ->
                assertThat(growth.agreesWith(new BigDecimal(published)))
                    .as(example)
                    .isEqualTo(agrees));
  }

  @Test
  void theIntervalIsThatOfTheFacts() {
    Growth.Defined growth = (Growth.Defined) growth("21100", "19800");

    assertThat(growth.percent()).isEqualByComparingTo("6.565656565657");
    // 6.0 to 7.1 % in the facts
    assertThat(growth.interval().low()).isBetween(new BigDecimal("6.04"), new BigDecimal("6.06"));
    assertThat(growth.interval().high()).isBetween(new BigDecimal("7.08"), new BigDecimal("7.10"));
  }

  @Test
  void whatIsNotDefinedSaysWhy() {
    assertThat(growth("", "16200")).isEqualTo(new Growth.NotDefined(Reason.NO_LEVEL));
    assertThat(growth("19800", "")).isEqualTo(new Growth.NotDefined(Reason.NO_BASE));
    assertThat(growth("19800", "0")).isEqualTo(new Growth.NotDefined(Reason.BASE_NOT_POSITIVE));
    assertThat(growth("19800", "50")).isEqualTo(new Growth.NotDefined(Reason.BASE_NOT_POSITIVE));
    assertThat(growth("19800", "-10")).isEqualTo(new Growth.NotDefined(Reason.BASE_NOT_POSITIVE));
  }

  @Test
  void growthOverABreakOrBetweenCurrenciesIsNotDefined() {
    Observation base = level("16200", "100", Unit.CNY_100M, Status.A);
    Observation broken = level("19800", "100", Unit.CNY_100M, Status.B);
    Observation dollars = level("3000", "100", Unit.USD_100M, Status.A);

    assertThat(Growth.between(Optional.of(broken), Optional.of(base)))
        .isEqualTo(new Growth.NotDefined(Reason.SERIES_BREAK));
    assertThat(Growth.between(Optional.of(dollars), Optional.of(base)))
        .isEqualTo(new Growth.NotDefined(Reason.CURRENCY_DIFFERS));
  }

  @Test
  void unitsOfOneCurrencyAreOneMoney() {
    Growth growth =
        Growth.between(
            Optional.of(level("300000", "1", Unit.CNY_10K, Status.A)),
            Optional.of(level("20", "1", Unit.CNY_100M, Status.A)));

    assertThat(((Growth.Defined) growth).percent()).isEqualByComparingTo("50");
  }
}
