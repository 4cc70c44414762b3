package tradebrief.statistics;

import java.util.List;
import java.util.Optional;

/**
 * A whole and its parts, as a table shows them. A missing part is missing, never 0; the total is
 * the level of the whole itself or none, never the sum of what happens to be known: provinces do
 * not add up to the nation (facts, rule 4).
 *
 * @param total the whole
 * @param parts its parts, in the order asked for
 */
public record Breakdown(Level total, List<Level> parts) {
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

  /** The total beside the sum of the parts; empty when one of them is missing. */
  public Optional<Reconciliation> findReconciliation() {
    return Reconciliation.find(total, parts);
  }
}
