package tradebrief.dataset;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tradebrief.model.Amount;
import tradebrief.model.Finding;
import tradebrief.model.Observation;
import tradebrief.model.Period;
import tradebrief.model.Place;

/**
 * {@code power-of-ten}: a value about ten times, a hundred times, ... what the release before it
 * says, or what its own published growth and the year before imply. 1.2 trillion for 120 billion
 * was seen in print. A warning between two that are exact to the last unit of the currency, which
 * are sums rather than figures typed in: of a few declarations one may be all but everything.
 */
final class PowerOfTenRule implements Rule {
  private static final BigDecimal LEAST = BigDecimal.valueOf(7);
  private static final BigDecimal MOST = BigDecimal.valueOf(13);
  private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_UP);
  private static final Comparator<Published> BY_TIME =
      Comparator.comparing((Published one) -> one.observation().period())
          .thenComparing(one -> one.observation().release());

  /** What a value is held against: a base, and what the value should be by it, in the currency. */
  private record Comparison(Published base, BigDecimal expected, String meaning) {}

  /** Warnings of one file are one. */
  private record Jump(String file) {}

  /** How serious a finding is. */
  private interface Weight {
    Finding finding(String code, String found, String expected, String hint);
  }

  @Override
  public void check(Tables tables, Findings findings) {
    tables.series().forEach(series -> check(series, findings));
  }

  private static void check(List<Published> series, Findings findings) {
    // in the order of time, so that a value is only compared with those that were found right
    List<Published> published =
        series.stream()
            .filter(one -> one.observation().amount().isPresent())
            .sorted(BY_TIME)
            .toList();
    Map<Period, Published> levels = new HashMap<>();
    Set<Published> confirmed = Collections.newSetFromMap(new IdentityHashMap<>());
    published.forEach(one -> check(one, levels, confirmed, findings));
  }

  private static void check(
      Published one, Map<Period, Published> levels, Set<Published> confirmed, Findings findings) {
    List<Comparison> comparisons = comparisons(one, levels);
    for (Comparison comparison : comparisons) {
      Published base = comparison.base();
      if (isPowerOfTen(inCurrency(one), comparison.expected())) {
        if (isSum(one) && isSum(base)) {
          Place place = one.valuePlace();
          findings.addRepeated(new Jump(place.file()), finding(one, comparison, place::warning));
          break;
        }
        findings.add(finding(one, comparison, one.valuePlace()::error));
        if (!confirmed.contains(base)) {
          levels.remove(base.observation().period(), base); // it may be the wrong one of the two
          findings.spoil(base.valuePlace());
        }
        return;
      }
    }
    levels.put(one.observation().period(), one);
    if (!comparisons.isEmpty()) {
      confirmed.add(one);
    }
  }

  private static List<Comparison> comparisons(Published one, Map<Period, Published> levels) {
    Observation observation = one.observation();
    List<Comparison> comparisons = new ArrayList<>(2);
    Published before = levels.get(observation.period());
    if (before != null) {
      comparisons.add(new Comparison(before, inCurrency(before), "in the release before it"));
    }
    if (observation.growthPublished().isPresent()) {
      Published base = levels.get(observation.period().minusYears(1));
      if (base != null) {
        BigDecimal growth = observation.growthPublished().orElseThrow();
        BigDecimal expected =
            inCurrency(base).multiply(BigDecimal.ONE.add(growth.movePointLeft(2)));
        comparisons.add(new Comparison(base, expected, "by its growth over the year before"));
      }
    }
    return comparisons;
  }

  private static boolean isSum(Published one) {
    Amount amount = Levels.amount(one);
    return amount.roundingUnit().isEmpty() && amount.unit().size().compareTo(BigDecimal.ONE) == 0;
  }

  private static BigDecimal inCurrency(Published one) {
    return Levels.amount(one).inCurrency();
  }

  private static Finding finding(Published one, Comparison comparison, Weight weight) {
    Amount amount = Levels.amount(one);
    BigDecimal expected = comparison.expected().divide(amount.unit().size(), FOUR_DIGITS);
    return weight.finding(
        "power-of-ten",
        Figures.of(amount),
        String.format(
            Locale.ROOT,
            "about %s, %s at %s",
            Figures.plain(expected),
            comparison.meaning(),
            comparison.base().valuePlace()),
        "a power of ten slips easily in one of the two: 亿 for 万, billion for trillion");
  }

  /** Whether the greater is 7 to 13 times the lesser, or that times a power of ten. */
  private static boolean isPowerOfTen(BigDecimal one, BigDecimal other) {
    if (one.signum() <= 0 || other.signum() <= 0) {
      return false;
    }
    if (one.max(other).compareTo(one.min(other).multiply(LEAST)) < 0) {
      return false; // nearly always
    }
    BigDecimal ratio = one.max(other).divide(one.min(other), MathContext.DECIMAL64);
    while (ratio.compareTo(MOST) > 0) {
      ratio = ratio.movePointLeft(1);
    }
    return ratio.compareTo(LEAST) >= 0;
  }
}
