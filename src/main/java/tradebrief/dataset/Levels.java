package tradebrief.dataset;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tradebrief.model.Amount;
import tradebrief.model.Observation;
import tradebrief.model.Observation.Series;
import tradebrief.model.Period;

/** The newest published value of each figure. */
final class Levels {
  private record Key(Series series, Period period) {
    /** Written out, as {@link #equals} is: many are asked for. */
    @Override
    public int hashCode() {
      return 31 * series.hashCode() + period.hashCode();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && series.equals(key.series) && period.equals(key.period);
    }
  }

  private final Map<Key, Published> newest = new LinkedHashMap<>();

  /** The newest release with a value of every figure. */
  static Levels newest(List<Published> published) {
    Levels levels = new Levels();
    for (Published one : published) {
      Observation observation = one.observation();
      if (observation.amount().isPresent()) {
        levels.newest.merge(
            new Key(observation.series(), observation.period()), one, Levels::newer);
      }
    }
    return levels;
  }

  /** The later released; of two released on a day, the one that stands last. */
  private static Published newer(Published one, Published next) {
    return next.observation().release().isBefore(one.observation().release()) ? one : next;
  }

  Optional<Published> find(Series series, Period period) {
    return Optional.ofNullable(newest.get(new Key(series, period)));
  }

  /** Whether it is the newest of its figure. */
  boolean isNewest(Published one) {
    Observation observation = one.observation();
    return find(observation.series(), observation.period()).filter(one::equals).isPresent();
  }

  /** All of them, in the order of the rows. */
  Collection<Published> all() {
    return Collections.unmodifiableCollection(newest.values());
  }

  /** The value of one of them. */
  static Amount amount(Published published) {
    return published.observation().amount().orElseThrow();
  }

  /** Whether one is above the other for certain, whatever rounding hid; false across currencies. */
  static boolean isAbove(Amount one, Amount other) {
    if (one.unit() == other.unit() && one.value().compareTo(other.value()) <= 0) {
      return false; // nearly always; nothing more need be worked out
    }
    return one.unit().currency().equals(other.unit().currency())
        && one.interval().low().compareTo(other.interval().high()) > 0;
  }
}
