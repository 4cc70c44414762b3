package tradebrief.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tradebrief.model.Interval;
import tradebrief.model.Observation;
import tradebrief.model.Status;

/** What a measure says of a series and period. */
public sealed interface Result {
  /** Which measure. */
  Measure measure();

  /**
   * It is defined.
   *
   * @param measure which measure
   * @param exact the number as a fraction, so that parts add up; only a root is already rounded, to
   *     {@link Percent#DECIMALS}
   * @param interval the numbers that the rounding of the published levels leaves open; empty where
   *     that says nothing, as of a rank
   * @param inputs the levels that it is computed from, in the order of the formula
   */
  record Value(
      Measure measure, Fraction exact, Optional<Interval> interval, List<Level.Known> inputs)
      implements Result {
    /** Copies. */
    public Value {
      inputs = List.copyOf(inputs);
    }

    /** The number: exact where it is a decimal, else to {@link Percent#DECIMALS} decimals. */
    public BigDecimal value() {
      return exact.decimal();
    }

    /** What it is counted in: the ISO 4217 code of a currency, or that of the measure's unit. */
    public String unit() {
      return measure.unit() == MeasureUnit.CURRENCY
          ? inputs.get(0).amount().unit().currency()
          : measure.unit().toString();
    }

    /** The published figures that it rests on, each once, in the order of the formula. */
    public List<Observation> observations() {
      return inputs.stream().flatMap(level -> level.observations().stream()).distinct().toList();
    }

    /** Their statuses other than normal, in the order of the code list. */
    public Set<Status> statuses() {
      return Level.statusesOf(observations());
    }

    /** Whether a stated growth rate agrees with it; see {@link Percent#agree}. */
    public boolean agreesWith(BigDecimal published) {
      return interval.filter(open -> Percent.agree(open, published)).isPresent();
    }

    /** Whether one of its levels at least is derived. */
    public boolean isDerived() {
      return inputs.stream().anyMatch(Level.Derived.class::isInstance);
    }
  }

  /**
   * It is not.
   *
   * @param measure which measure
   * @param reason why
   * @param missing the levels that are missing, with their own reasons; may be empty
   */
  record NotDefined(Measure measure, Reason reason, List<Level.Missing> missing) implements Result {
    /** Copies. */
    public NotDefined {
      missing = List.copyOf(missing);
    }
  }

  /** Not defined although nothing is missing. */
  static Result none(Measure measure, Reason reason) {
    return new NotDefined(measure, reason, List.of());
  }

  /** Not defined because of a level. */
  static Result none(Measure measure, Reason reason, Level.Missing missing) {
    return new NotDefined(measure, reason, List.of(missing));
  }
}
