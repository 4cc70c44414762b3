package tradebrief.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tradebrief.dataset.DataPackage;
import tradebrief.model.Evaluation;

/**
 * The evaluation of pilot zones as known on one day: what was released by then, of each statement
 * the latest. Nothing is filled in: a zone that no document names has no tier.
 */
public final class Evaluations {
  private record Key(int round, int tier) {
    static Key of(Evaluation evaluation) {
      return new Key(evaluation.round(), evaluation.tier());
    }
  }

  private record ZoneRound(String zone, int round) {}

  private static final Comparator<Key> ORDER =
      Comparator.comparing(Key::round).thenComparing(Key::tier);

  private final Map<ZoneRound, Evaluation.Named> named = new LinkedHashMap<>();
  private final Map<Key, Evaluation.TierTotal> totals = new TreeMap<>(ORDER);

  private Evaluations(List<Evaluation> known) {
    for (Evaluation one : known) {
      if (one instanceof Evaluation.Named zone) {
        named.put(new ZoneRound(zone.zoneId(), zone.round()), zone);
      } else if (one instanceof Evaluation.TierTotal total) {
        totals.put(Key.of(total), total);
      }
    }
  }

  static Evaluations of(DataPackage data, LocalDate asOf) {
    return new Evaluations(
        data.evaluations().stream()
            .filter(one -> !one.release().isAfter(asOf))
            .sorted(Comparator.comparing(Evaluation::release))
            .toList());
  }

  /** The tiers of all rounds of which anything is known, the earliest round and best tier first. */
  public List<EvaluationTier> tiers() {
    Map<Key, List<Evaluation.Named>> byTier = new TreeMap<>(ORDER);
    totals.keySet().forEach(key -> byTier.put(key, new ArrayList<>()));
    named
        .values()
        .forEach(one -> byTier.computeIfAbsent(Key.of(one), key -> new ArrayList<>()).add(one));
    return byTier.entrySet().stream().map(tier -> tier(tier.getKey(), tier.getValue())).toList();
  }

  private EvaluationTier tier(Key key, List<Evaluation.Named> zones) {
    Optional<Evaluation.TierTotal> total = Optional.ofNullable(totals.get(key));
    String name =
        Stream.<Evaluation>concat(total.stream(), zones.stream())
            .findFirst()
            .map(Evaluation::tierName)
            .orElseThrow();
    return new EvaluationTier(key.round(), key.tier(), name, zones, total);
  }

  /** The tier of a zone in the latest round that names it; empty where none does. */
  public Optional<Evaluation.Named> findLatest(String zoneId) {
    return named.values().stream()
        .filter(one -> one.zoneId().equals(zoneId))
        .max(Comparator.comparing(Evaluation.Named::round));
  }
}
