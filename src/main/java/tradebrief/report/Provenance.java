package tradebrief.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tradebrief.model.Evaluation;
import tradebrief.model.Interval;
import tradebrief.model.Observation;
import tradebrief.model.ZoneEvent;
import tradebrief.statistics.Level;

/**
 * Where a figure comes from.
 *
 * @param kind how it was obtained
 * @param formula for a computed one, how, in {@link FormulaLetters} or in words; for a counted one,
 *     by which rule, in words; for a published one, empty
 * @param inputs the observations it rests on, in the order of the formula; empty for a count of
 *     zones
 * @param events for a count of zones, what happened to those counted, zone by zone
 * @param evaluations for a number of zones in a tier, what is published of the evaluation that it
 *     rests on
 * @param interval for a computed one, what the rounding of its inputs leaves open, in the unit of
 *     the figure, where that is known
 */
public record Provenance(
    Kind kind,
    String formula,
    List<Observation> inputs,
    List<ZoneEvent> events,
    List<Evaluation> evaluations,
    Optional<Interval> interval) {
  /** How a figure was obtained. */
  public enum Kind {
    /** Its publisher stated it. */
    PUBLISHED,
    /** Computed here from published levels. */
    COMPUTED,
    /** Counted here from dated events. */
    COUNTED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Copies. */
  public Provenance {
    inputs = List.copyOf(inputs);
    events = List.copyOf(events);
    evaluations = List.copyOf(evaluations);
  }

  /** A figure as its publisher stated it. */
  public static Provenance published(Observation observation) {
    return new Provenance(
        Kind.PUBLISHED, "", List.of(observation), List.of(), List.of(), Optional.empty());
  }

  /** A number of zones as the publisher of an evaluation stated it. */
  public static Provenance published(Evaluation.TierTotal total) {
    return new Provenance(
        Kind.PUBLISHED, "", List.of(), List.of(), List.of(total), Optional.empty());
  }

  /** A figure computed from published ones. */
  public static Provenance computed(String formula, List<Observation> inputs) {
    return new Provenance(Kind.COMPUTED, formula, inputs, List.of(), List.of(), Optional.empty());
  }

  /**
   * A figure computed from levels, some of which may be derived.
   *
   * @param formula in which {@code a}, {@code b} and so on are the levels in their order
   * @param levels these
   */
  static Provenance computedFrom(String formula, List<? extends Level.Known> levels) {
    List<Observation> inputs =
        levels.stream().flatMap(level -> level.observations().stream()).distinct().toList();
    return computed(FormulaLetters.spellOut(formula, levels, inputs), inputs);
  }

  /** The same figure, with what it was compared with among its inputs. */
  Provenance comparedWith(List<? extends Level.Known> others) {
    List<Observation> all =
        Stream.concat(
                inputs.stream(), others.stream().flatMap(level -> level.observations().stream()))
            .distinct()
            .toList();
    return new Provenance(kind, formula, all, events, evaluations, interval);
  }

  /** The same figure, with what the rounding of its inputs leaves open. */
  public Provenance within(Optional<Interval> open) {
    return new Provenance(kind, formula, inputs, events, evaluations, open);
  }

  /** A count of what leaves no trace of its own, such as of what is missing. */
  public static Provenance counted(String rule) {
    return new Provenance(Kind.COUNTED, rule, List.of(), List.of(), List.of(), Optional.empty());
  }

  /** A count of zones, from what happened to them. */
  public static Provenance counted(String rule, List<ZoneEvent> events) {
    return new Provenance(Kind.COUNTED, rule, List.of(), events, List.of(), Optional.empty());
  }

  /** A count of areas, from an observation of each. */
  public static Provenance countedFrom(String rule, List<Observation> inputs) {
    return new Provenance(Kind.COUNTED, rule, inputs, List.of(), List.of(), Optional.empty());
  }

  /** A number of zones, from what is published of their evaluation. */
  public static Provenance countedFromEvaluations(String rule, List<Evaluation> evaluations) {
    return new Provenance(Kind.COUNTED, rule, List.of(), List.of(), evaluations, Optional.empty());
  }
}
