package tradebrief.report;

import java.util.List;
import tradebrief.model.Area;
import tradebrief.model.Flow;
import tradebrief.model.Observation.Series;
import tradebrief.model.Province;
import tradebrief.statistics.Result;

/**
 * Names what the report of a province says of its place in the nation. A city or a county is no
 * province: it has shares of both, and no place among the provinces.
 */
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
    share("share-of-nation", ranking.nation());
    Area area = own.area();
    if (area.level() == Area.Level.PROVINCE) {
      addPlace();
    } else {
      share("share-of-province", own.in(area.province()));
    }
    book("contribution-to-nation", ranking.contribution(own));
  }

  /** Its place, unless there is no other to be placed with. */
  private void addPlace() {
    int placed = ranking.placed().size();
    if (placed < 2) {
      return;
    }
    book("rank", ranking.rank(own));
    composition.book.count(
        "trade.total.ranked",
        placed,
        FigureUnit.DIVISIONS,
        Provenance.countedFrom(
            "province-level divisions with a figure on the same basis",
            ranking.observations(ranking.placed())));
    addSharing();
    book("rank-change", ranking.rankChange(own));
  }

  /** How many have its place, where it is not the only one. */
  private void addSharing() {
    List<Province> sharing = ranking.sharingPlaceOf(own.area());
    if (sharing.size() > 1) {
      composition.book.count(
          "trade.total.rank-shared",
          sharing.size(),
          FigureUnit.DIVISIONS,
          Provenance.countedFrom(
              "province-level divisions with the same figure", ranking.observations(sharing)));
    }
  }

  private void share(String name, Series whole) {
    book(name, composition.structure.share(own, whole, composition.period));
  }

  private void book(String name, Result result) {
    composition.book.measuredIfDefined("trade.total." + name, result);
  }
}
