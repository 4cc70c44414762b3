package tradebrief.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import tradebrief.model.Amount;

/** The levels that a measure needs, gathered one after the other until one is missing. */
final class Inputs {
  private final Measure measure;
  private final List<Level.Known> known = new ArrayList<>();
  private Optional<Result> obstacle = Optional.empty();

  private Inputs(Measure measure) {
    this.measure = measure;
  }

  static Inputs of(Measure measure) {
    return new Inputs(measure);
  }

  /** One more level, and the reason should it be missing. The first obstacle counts. */
  Inputs need(Level level, Reason ifMissing) {
    if (level instanceof Level.Missing missing) {
      refuse(Result.none(measure, ifMissing, missing));
    } else if (level instanceof Level.Known found) {
      known.add(found);
    }
    return this;
  }

  /** A condition that rules the measure out. */
  Inputs unless(BooleanSupplier condition, Reason reason) {
    if (obstacle.isEmpty() && condition.getAsBoolean()) {
      refuse(Result.none(measure, reason));
    }
    return this;
  }

  private void refuse(Result result) {
    obstacle = obstacle.or(() -> Optional.of(result));
  }

  /** The measure: a formula of the amounts, in the order in which they were needed. */
  Result compute(Function<List<Amount>, Outcome> formula) {
    return obstacle.orElseGet(
        () -> result(formula.apply(known.stream().map(Level.Known::amount).toList())));
  }

  private Result result(Outcome outcome) {
    if (outcome instanceof Outcome.Found number) {
      return new Result.Value(measure, number.exact(), number.interval(), known);
    }
    return Result.none(measure, ((Outcome.None) outcome).reason());
  }
}
