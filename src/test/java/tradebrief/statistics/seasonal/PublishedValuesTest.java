package tradebrief.statistics.seasonal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import jdplus.sa.base.api.DecompositionMode;
import jdplus.toolkit.base.api.arima.SarimaSpec;
import jdplus.toolkit.base.api.modelling.TransformationType;
import jdplus.toolkit.base.api.processing.DefaultProcessingLog;
import jdplus.toolkit.base.api.timeseries.TsData;
import jdplus.toolkit.base.api.timeseries.TsPeriod;
import jdplus.toolkit.base.api.timeseries.calendars.LengthOfPeriodType;
import jdplus.toolkit.base.api.timeseries.calendars.TradingDaysType;
import jdplus.toolkit.base.api.timeseries.regression.AdditiveOutlier;
import jdplus.toolkit.base.api.timeseries.regression.IOutlier;
import jdplus.toolkit.base.api.timeseries.regression.ModellingContext;
import jdplus.toolkit.base.api.timeseries.regression.Variable;
import jdplus.toolkit.base.core.regsarima.regular.RegSarimaModel;
import jdplus.x13.base.api.regarima.AutoModelSpec;
import jdplus.x13.base.api.regarima.EasterSpec;
import jdplus.x13.base.api.regarima.OutlierSpec;
import jdplus.x13.base.api.regarima.RegArimaSpec;
import jdplus.x13.base.api.regarima.RegressionSpec;
import jdplus.x13.base.api.regarima.RegressionTestSpec;
import jdplus.x13.base.api.regarima.TradingDaysSpec;
import jdplus.x13.base.api.regarima.TransformSpec;
import jdplus.x13.base.api.x11.X11Spec;
import jdplus.x13.base.api.x13.X13Spec;
import jdplus.x13.base.core.x13.X13Results;
import jdplus.x13.base.core.x13.regarima.RegArimaKernel;
import org.junit.jupiter.api.Test;

/** The airline passengers against what others published of them. */
class PublishedValuesTest {
  private static X13 x13(YearMonth first) {
    NewYearSeason season = new NewYearSeason(NewYears::of, false);
    return new X13(Airline.passengers(first), season, List.of(NewYearSeason.Part.values()));
  }

  @Test
  void x11AgreesWithThePublishedTableD11ToTheDigitsGiven() {
    X13Spec spec =
        X13Spec.builder()
            .regArima(RegArimaSpec.RGDISABLED)
            .x11(
                X11Spec.builder().mode(DecompositionMode.Multiplicative).forecastHorizon(0).build())
            .build();
    X13Results results = x13(YearMonth.of(1978, 9)).run(spec);
    List<BigDecimal> published = Airline.publishedD11();
    List<BigDecimal> ours =
        Arrays.stream(results.getFinals().getD11final().getValues().toArray())
            .mapToObj(value -> BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP))
            .limit(published.size())
            .toList();
    assertThat(published).hasSize(107);
    assertThat(ours).isEqualTo(published);
  }

  /**
   * Sax, "Seasonal Adjustment in R" (the book of the R package seasonal), "A minimal example":
   * X-13ARIMA-SEATS finds for this series, in logarithms with leap years, the weekday effect
   * -0.00295, Easter one day before 0.01777, the outlier of May 1951 0.10016, MA 0.11562 and
   * seasonal MA 0.49736. The MA parameters, where an iteration stops, agree to 0.0001 only.
   */
  @Test
  void theRegressionEffectsAgreeWithThePublishedOnesToTheDigitsGiven() {
    RegSarimaModel model =
        RegArimaKernel.of(weekdayEasterOutlier(), new ModellingContext())
            .process(passengers(), new DefaultProcessingLog());
    assertThat(model.getEstimation().getCoefficients().toArray())
        .containsExactly(new double[] {-0.00295, 0.01777, 0.10016}, within(0.000005));
    assertThat(model.getEstimation().getParameters().getValues().toArray())
        .containsExactly(new double[] {-0.11562, -0.49736}, within(0.0001));
  }

  private static TsData passengers() {
    double[] values =
        Airline.passengers(YearMonth.of(1949, 1)).values().values().stream()
            .mapToDouble(BigDecimal::doubleValue)
            .toArray();
    return TsData.ofInternal(TsPeriod.monthly(1949, 1), values);
  }

  private static RegArimaSpec weekdayEasterOutlier() {
    TransformSpec transform =
        TransformSpec.builder()
            .function(TransformationType.Log)
            .adjust(LengthOfPeriodType.LeapYear)
            .build();
    return RegArimaSpec.builder()
        .transform(transform)
        .regression(effects())
        .outliers(OutlierSpec.DEFAULT_DISABLED)
        .autoModel(AutoModelSpec.DEFAULT_DISABLED)
        .arima(SarimaSpec.airline())
        .build();
  }

  private static RegressionSpec effects() {
    TradingDaysSpec weekday =
        TradingDaysSpec.td(
            TradingDaysType.TD2, LengthOfPeriodType.None, RegressionTestSpec.None, false);
    EasterSpec easter =
        EasterSpec.builder()
            .type(EasterSpec.Type.Easter)
            .duration(1)
            .test(RegressionTestSpec.None)
            .build();
    Variable<IOutlier> may1951 =
        Variable.<IOutlier>builder()
            .name("ao")
            .core(new AdditiveOutlier(LocalDate.of(1951, 5, 1).atStartOfDay()))
            .build();
    return RegressionSpec.builder().tradingDays(weekday).easter(easter).outlier(may1951).build();
  }
}
