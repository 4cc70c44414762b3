package tradebrief.statistics;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A whole and its parts, as a table shows them. A missing part is missing, never 0; the total is
 * the level of the whole itself or none, never the sum of what happens to be known: provinces do
 * not add up to the nation (facts, rule 4).
 *
 * @param total the whole
 * @param parts its parts, in the order asked for
 */
public record Breakdown(Level total, List<Level> parts) {
  private static final Set<Gap> CONFIDENTIAL = EnumSet.of(Gap.SUPPRESSED, Gap.PART_SUPPRESSED);

  /** Copies. */
  public Breakdown {
    parts = List.copyOf(parts);
  }

  /** The parts that are missing; empty when the table is complete. */
  public List<Level.Missing> missing() {
    return parts.stream()
        .filter(Level.Missing.class::isInstance)
        .map(Level.Missing.class::cast)
        .toList();
  }

  /** The parts that are known. */
  public List<Level.Known> known() {
    return parts.stream()
        .filter(Level.Known.class::isInstance)
        .map(Level.Known.class::cast)
        .toList();
  }

  /**
   * What the total has beside the known parts, in units of the currency: of the missing ones, of
   * none of them, and what rounding hides. Negative when the parts exceed the total. Empty when the
   * total is missing or a part is in another currency.
   */
  public Optional<BigDecimal> findRemainder() {
    if (!(total instanceof Level.Known whole)
        || known().stream()
            .anyMatch(part -> Formulas.currenciesDiffer(part.amount(), whole.amount()))) {
      return Optional.empty();
    }
    return Optional.of(
        known().stream()
            .map(part -> part.amount().inCurrency())
            .reduce(whole.amount().inCurrency(), BigDecimal::subtract));
  }

  /**
   * Whether a remainder would be the one part that its publisher keeps confidential, or would be
   * that together with what is known of the part.
   */
  public boolean disclosesByRemainder() {
    return missing().size() == 1 && CONFIDENTIAL.contains(missing().get(0).gap());
  }

  /** The total beside the sum of the parts; empty when one of them is missing. */
  public Optional<Reconciliation> findReconciliation() {
    return Reconciliation.find(total, parts);
  }
}
