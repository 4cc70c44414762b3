package tradebrief.statistics.seasonal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tradebrief.statistics.seasonal.Adjustment.Adjusted;
import tradebrief.statistics.seasonal.Adjustment.NotAdjusted;
import tradebrief.statistics.seasonal.Adjustment.Reason;
import tradebrief.statistics.seasonal.Diagnostics.Regressor;
import tradebrief.statistics.seasonal.Diagnostics.Transformation;

class SeasonalAdjustmentTest {
  private static final SeasonalAdjustment ADJUSTMENT = new SeasonalAdjustment(NewYears::of);

  private static Adjusted adjusted(MonthlySeries series) {
    Adjustment adjustment = ADJUSTMENT.adjust(series);
    assertThat(adjustment).isInstanceOf(Adjusted.class);
    return (Adjusted) adjustment;
  }

  /** How far the growth from month to month is from the trend, root mean square, in points. */
  private static double roughness(MonthlySeries series) {
    List<Double> logs =
        series.values().values().stream().map(value -> Math.log(value.doubleValue())).toList();
    double sum = 0;
    for (int i = 1; i < logs.size(); i++) {
      sum += Math.pow(logs.get(i) - logs.get(i - 1) - 0.006, 2);
    }
    return 100 * Math.sqrt(sum / (logs.size() - 1));
  }

  private static MonthlySeries without(MonthlySeries series, int... years) {
    NavigableMap<YearMonth, BigDecimal> months = new TreeMap<>(series.values());
    for (int year : years) {
      months.remove(YearMonth.of(year, 1));
      months.remove(YearMonth.of(year, 2));
    }
    return new MonthlySeries(months);
  }

  private static MonthlySeries withoutRegressors(MonthlySeries series) {
    NewYearSeason season = new NewYearSeason(NewYears::of, false);
    X13 x13 = new X13(series, season, List.of());
    Adjustment plain =
        new Outcome(x13.run(x13.automatic(false)), series).adjustment(Optional.empty(), false);
    return ((Adjusted) plain).series();
  }

  @Test
  void aKnownNewYearEffectIsFoundAndTakenOut() {
    MonthlySeries series = Exports.series(144, true);
    Adjusted adjusted = adjusted(series);
    assertThat(adjusted.diagnostics().newYear())
        .hasValueSatisfying(test -> assertThat(test.used()).isTrue());
    double rough = roughness(withoutRegressors(series));
    double smooth = roughness(adjusted.series());
    assertThat(rough / smooth).isGreaterThan(4);
    // as smooth as if there were no New Year
    assertThat(smooth)
        .isCloseTo(roughness(adjusted(Exports.series(144, false)).series()), withinPercentage(10));
  }

  @ParameterizedTest
  @CsvSource({"newyear.before, 0.08", "newyear.during, -0.20", "newyear.after, -0.15"})
  void theKnownEffectIsMeasured(String name, double effect) {
    Regressor regressor =
        adjusted(Exports.series(144, true)).diagnostics().regressors().stream()
            .filter(other -> other.name().equals(name))
            .findFirst()
            .orElseThrow();
    assertThat(regressor.coefficient().doubleValue()).isCloseTo(effect, within(0.02));
    assertThat(regressor.tValue().abs()).isGreaterThan(new BigDecimal("5"));
  }

  @Test
  void workingDaysOfLessThanFiveYearsAreNotEstimated() {
    assertThat(adjusted(Exports.series(37, true)).diagnostics().regressors())
        .extracting(Regressor::name)
        .doesNotContain("td", "lp");
  }

  @Test
  void aSeriesThatDoesNotKnowTheNewYearIsLeftWithout() {
    Adjusted adjusted = adjusted(Exports.series(144, false));
    assertThat(adjusted.diagnostics().newYear())
        .hasValueSatisfying(test -> assertThat(test.used()).isFalse());
    assertThat(adjusted.diagnostics().regressors())
        .extracting(Regressor::name)
        .noneMatch(name -> name.startsWith("newyear"));
  }

  @Test
  void theResultHasTheMonthsAndTheScaleOfTheInput() {
    MonthlySeries series = Exports.series(60, true);
    Adjusted adjusted = adjusted(series);
    for (MonthlySeries result : List.of(adjusted.series(), adjusted.trend())) {
      assertThat(result.values().keySet()).isEqualTo(series.values().keySet());
      assertThat(result.values().values()).allMatch(value -> value.scale() == 2);
    }
  }

  @Test
  void theDiagnosticsSayHowItWasDone() {
    Diagnostics diagnostics = adjusted(Exports.series(144, true)).diagnostics();
    assertThat(diagnostics.transformation()).isEqualTo(Transformation.LOG);
    assertThat(diagnostics.arima().seasonalD()).isEqualTo(1);
    assertThat(diagnostics.arima().toString()).matches("\\(\\d,\\d,\\d\\)\\(\\d,\\d,\\d\\)");
    assertThat(diagnostics.quality().m()).hasSize(11);
    assertThat(diagnostics.quality().m7())
        .hasValueSatisfying(m7 -> assertThat(m7).isBetween(BigDecimal.ZERO, BigDecimal.ONE));
    assertThat(diagnostics.quality().q()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
    assertThat(diagnostics.evened()).isFalse();
  }

  @Test
  void twoRunsAreEqual() {
    MonthlySeries series = Exports.series(96, true);
    assertThat(new SeasonalAdjustment(NewYears::of).adjust(series))
        .isEqualTo(ADJUSTMENT.adjust(series))
        .isInstanceOf(Adjusted.class);
  }

  @Test
  void theLocaleOfTheMachineChangesNothing() {
    MonthlySeries series = Exports.series(96, true);
    NavigableMap<YearMonth, BigDecimal> months = new TreeMap<>(series.values());
    months.put(YearMonth.of(2013, 6), new BigDecimal("3000.00"));
    MonthlySeries outlier = new MonthlySeries(months);
    Adjustment expected = ADJUSTMENT.adjust(outlier);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(ADJUSTMENT.adjust(outlier)).isEqualTo(expected);
      assertThat(((Adjusted) expected).diagnostics().arima().toString())
          .matches("\\([0-9],[0-9],[0-9]\\)\\([0-9],[0-9],[0-9]\\)");
    } finally {
      Locale.setDefault(before);
    }
    assertThat(((Adjusted) expected).diagnostics().regressors())
        .extracting(Regressor::name)
        .contains("AO (2013-06-01)");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 12, 35})
  void fewerThanThreeYearsAreTooShort(int months) {
    assertThat(ADJUSTMENT.adjust(Exports.series(months, true)))
        .isEqualTo(new NotAdjusted(Reason.TOO_SHORT, months + " months"));
  }

  @ParameterizedTest
  @ValueSource(ints = {36, 37, 40, 48, 59, 60})
  void threeYearsAreEnough(int months) {
    assertThat(adjusted(Exports.series(months, true)).series().span()).isEqualTo(months);
  }

  @Test
  void aGapIsSaidAndNotFilled() {
    assertThat(ADJUSTMENT.adjust(without(Exports.series(144, true), 2020)))
        .isEqualTo(new NotAdjusted(Reason.GAPS, "[2020-01, 2020-02]"));
  }

  @Test
  void aSeriesThatIsAlwaysTheSameFails() {
    MonthlySeries same = MonthlySeries.of(Exports.FIRST, Collections.nCopies(60, BigDecimal.TEN));
    assertThat(ADJUSTMENT.adjust(same))
        .isInstanceOfSatisfying(
            NotAdjusted.class,
            failed -> {
              assertThat(failed.reason()).isEqualTo(Reason.FAILED);
              assertThat(failed.detail()).isNotBlank();
            });
  }

  @Test
  void aBalanceThatTurnsNegativeIsAdjustedAdditively() {
    NavigableMap<YearMonth, BigDecimal> balance = new TreeMap<>();
    Exports.series(96, false)
        .values()
        .forEach((month, value) -> balance.put(month, value.subtract(new BigDecimal("1300"))));
    Adjusted adjusted = adjusted(new MonthlySeries(balance));
    assertThat(adjusted.diagnostics().transformation()).isEqualTo(Transformation.NONE);
  }

  @Test
  void jointObservationsAreAdjustedOnRequest() {
    MonthlySeries series = Exports.series(144, true);
    Map<Integer, BigDecimal> joint = new TreeMap<>();
    for (int year : new int[] {2020, 2021}) {
      BigDecimal january = series.find(YearMonth.of(year, 1)).orElseThrow();
      joint.put(year, january.add(series.find(YearMonth.of(year, 2)).orElseThrow()));
    }
    Adjustment fromJoint = ADJUSTMENT.adjustJoint(without(series, 2020, 2021), joint);
    assertThat(fromJoint).isInstanceOf(Adjusted.class);
    assertThat(((Adjusted) fromJoint).diagnostics().evened()).isTrue();
    // what the two months were apart changes nothing, in any year
    assertThat(ADJUSTMENT.adjustJoint(series, Map.of())).isEqualTo(fromJoint);
  }

  @Test
  void aYearWithoutEvenTheSumStaysAGap() {
    assertThat(ADJUSTMENT.adjustJoint(without(Exports.series(144, true), 2020), Map.of()))
        .isEqualTo(new NotAdjusted(Reason.GAPS, "[2020-01, 2020-02]"));
  }
}
