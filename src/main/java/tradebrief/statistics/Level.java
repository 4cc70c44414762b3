package tradebrief.statistics;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tradebrief.model.Amount;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;
import tradebrief.model.Status;

/** The level of a series in a period: published, derived from published ones, or missing. */
public sealed interface Level {
  /** Which figure. */
  Series series();

  /** Of which time. */
  Period period();

  /** Whether it is of January or February, of which only a figure of both is published. */
  default boolean isOnlyJoint() {
    return this instanceof Missing missing && missing.gap() == Gap.JOINT_ONLY;
  }

  /** A level that is known. */
  sealed interface Known extends Level {
    /** How much; its rounding unit is the sum of those of the inputs. */
    Amount amount();

    /** The published figures that it rests on, in the order of the formula. */
    List<Observation> observations();

    /**
     * How much, as exactly as the coarsest figure that it rests on is known: what is shown. What
     * their roundings leave open adds up, and is in {@link #amount}.
     */
    default Amount shown() {
      Amount sum = amount();
      Optional<BigDecimal> coarsest =
          observations().stream()
              .flatMap(one -> one.amount().stream())
              .flatMap(
                  term ->
                      term.roundingUnit().map(unit -> unit.multiply(term.unit().size())).stream())
              .max(Comparator.naturalOrder());
      return new Amount(
          sum.value(), sum.unit(), coarsest.map(unit -> unit.divide(sum.unit().size())));
    }

    /** Their statuses other than normal, in the order of the code list. */
    default Set<Status> statuses() {
      return statusesOf(observations());
    }
  }

  /**
   * Somebody published it.
   *
   * @param observation the release that holds
   * @param amount its level
   */
  record Published(Observation observation, Amount amount) implements Known {
    /** That of an observation; empty when it has none. */
    public static Optional<Published> find(Observation observation) {
      return observation.amount().map(amount -> new Published(observation, amount));
    }

    @Override
    public Series series() {
      return observation.series();
    }

    @Override
    public Period period() {
      return observation.period();
    }

    @Override
    public List<Observation> observations() {
      return List.of(observation);
    }
  }

  /**
   * It follows from published levels of the same series. To be marked as derived wherever it is
   * shown.
   *
   * @param series which figure
   * @param period of which time
   * @param amount how much
   * @param terms the published levels that it is the sum of, each with its sign
   */
  record Derived(Series series, Period period, Amount amount, List<Term> terms) implements Known {
    /** Copies. */
    public Derived {
      terms = List.copyOf(terms);
    }

    @Override
    public List<Observation> observations() {
      return terms.stream().map(term -> term.level().observation()).toList();
    }

    /** Its formula in periods, such as {@code 2026-01..2026-04 − 2026-Q1}. */
    public String formula() {
      return formula(level -> level.period().toString());
    }

    /** The same with other names for the levels that it is the sum of. */
    public String formula(Function<Published, String> name) {
      return terms.stream()
          .map(term -> (term.subtracted() ? "− " : "+ ") + name.apply(term.level()))
          .collect(Collectors.joining(" "))
          .substring(2);
    }
  }

  /**
   * A published level within a sum.
   *
   * @param level the level
   * @param subtracted whether it is taken away; the first term never is
   */
  record Term(Published level, boolean subtracted) {}

  /**
   * It is not known.
   *
   * @param series which figure
   * @param period of which time
   * @param gap why
   * @param parts where only a part is missing, the months that are; January and February are one
   *     where only both together are
   */
  record Missing(Series series, Period period, Gap gap, List<Period> parts) implements Level {
    /** Copies. */
    public Missing {
      parts = List.copyOf(parts);
    }
  }

  /** The statuses of observations other than normal, in the order of the code list. */
  static Set<Status> statusesOf(List<Observation> observations) {
    Set<Status> statuses = EnumSet.noneOf(Status.class);
    observations.forEach(observation -> statuses.add(observation.status()));
    statuses.remove(Status.A);
    return Collections.unmodifiableSet(statuses);
  }
}
