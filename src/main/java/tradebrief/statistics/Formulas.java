package tradebrief.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import tradebrief.model.Amount;
import tradebrief.model.Interval;

/**
 * The arithmetic of the measures, each once. Amounts are exact; the ends of an interval are rounded
 * outwards at {@link Percent#DECIMALS}, so that it never loses a number that it should hold.
 */
final class Formulas {
  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Formulas() {}

  /** {@code a} in units of the currency. */
  static Outcome level(Amount amount) {
    return new Outcome.Found(Fraction.of(amount.inCurrency()), Optional.of(amount.interval()));
  }

  /** {@code 100 × (a ÷ b − 1)}. */
  static Outcome growth(Amount level, Amount base) {
    Outcome percent = quotient(HUNDRED, level, base, Reason.BASE_NOT_POSITIVE);
    return percent instanceof Outcome.Found number ? lessHundred(number) : percent;
  }

  private static Outcome lessHundred(Outcome.Found percent) {
    return new Outcome.Found(
        percent.exact().minus(Fraction.of(HUNDRED)),
        percent.interval().map(open -> open.minus(Interval.exactly(HUNDRED))));
  }

  /** {@code 100 × a ÷ b}. */
  static Outcome share(Amount part, Amount whole) {
    return quotient(HUNDRED, part, whole, Reason.WHOLE_NOT_POSITIVE);
  }

  /** {@code 100 × a ÷ b}. */
  static Outcome index(Amount level, Amount base) {
    return quotient(HUNDRED, level, base, Reason.BASE_NOT_POSITIVE);
  }

  /** {@code a ÷ b}. */
  static Outcome ratio(Amount dividend, Amount divisor) {
    return quotient(BigDecimal.ONE, dividend, divisor, Reason.WHOLE_NOT_POSITIVE);
  }

  /** {@code a − b} in units of the currency. */
  static Outcome difference(Amount left, Amount right) {
    if (currenciesDiffer(left, right)) {
      return new Outcome.None(Reason.CURRENCY_DIFFERS);
    }
    return new Outcome.Found(
        Fraction.of(left.inCurrency().subtract(right.inCurrency())),
        Optional.of(left.interval().minus(right.interval())));
  }

  /** {@code 100 × (a − b) ÷ c}. */
  static Outcome contribution(Amount part, Amount partBase, Amount wholeBase) {
    if (currenciesDiffer(part, partBase) || currenciesDiffer(part, wholeBase)) {
      return new Outcome.None(Reason.CURRENCY_DIFFERS);
    }
    Interval divisor = wholeBase.interval();
    if (divisor.low().signum() <= 0) {
      return new Outcome.None(Reason.BASE_NOT_POSITIVE);
    }
    BigDecimal change = part.inCurrency().subtract(partBase.inCurrency());
    return new Outcome.Found(
        new Fraction(change.multiply(HUNDRED), wholeBase.inCurrency()),
        Optional.of(quotient(HUNDRED, part.interval().minus(partBase.interval()), divisor)));
  }

  /** {@code a − b} of two numbers, with every difference that their intervals allow. */
  static Outcome difference(Outcome.Found left, Outcome.Found right) {
    return new Outcome.Found(
        left.exact().minus(right.exact()),
        left.interval().flatMap(open -> right.interval().map(open::minus)));
  }

  /** {@code 100 × ((a ÷ b)^(1 ÷ years) − 1)}; irrational, so to {@link Percent#DECIMALS}. */
  static Outcome compoundGrowth(Amount level, Amount base, int years) {
    Outcome ratio = ratio(level, base);
    if (!(ratio instanceof Outcome.Found number)) {
      return ratio.equals(new Outcome.None(Reason.WHOLE_NOT_POSITIVE))
          ? new Outcome.None(Reason.BASE_NOT_POSITIVE)
          : ratio;
    }
    if (number.exact().numerator().signum() < 0) {
      return new Outcome.None(Reason.NEGATIVE);
    }
    Interval to = level.interval();
    Interval from = base.interval();
    BigDecimal low = Root.growth(to.low().max(BigDecimal.ZERO), from.high(), years);
    BigDecimal high = Root.growth(to.high(), from.low(), years);
    return new Outcome.Found(
        Fraction.of(
            Root.growth(level.inCurrency(), base.inCurrency(), years)
                .setScale(Percent.DECIMALS, RoundingMode.HALF_UP)),
        Optional.of(
            new Interval(
                low.setScale(Percent.DECIMALS, RoundingMode.FLOOR),
                high.setScale(Percent.DECIMALS, RoundingMode.CEILING))));
  }

  /** {@code Σ (100 × part ÷ Σ parts)²}, of at least one part. */
  static Outcome concentration(List<Amount> parts) {
    Amount first = parts.get(0);
    if (parts.stream().anyMatch(part -> currenciesDiffer(part, first))) {
      return new Outcome.None(Reason.CURRENCY_DIFFERS);
    }
    List<BigDecimal> values = parts.stream().map(Amount::inCurrency).toList();
    if (values.stream().anyMatch(value -> value.signum() < 0)) {
      return new Outcome.None(Reason.NEGATIVE);
    }
    BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.signum() == 0) {
      return new Outcome.None(Reason.WHOLE_NOT_POSITIVE);
    }
    BigDecimal squares =
        values.stream()
            .map(value -> value.multiply(HUNDRED).pow(2))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Outcome.Found(new Fraction(squares, sum.pow(2)), Optional.empty());
  }

  static boolean currenciesDiffer(Amount left, Amount right) {
    return !left.unit().currency().equals(right.unit().currency());
  }

  private static Outcome quotient(
      BigDecimal factor, Amount dividend, Amount divisor, Reason ifNotPositive) {
    if (currenciesDiffer(dividend, divisor)) {
      return new Outcome.None(Reason.CURRENCY_DIFFERS);
    }
    if (divisor.interval().low().signum() <= 0) {
      return new Outcome.None(ifNotPositive);
    }
    return new Outcome.Found(
        new Fraction(factor.multiply(dividend.inCurrency()), divisor.inCurrency()),
        Optional.of(quotient(factor, dividend.interval(), divisor.interval())));
  }

  /** Every quotient of a number of one interval and one of another, which is positive. */
  private static Interval quotient(BigDecimal factor, Interval dividend, Interval divisor) {
    BigDecimal low = dividend.low().signum() < 0 ? divisor.low() : divisor.high();
    BigDecimal high = dividend.high().signum() < 0 ? divisor.high() : divisor.low();
    return new Interval(
        factor.multiply(dividend.low()).divide(low, Percent.DECIMALS, RoundingMode.FLOOR),
        factor.multiply(dividend.high()).divide(high, Percent.DECIMALS, RoundingMode.CEILING));
  }
}
