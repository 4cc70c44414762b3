package tradebrief.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Shares rounded so that they add up to 100 (largest remainder, Hare and Niemeyer). On request
 * only: a share rounded so may differ from the share rounded on its own, though never by a whole
 * unit of the last decimal from the exact one. A table that shows such shares says so.
 */
public final class LargestRemainder {
  private LargestRemainder() {}

  private record Cut(int index, BigDecimal floor, BigDecimal remainder) {}

  /**
   * The shares of parts in their sum, in percent.
   *
   * @param parts none of them negative
   * @param decimals how many decimals, from 0
   * @return as many shares in the same order, which add up to exactly 100; of equal remainders the
   *     earlier goes up. Empty when a part is negative or the sum is 0
   */
  public static Optional<List<BigDecimal>> find(List<BigDecimal> parts, int decimals) {
    BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.signum() <= 0 || parts.stream().anyMatch(part -> part.signum() < 0)) {
      return Optional.empty();
    }
    BigDecimal units = Formulas.HUNDRED.movePointRight(decimals);
    List<Cut> cuts =
        IntStream.range(0, parts.size()).mapToObj(i -> cut(i, parts.get(i), units, sum)).toList();
    return Optional.of(distribute(cuts, units, decimals));
  }

  private static Cut cut(int index, BigDecimal part, BigDecimal units, BigDecimal sum) {
    BigDecimal[] cut = part.multiply(units).divideAndRemainder(sum);
    return new Cut(index, cut[0], cut[1]);
  }

  private static List<BigDecimal> distribute(List<Cut> cuts, BigDecimal units, int decimals) {
    List<BigDecimal> shares = new ArrayList<>(cuts.stream().map(Cut::floor).toList());
    int left = shares.stream().reduce(units, BigDecimal::subtract).intValueExact();
    cuts.stream()
        .sorted(Comparator.comparing(Cut::remainder).reversed())
        .limit(left)
        .forEach(cut -> shares.set(cut.index(), cut.floor().add(BigDecimal.ONE)));
    return shares.stream()
        .map(share -> share.movePointLeft(decimals).setScale(decimals, RoundingMode.UNNECESSARY))
        .toList();
  }
}
