package tradebrief.report;

import tradebrief.model.Flow;
import tradebrief.model.Observation.Series;
import tradebrief.statistics.Result;

/** Names what the report of a province says of its place in the nation. */
final class ProvinceFigures {
  private final Composition composition;
  private final ProvinceRanking ranking;
  private final Series own;

  ProvinceFigures(Composition composition) {
    this.composition = composition;
    ranking = new ProvinceRanking(composition);
    own = composition.series(Flow.TOTAL);
  }

  void addAll() {
    book("share-of-nation", composition.structure.share(own, ranking.nation(), composition.period));
    book("rank", ranking.rank(own));
    composition.book.count(
        "trade.total.ranked",
        ranking.placed().size(),
        FigureUnit.DIVISIONS,
        Provenance.countedFrom(
            "province-level divisions with a figure on the same basis", ranking.observations()));
    book("rank-change", ranking.rankChange(own));
    book("contribution-to-nation", ranking.contribution(own));
  }

  private void book(String name, Result result) {
    composition.book.measuredIfDefined("trade.total." + name, result);
  }
}
