package tradebrief.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tradebrief.model.Interval;

/**
 * A total beside the sum of its parts, each rounded on its own: a year beside its months, the total
 * beside export and import.
 *
 * @param total the total
 * @param parts its parts
 * @param difference total less parts, in units of the currency
 * @param withinRounding whether the rounding of all of them explains the difference: whether the
 *     intervals of the total and of the sum have a number in common (facts, rule 9)
 */
public record Reconciliation(
    Level.Known total, List<Level.Known> parts, BigDecimal difference, boolean withinRounding) {
  /** Copies. */
  public Reconciliation {
    parts = List.copyOf(parts);
  }

  /** The two compared; empty when a level is missing, or they are not in one currency. */
  public static Optional<Reconciliation> find(Level total, List<? extends Level> parts) {
    if (!(total instanceof Level.Known whole) || parts.isEmpty()) {
      return Optional.empty();
    }
    List<Level.Known> known =
        parts.stream()
            .filter(Level.Known.class::isInstance)
            .map(Level.Known.class::cast)
            .filter(part -> !Formulas.currenciesDiffer(part.amount(), whole.amount()))
            .toList();
    return known.size() == parts.size() ? Optional.of(of(whole, known)) : Optional.empty();
  }

  private static Reconciliation of(Level.Known total, List<Level.Known> parts) {
    BigDecimal sum =
        parts.stream()
            .map(part -> part.amount().inCurrency())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    Interval open =
        parts.stream()
            .map(part -> part.amount().interval())
            .reduce(Interval.exactly(BigDecimal.ZERO), Interval::plus);
    return new Reconciliation(
        total,
        parts,
        total.amount().inCurrency().subtract(sum),
        open.overlaps(total.amount().interval()));
  }
}
