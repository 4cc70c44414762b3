package tradebrief.report;

import java.util.List;
import tradebrief.model.Observation;

/**
 * Where a figure comes from.
 *
 * @param kind how it was obtained
 * @param formula for a computed or counted one, how, in terms of its inputs; for a published one,
 *     empty
 * @param inputs the observations it rests on, in the order of the formula; empty for a count of
 *     zones
 */
public record Provenance(Kind kind, String formula, List<Observation> inputs) {
  /** How a figure was obtained. */
  public enum Kind {
    /** Its publisher stated it. */
    PUBLISHED,
    /** Computed here from published levels. */
    COMPUTED,
    /** Counted here from dated events. */
    COUNTED
  }

  /** Copies. */
  public Provenance {
    inputs = List.copyOf(inputs);
  }

  /** A figure as its publisher stated it. */
  public static Provenance published(Observation observation) {
    return new Provenance(Kind.PUBLISHED, "", List.of(observation));
  }

  /** A figure computed from published ones. */
  public static Provenance computed(String formula, List<Observation> inputs) {
    return new Provenance(Kind.COMPUTED, formula, inputs);
  }

  /** A figure counted from dated events. */
  public static Provenance counted(String formula) {
    return new Provenance(Kind.COUNTED, formula, List.of());
  }
}
