package tradebrief.statistics;

import java.util.List;
import java.util.Optional;
import tradebrief.model.Evaluation;

/**
 * A tier of a round of evaluation, as known on one day.
 *
 * @param round the year whose work was evaluated
 * @param number from 1, the best one
 * @param name what it is called in Chinese
 * @param named the zones that a document names, by release and then in the order of the package;
 *     who the others are is not known
 * @param total how many zones it has; empty where that is not known
 */
public record EvaluationTier(
    int round,
    int number,
    String name,
    List<Evaluation.Named> named,
    Optional<Evaluation.TierTotal> total) {
  /** Copies. */
  public EvaluationTier {
    named = List.copyOf(named);
  }

  /** How many of its zones no document names; empty where its total is not known. */
  public Optional<Integer> findNotNamed() {
    return total
        .map(published -> published.zones() - named.size())
        // more are named so far than an older total says: it is about to be revised
        .filter(rest -> rest >= 0);
  }
}
