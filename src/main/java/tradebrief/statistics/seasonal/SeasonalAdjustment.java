package tradebrief.statistics.seasonal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import jdplus.toolkit.base.api.modelling.TransformationType;
import jdplus.toolkit.base.core.regsarima.regular.RegSarimaModel;
import tradebrief.statistics.seasonal.Adjustment.NotAdjusted;
import tradebrief.statistics.seasonal.Adjustment.Reason;
import tradebrief.statistics.seasonal.Diagnostics.NewYearTest;
import tradebrief.statistics.seasonal.NewYearSeason.Part;

/**
 * Seasonal adjustment by X-13 with the X-11 filters.
 *
 * <p>The New Year regressors are used when they lower the AICC, the rule of Lin and Liu (2002) and
 * of X-13ARIMA-SEATS for its own holidays. Always using them would make a series that does not know
 * the holiday noisier, by up to three coefficients that stand for nothing; a t-test of each would
 * take or leave parts of one effect.
 *
 * <p>Working days are told from weekends only: the weekends that China works to make up for
 * holidays are not in the calendar.
 */
public final class SeasonalAdjustment {
  /** Three years: fewer do not tell the season from chance, and X-11 refuses them. */
  public static final int MINIMUM_MONTHS = 36;

  private final NewYearSeason season;
  private final NewYearSeason evenSeason;

  /**
   * An adjustment by a calendar.
   *
   * @param newYear the date of Chinese New Year in a year; asked for 1901 to 2100 when the first
   *     series is adjusted, which throws IllegalArgumentException when a date is not one on which
   *     the New Year can fall
   */
  public SeasonalAdjustment(IntFunction<LocalDate> newYear) {
    season = new NewYearSeason(newYear, false);
    evenSeason = new NewYearSeason(newYear, true);
  }

  /** Adjusts a series; one with a joint observation of January and February has gaps. */
  public Adjustment adjust(MonthlySeries series) {
    return adjust(series, false);
  }

  /**
   * Adjusts a series some of whose Januaries and Februaries are published together only. The two
   * months are levelled by days in every year, whether published together or not; of their adjusted
   * values only the sum means something. Of the New Year only what reaches into March is left to
   * estimate.
   *
   * @param months the months that are known
   * @param joint the sum of January and February by year, where it is known
   */
  public Adjustment adjustJoint(MonthlySeries months, Map<Integer, BigDecimal> joint) {
    return adjust(JointMonths.even(months, joint), true);
  }

  private Adjustment adjust(MonthlySeries series, boolean evened) {
    if (series.span() < MINIMUM_MONTHS) {
      return new NotAdjusted(Reason.TOO_SHORT, series.span() + " months");
    }
    if (!series.gaps().isEmpty()) {
      return new NotAdjusted(Reason.GAPS, series.gaps().toString());
    }
    // made even, the days before the New Year and the holiday itself are the same every year
    List<Part> parts = evened ? List.of(Part.AFTER) : List.of(Part.values());
    X13 x13 = new X13(series, evened ? evenSeason : season, parts);
    Optional<NewYearTest> test = newYearTest(x13);
    boolean used = test.filter(NewYearTest::used).isPresent();
    return new Outcome(x13.run(x13.automatic(used)), series).adjustment(test, evened);
  }

  /** Both models have the transformation that is the better one with the regressors. */
  private static Optional<NewYearTest> newYearTest(X13 x13) {
    return x13.airline(TransformationType.Auto, true)
        .flatMap(
            with ->
                x13.airline(transformation(with), false)
                    .map(without -> newYearTest(with, without)));
  }

  private static TransformationType transformation(RegSarimaModel model) {
    return model.getDescription().isLogTransformation()
        ? TransformationType.Log
        : TransformationType.None;
  }

  private static NewYearTest newYearTest(RegSarimaModel with, RegSarimaModel without) {
    return new NewYearTest(Outcome.rounded(X13.aicc(with)), Outcome.rounded(X13.aicc(without)));
  }
}
