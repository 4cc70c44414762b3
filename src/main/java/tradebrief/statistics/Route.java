package tradebrief.statistics;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import tradebrief.model.Amount;
import tradebrief.model.Period;
import tradebrief.model.Unit;

/**
 * How a level follows from published ones. Published periods are roads between the beginnings of
 * months, and a level is known when a road leads from the beginning of its period to the end of it:
 * forwards a level is added, backwards it is taken away. So a year is the sum of its months, April
 * is January to April less January to March, and March is the first quarter less the joint January
 * and February. Of several ways, the one with the fewest subtractions is taken, then that with the
 * fewest figures, then that which begins with the longest: what is summed is preferred to what is
 * left over, and each figure brings its own rounding.
 */
final class Route {
  private record Way(YearMonth at, List<Level.Term> terms, int subtractions) {}

  private static final Comparator<Way> CHEAPEST =
      Comparator.comparingInt(Way::subtractions)
          .thenComparing(way -> way.terms().size())
          .thenComparing(way -> lengths(way), Route::longestFirst);

  private final List<Level.Published> roads;

  /**
   * A net of roads.
   *
   * @param roads published levels of one series in one currency
   */
  Route(List<Level.Published> roads) {
    this.roads = roads.stream().sorted(Comparator.comparing(Level.Published::period)).toList();
  }

  private static List<Integer> lengths(Way way) {
    return way.terms().stream().map(term -> term.level().period().months()).toList();
  }

  private static int longestFirst(List<Integer> left, List<Integer> right) {
    for (int i = 0; i < left.size(); i++) {
      int order = Integer.compare(right.get(i), left.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /** The best way through a period. */
  Optional<List<Level.Term>> find(Period period) {
    YearMonth end = period.last().plusMonths(1);
    Set<YearMonth> seen = new HashSet<>();
    PriorityQueue<Way> open = new PriorityQueue<>(CHEAPEST);
    open.add(new Way(period.first(), List.of(), 0));
    while (!open.isEmpty()) {
      Way way = open.remove();
      if (way.at().equals(end)) {
        return Optional.of(addedFirst(way.terms()));
      }
      if (seen.add(way.at())) {
        open.addAll(next(way));
      }
    }
    return Optional.empty();
  }

  private List<Way> next(Way way) {
    List<Way> ways = new ArrayList<>();
    for (Level.Published road : roads) {
      YearMonth end = road.period().last().plusMonths(1);
      if (road.period().first().equals(way.at())) {
        ways.add(step(way, new Level.Term(road, false), end));
      } else if (end.equals(way.at())) {
        ways.add(step(way, new Level.Term(road, true), road.period().first()));
      }
    }
    return ways;
  }

  private static Way step(Way way, Level.Term term, YearMonth to) {
    List<Level.Term> terms = new ArrayList<>(way.terms());
    terms.add(term);
    return new Way(to, terms, way.subtractions() + (term.subtracted() ? 1 : 0));
  }

  private static List<Level.Term> addedFirst(List<Level.Term> terms) {
    return terms.stream().sorted(Comparator.comparing(Level.Term::subtracted)).toList();
  }

  /**
   * What the terms come to, in their unit where they have one, else in units of the currency. Its
   * rounding unit is the sum of theirs.
   */
  static Amount sum(List<Level.Term> terms) {
    List<Amount> amounts = terms.stream().map(term -> term.level().amount()).toList();
    Unit first = amounts.get(0).unit();
    boolean oneUnit = amounts.stream().allMatch(amount -> amount.unit() == first);
    Unit unit = oneUnit ? first : Unit.valueOf(first.currency());
    BigDecimal value = BigDecimal.ZERO;
    BigDecimal rounding = BigDecimal.ZERO;
    for (Level.Term term : terms) {
      Amount amount = term.level().amount();
      BigDecimal factor = oneUnit ? BigDecimal.ONE : amount.unit().size();
      BigDecimal level = amount.value().multiply(factor);
      value = term.subtracted() ? value.subtract(level) : value.add(level);
      rounding = rounding.add(amount.roundingUnit().orElse(BigDecimal.ZERO).multiply(factor));
    }
    return new Amount(value, unit, Optional.of(rounding).filter(sum -> sum.signum() > 0));
  }
}
