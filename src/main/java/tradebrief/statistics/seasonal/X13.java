package tradebrief.statistics.seasonal;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jdplus.sa.base.api.ComponentType;
import jdplus.sa.base.api.SaVariable;
import jdplus.toolkit.base.api.arima.SarimaSpec;
import jdplus.toolkit.base.api.modelling.TransformationType;
import jdplus.toolkit.base.api.processing.DefaultProcessingLog;
import jdplus.toolkit.base.api.processing.ProcessingLog;
import jdplus.toolkit.base.api.timeseries.StaticTsDataSupplier;
import jdplus.toolkit.base.api.timeseries.TsData;
import jdplus.toolkit.base.api.timeseries.TsPeriod;
import jdplus.toolkit.base.api.timeseries.regression.ModellingContext;
import jdplus.toolkit.base.api.timeseries.regression.TsContextVariable;
import jdplus.toolkit.base.api.timeseries.regression.TsDataSuppliers;
import jdplus.toolkit.base.api.timeseries.regression.Variable;
import jdplus.toolkit.base.core.regsarima.regular.RegSarimaModel;
import jdplus.x13.base.api.regarima.AutoModelSpec;
import jdplus.x13.base.api.regarima.EasterSpec;
import jdplus.x13.base.api.regarima.OutlierSpec;
import jdplus.x13.base.api.regarima.RegArimaSpec;
import jdplus.x13.base.api.regarima.RegressionSpec;
import jdplus.x13.base.api.regarima.TradingDaysSpec;
import jdplus.x13.base.api.regarima.TransformSpec;
import jdplus.x13.base.api.x13.X13Spec;
import jdplus.x13.base.core.x13.X13Kernel;
import jdplus.x13.base.core.x13.X13Results;
import jdplus.x13.base.core.x13.regarima.RegArimaKernel;

/** One series and its New Year regressors, ready for the runs of JDemetra+ that it takes. */
final class X13 {
  private static final String GROUP = "newyear";

  /** The regressors also cover the forecasts by which X-13 extends a series, one year. */
  private static final int MONTHS_AROUND = 24;

  /**
   * Five years: of fewer, a leap day is one observation, and its effect whatever that month had.
   */
  private static final int MONTHS_FOR_WORKING_DAYS = 60;

  private final TsData data;
  private final ModellingContext context = new ModellingContext();
  private final List<Variable<TsContextVariable>> newYear = new ArrayList<>();

  /**
   * A run.
   *
   * @param series without gaps
   */
  X13(MonthlySeries series, NewYearSeason season, List<NewYearSeason.Part> parts) {
    data = toDoubles(series);
    TsDataSuppliers suppliers = new TsDataSuppliers();
    YearMonth first = series.values().firstKey().minusMonths(MONTHS_AROUND);
    for (NewYearSeason.Part part : parts) {
      double[] values = season.values(part, first, series.span() + 2 * MONTHS_AROUND);
      suppliers.set(
          part.toString(), new StaticTsDataSupplier(TsData.ofInternal(period(first), values)));
      newYear.add(variable(part));
    }
    context.getTsVariableManagers().set(GROUP, suppliers);
  }

  /**
   * A user-defined variable is taken out of the adjusted series when its effect is called seasonal;
   * called a calendar effect, JDemetra+ 3.5 leaves it in without a word.
   */
  private static Variable<TsContextVariable> variable(NewYearSeason.Part part) {
    String id = GROUP + "." + part;
    return Variable.<TsContextVariable>builder()
        .name(id)
        .core(new TsContextVariable(id))
        .attribute(SaVariable.REGEFFECT, ComponentType.Seasonal.name())
        .build();
  }

  /** The way into the library: exact figures become doubles, of 15 significant digits or more. */
  private static TsData toDoubles(MonthlySeries series) {
    double[] values =
        series.values().values().stream().mapToDouble(BigDecimal::doubleValue).toArray();
    return TsData.ofInternal(period(series.values().firstKey()), values);
  }

  private static TsPeriod period(YearMonth month) {
    return TsPeriod.monthly(month.getYear(), month.getMonthValue());
  }

  /**
   * The specification of an adjustment: RSA4 of JDemetra+ (logarithm or not, working days and leap
   * years if they matter, outliers, automatic ARIMA model) without Easter, which is no holiday in
   * China, and without working days when the series is shorter than five years.
   */
  X13Spec automatic(boolean withNewYear) {
    RegArimaSpec spec = X13Spec.RSA4.getRegArima();
    boolean workingDays = data.getValues().length() >= MONTHS_FOR_WORKING_DAYS;
    RegressionSpec regression =
        spec.getRegression().toBuilder()
            .easter(EasterSpec.DEFAULT_UNUSED)
            .tradingDays(
                workingDays ? spec.getRegression().getTradingDays() : TradingDaysSpec.none())
            .userDefinedVariables(withNewYear ? newYear : List.of())
            .build();
    return X13Spec.RSA4.toBuilder()
        .regArima(spec.toBuilder().regression(regression).build())
        .build();
  }

  /** A run; {@code isValid} of its result says whether it came to an end. */
  X13Results run(X13Spec spec) {
    ProcessingLog log = new DefaultProcessingLog();
    return X13Kernel.of(spec, context).process(data, log);
  }

  /**
   * The airline model (0,1,1)(0,1,1) without outliers; empty when it cannot be estimated, as when
   * regressors are collinear.
   *
   * @param transformation {@code Auto} to find out
   */
  Optional<RegSarimaModel> airline(TransformationType transformation, boolean withNewYear) {
    RegArimaSpec spec =
        RegArimaSpec.builder()
            .transform(TransformSpec.builder().function(transformation).build())
            .regression(
                RegressionSpec.builder()
                    .userDefinedVariables(withNewYear ? newYear : List.of())
                    .build())
            .outliers(OutlierSpec.DEFAULT_DISABLED)
            .autoModel(AutoModelSpec.DEFAULT_DISABLED)
            .arima(SarimaSpec.airline())
            .build();
    try {
      return Optional.ofNullable(
              RegArimaKernel.of(spec, context).process(data, new DefaultProcessingLog()))
          .filter(model -> Double.isFinite(aicc(model)));
    } catch (RuntimeException e) {
      // the library throws exceptions of many kinds
      return Optional.empty();
    }
  }

  /** Small is good; to be compared among models of one transformation and differencing only. */
  static double aicc(RegSarimaModel model) {
    return model.getEstimation().getStatistics().getAICC();
  }
}
