package tradebrief.statistics.seasonal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jdplus.toolkit.base.api.arima.SarimaOrders;
import jdplus.toolkit.base.api.timeseries.TsData;
import jdplus.toolkit.base.api.timeseries.regression.RegressionItem;
import jdplus.toolkit.base.api.timeseries.regression.Variable;
import jdplus.toolkit.base.core.regsarima.regular.RegSarimaModel;
import jdplus.x13.base.core.x13.Mstatistics;
import jdplus.x13.base.core.x13.X13Results;
import tradebrief.statistics.seasonal.Adjustment.Adjusted;
import tradebrief.statistics.seasonal.Adjustment.NotAdjusted;
import tradebrief.statistics.seasonal.Adjustment.Reason;
import tradebrief.statistics.seasonal.Diagnostics.Arima;
import tradebrief.statistics.seasonal.Diagnostics.NewYearTest;
import tradebrief.statistics.seasonal.Diagnostics.Quality;
import tradebrief.statistics.seasonal.Diagnostics.Regressor;
import tradebrief.statistics.seasonal.Diagnostics.Transformation;

/** The way out of the library: what JDemetra+ found, as exact figures. */
record Outcome(X13Results results, MonthlySeries input) {
  /** From M8 on a measure needs six years; JDemetra+ gives 0 for those of shorter series. */
  private static final int FIRST_OF_LONG_SERIES = 8;

  static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(Diagnostics.DECIMALS, RoundingMode.HALF_UP);
  }

  /** The adjustment, or why there is none. */
  Adjustment adjustment(Optional<NewYearTest> newYear, boolean evened) {
    if (!results.isValid()) {
      return new NotAdjusted(Reason.FAILED, results.getLog().all().toString());
    }
    TsData adjusted = results.getFinals().getD11final();
    TsData trend = results.getFinals().getD12final();
    if (!isComplete(adjusted) || !isComplete(trend)) {
      return new NotAdjusted(Reason.FAILED, "a value that is no number");
    }
    return new Adjusted(toFigures(adjusted), toFigures(trend), diagnostics(newYear, evened));
  }

  private boolean isComplete(TsData data) {
    return data.getValues().length() == input.span()
        && Arrays.stream(data.getValues().toArray()).allMatch(Double::isFinite);
  }

  private MonthlySeries toFigures(TsData data) {
    YearMonth first = input.values().firstKey();
    List<BigDecimal> values =
        Arrays.stream(data.getValues().toArray()).mapToObj(BigDecimal::valueOf).toList();
    return MonthlySeries.of(first, values).rounded(input.scale());
  }

  private Diagnostics diagnostics(Optional<NewYearTest> newYear, boolean evened) {
    RegSarimaModel model = results.getPreprocessing();
    SarimaOrders orders = model.specification();
    return new Diagnostics(
        model.getDescription().isLogTransformation() ? Transformation.LOG : Transformation.NONE,
        new Arima(
            orders.getP(),
            orders.getD(),
            orders.getQ(),
            orders.getBp(),
            orders.getBd(),
            orders.getBq()),
        regressors(model),
        newYear,
        evened,
        quality(results.getDiagnostics().getMstatistics()));
  }

  private static List<Regressor> regressors(RegSarimaModel model) {
    List<Regressor> regressors = new ArrayList<>();
    for (Variable<?> variable : model.getDescription().getVariables()) {
      for (int i = 0; i < variable.dim(); i++) {
        RegressionItem item = model.regressionItem(core -> core == variable.getCore(), i);
        if (item != null) {
          regressors.add(regressor(variable, i, item));
        }
      }
    }
    return regressors;
  }

  private static Regressor regressor(Variable<?> variable, int index, RegressionItem item) {
    String name = variable.dim() == 1 ? variable.getName() : variable.getName() + "." + (index + 1);
    return new Regressor(
        name, rounded(item.getCoefficient()), rounded(item.getCoefficient() / item.getStdError()));
  }

  private static Quality quality(Mstatistics statistics) {
    List<Optional<BigDecimal>> m =
        IntStream.rangeClosed(1, statistics.getMCount())
            .mapToObj(number -> measure(number, statistics.getM(number)))
            .toList();
    return new Quality(m, rounded(statistics.getQ()));
  }

  private static Optional<BigDecimal> measure(int number, double value) {
    boolean defined = number < FIRST_OF_LONG_SERIES || value > 0;
    return defined ? Optional.of(rounded(value)) : Optional.empty();
  }
}
