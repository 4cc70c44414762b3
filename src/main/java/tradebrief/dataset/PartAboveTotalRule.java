package tradebrief.dataset;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tradebrief.model.Finding;
import tradebrief.model.Flow;
import tradebrief.model.Observation;

/**
 * {@code part-above-total}: neither exports nor imports are above the total, also where the two are
 * of different releases: on each day that something became known, the newest release of each is
 * compared. An error where that holds still, doubtful where a later release mended it. That the
 * parts of one release do not add up is for {@link PartsAndTotalRule}; across releases they need
 * not, since a total may be revised without its parts.
 */
final class PartAboveTotalRule implements Rule {
  private record Pair(Published part, Published total) {
    boolean isImpossible() {
      return Levels.isAbove(Levels.amount(part), Levels.amount(total));
    }
  }

  @Override
  public void check(Tables tables, Findings findings) {
    tables.acrossFlows().forEach(releases -> check(releases, findings));
  }

  private static void check(List<Published> releases, Findings findings) {
    Map<Flow, Published> known = new EnumMap<>(Flow.class);
    Set<Pair> impossible = new LinkedHashSet<>();
    for (int i = 0; i < releases.size(); i++) {
      Observation one = releases.get(i).observation();
      known.put(one.series().flow(), releases.get(i));
      boolean endsDay =
          i + 1 == releases.size()
              || !releases.get(i + 1).observation().release().equals(one.release());
      if (endsDay) {
        pairs(known).stream().filter(Pair::isImpossible).forEach(impossible::add);
      }
    }
    List<Pair> last = pairs(known);
    impossible.forEach(pair -> findings.add(finding(pair, last.contains(pair))));
  }

  /** Each part that is known, with the total. */
  private static List<Pair> pairs(Map<Flow, Published> known) {
    List<Pair> pairs = new ArrayList<>(2);
    Published total = known.get(Flow.TOTAL);
    for (Flow flow : List.of(Flow.EXPORT, Flow.IMPORT)) {
      Published part = known.get(flow);
      if (part != null && total != null) {
        pairs.add(new Pair(part, total));
      }
    }
    return pairs;
  }

  private static Finding finding(Pair pair, boolean still) {
    Observation part = pair.part().observation();
    Observation total = pair.total().observation();
    String found =
        String.format(
            Locale.ROOT,
            "%s of %s in %s, released %s",
            Figures.of(Levels.amount(pair.part())),
            part.series().flow(),
            part.period(),
            part.release());
    String expected =
        String.format(
            Locale.ROOT,
            "at most the total of %s released %s at %s",
            Figures.of(Levels.amount(pair.total())),
            total.release(),
            pair.total().valuePlace());
    return still
        ? pair.part()
            .valuePlace()
            .error("part-above-total", found, expected, "one is wrong, or a release is missing")
        : pair.part()
            .valuePlace()
            .warning("part-above-total", found, expected, "a later release mended it");
  }
}
