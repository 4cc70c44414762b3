package tradebrief.statistics.seasonal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a statistician asks about an adjustment. Numbers are rounded half up to {@link #DECIMALS}
 * decimals.
 *
 * @param transformation what was decomposed
 * @param arima the ARIMA model of the preprocessing
 * @param regressors its regression effects, outliers included
 * @param newYear the test by which the New Year regressors were taken or left; empty when they
 *     cannot be estimated from the series
 * @param evened whether January and February were {@linkplain JointMonths made even}
 * @param quality the quality measures of X-11
 */
public record Diagnostics(
    Transformation transformation,
    Arima arima,
    List<Regressor> regressors,
    Optional<NewYearTest> newYear,
    boolean evened,
    Quality quality) {
  /** How many decimals the numbers have. */
  public static final int DECIMALS = 4;

  /** Copies. */
  public Diagnostics {
    regressors = List.copyOf(regressors);
  }

  /** What was decomposed. */
  public enum Transformation {
    /** The logarithm: season and holiday work in percent. */
    LOG,
    /** The series itself: season and holiday work in its unit. */
    NONE
  }

  /** The orders of a seasonal ARIMA model (p,d,q)(P,D,Q) of period 12. */
  public record Arima(int p, int d, int q, int seasonalP, int seasonalD, int seasonalQ) {
    /** Such as {@code (0,1,1)(0,1,1)}. */
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "(%s,%s,%s)(%s,%s,%s)", p, d, q, seasonalP, seasonalD, seasonalQ);
    }
  }

  /**
   * A regression effect.
   *
   * @param name such as {@code newyear.before} or {@code AO (2020-02-01)}
   * @param coefficient in logarithms or in the unit of the series, by the transformation
   * @param tValue the coefficient divided by its standard error
   */
  public record Regressor(String name, BigDecimal coefficient, BigDecimal tValue) {}

  /**
   * The corrected Akaike criterion (AICC) with and without the New Year regressors, of the airline
   * model (0,1,1)(0,1,1) without outliers, on which X-13ARIMA-SEATS makes such tests.
   */
  public record NewYearTest(BigDecimal aiccWith, BigDecimal aiccWithout) {
    /** Whether the regressors are used: they lower the criterion. */
    public boolean used() {
      return aiccWith.compareTo(aiccWithout) < 0;
    }
  }

  /**
   * The quality measures of X-11 (Lothian and Morry 1978): 0 to 3, good below 1.
   *
   * @param m M1 to M11; empty where a measure is not defined, as M8 to M11 of short series
   * @param q their weighted mean
   */
  public record Quality(List<Optional<BigDecimal>> m, BigDecimal q) {
    /** Copies. */
    public Quality {
      m = List.copyOf(m);
    }

    /** M7, whether the season stands out from its own change; above 1 it had better be left in. */
    public Optional<BigDecimal> m7() {
      return m.get(6);
    }
  }
}
