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
    nation = own.in(Area.CN);
    all =
        composition.statistics.zones().provinces().stream()
            .map(province -> own.in(province.area()))
            .toList();
  }

  void addAll() {
    book("share-of-nation", composition.structure.share(own, nation, composition.period));
    book("rank", composition.structure.rank(own, all, composition.period));
    book("rank-change", composition.structure.rankChange(own, all, composition.period));
    book(
        "contribution-to-nation",
        composition.structure.contribution(own, nation, composition.period));
  }

  private void book(String name, Result result) {
    composition.book.measuredIfDefined("trade.total." + name, result);
  }
}
