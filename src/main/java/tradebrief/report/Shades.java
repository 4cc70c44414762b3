package tradebrief.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

/**
 * Classes of positive and negative numbers, for shading: {@value #DEEPEST} on each side of zero, of
 * which the inner ones are one step wide and the outermost is open.
 *
 * @param step the width of a class, in the unit of the numbers; 1, 2 or 5 times a power of ten
 */
public record Shades(BigDecimal step) {
  /** How many classes there are on each side of zero. */
  public static final int DEEPEST = 3;

  private static final List<BigDecimal> ROUND =
      List.of(BigDecimal.valueOf(5), BigDecimal.valueOf(2), BigDecimal.ONE);

  /**
   * The classes that suit some numbers: the widest round step that leaves at most about a third of
   * them, counted by size, in the class beside zero. Numbers that are all zero get a step of 1.
   */
  static Shades of(Collection<BigDecimal> numbers) {
    List<BigDecimal> sizes =
        numbers.stream().map(BigDecimal::abs).filter(size -> size.signum() > 0).sorted().toList();
    if (sizes.isEmpty()) {
      return new Shades(BigDecimal.ONE);
    }
    BigDecimal third = sizes.get(sizes.size() / DEEPEST);
    BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(third.precision() - third.scale() - 1);
    return ROUND.stream()
        .map(power::multiply)
        .filter(step -> step.compareTo(third) <= 0)
        .findFirst()
        .map(Shades::new)
        .orElseThrow();
  }

  /**
   * The class of a number: 0 for zero, 1 to {@value #DEEPEST} for positive ones by size, -1 to
   * -{@value #DEEPEST} for negative ones. A number on a bound is in the deeper class.
   */
  public int shade(BigDecimal number) {
    int size =
        number
            .abs()
            .divide(step, 0, RoundingMode.FLOOR)
            .min(BigDecimal.valueOf(DEEPEST - 1L))
            .intValue();
    return number.signum() * (1 + size);
  }

  /**
   * The class that an entry of a key stands for, from the deepest negative one to the deepest
   * positive one; zero has none.
   *
   * @param index of the entry, from 0
   */
  public static int ofKey(int index) {
    return index < DEEPEST ? index - DEEPEST : index - DEEPEST + 1;
  }

  /** Where a class begins, without sign: 0 for the first, from 1. */
  public BigDecimal from(int depth) {
    return step.multiply(BigDecimal.valueOf(depth - 1L));
  }
}
