package tradebrief.dataset;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tradebrief.model.Amount;
import tradebrief.model.Finding;
import tradebrief.model.Observation;

/**
 * {@code power-of-ten}: a value about ten times, a hundred times, ... what the release before it
 * says, or what its own published growth and the year before imply. 1.2 trillion for 120 billion
 * was seen in print.
 */
final class PowerOfTenRule implements Rule {
  private static final BigDecimal LEAST = BigDecimal.valueOf(7);
  private static final BigDecimal MOST = BigDecimal.valueOf(13);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Comparator<Published> BY_TIME =
      Comparator.comparing((Published one) -> one.observation().period())
          .thenComparing(one -> one.observation().release());

  @Override
  public void check(Tables tables, Findings findings) {
    // in the order of time, so that a value is only compared with those that were found right
    List<Published> published = tables.observations().stream().sorted(BY_TIME).toList();
    Levels levels = new Levels();
    for (Published one : published) {
      if (one.observation().amount().isPresent()) {
        Optional<Finding> fault = slip(one, levels);
        fault.ifPresent(findings::add);
        if (fault.isEmpty()) {
          levels.put(one);
        }
      }
    }
  }

  private static Optional<Finding> slip(Published one, Levels levels) {
    Observation observation = one.observation();
    return levels
        .find(observation.series(), observation.period())
        .flatMap(
            earlier ->
                slip(one, inCurrency(earlier), "the release before it at " + earlier.valuePlace()))
        .or(
            () ->
                levels
                    .find(observation.series(), observation.period().minusYears(1))
                    .flatMap(base -> againstGrowth(one, base)));
  }

  private static Optional<Finding> againstGrowth(Published one, Published base) {
    return one.observation()
        .growthPublished()
        .map(growth -> BigDecimal.ONE.add(growth.divide(HUNDRED)))
        .flatMap(
            factor ->
                slip(
                    one,
                    inCurrency(base).multiply(factor),
                    "its growth implies over the year before at " + base.valuePlace()));
  }

  private static BigDecimal inCurrency(Published one) {
    return Levels.amount(one).inCurrency();
  }

  private static Optional<Finding> slip(Published one, BigDecimal other, String meaning) {
    Amount amount = Levels.amount(one);
    if (!isPowerOfTen(amount.inCurrency(), other)) {
      return Optional.empty();
    }
    BigDecimal expected = other.divide(amount.unit().size(), MathContext.DECIMAL64);
    return Optional.of(
        one.valuePlace()
            .error(
                "power-of-ten",
                Figures.of(amount),
                String.format(
                    Locale.ROOT,
                    "about %s, as %s",
                    Figures.plain(expected.round(new MathContext(4, RoundingMode.HALF_UP))),
                    meaning),
                "a power of ten slips easily: 亿 for 万, billion for trillion"));
  }

  /** Whether the greater is 7 to 13 times the lesser, or that times a power of ten. */
  private static boolean isPowerOfTen(BigDecimal one, BigDecimal other) {
    if (one.signum() <= 0 || other.signum() <= 0) {
      return false;
    }
    BigDecimal ratio = one.max(other).divide(one.min(other), MathContext.DECIMAL64);
    while (ratio.compareTo(MOST) > 0) {
      ratio = ratio.movePointLeft(1);
    }
    return ratio.compareTo(LEAST) >= 0;
  }
}
