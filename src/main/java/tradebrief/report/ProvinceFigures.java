package tradebrief.report;

import java.util.List;
import tradebrief.model.Area;
import tradebrief.model.Flow;
import tradebrief.model.Observation.Series;
import tradebrief.statistics.Result;

/** Names what the report of a province says of its place in the nation. */
final class ProvinceFigures {
  private final Composition composition;
  private final Series own;
  private final Series nation;
  private final List<Series> all;

  ProvinceFigures(Composition composition) {
    this.composition = composition;
    own = composition.series(Flow.TOTAL);
    nation = of(Area.CN);
    all =
        composition.statistics.zones().provinces().stream()
            .map(province -> of(province.area()))
            .toList();
  }

  private Series of(Area area) {
    return new Series(area, own.flow(), own.mode(), own.basis());
  }

  void addAll() {
    measure("share-of-nation", composition.structure.share(own, nation, composition.period));
    measure("rank", composition.structure.rank(own, all, composition.period));
    measure("rank-change", composition.structure.rankChange(own, all, composition.period));
    measure(
        "contribution-to-nation",
        composition.structure.contribution(own, nation, composition.period));
  }

  private void measure(String name, Result result) {
    if (result instanceof Result.Value value) {
      composition.book.measured("trade.total." + name, value);
    }
  }
}
