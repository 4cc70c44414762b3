package tradebrief.report;

import java.util.List;
import tradebrief.model.Area;
import tradebrief.model.Flow;
import tradebrief.model.Observation.Series;
import tradebrief.model.Province;
import tradebrief.statistics.Level;
import tradebrief.statistics.Result;

/**
 * Names what the report of a province says of its place in the nation. A city or a county is no
 * province: it has shares of both, and no place among the provinces.
 */
final class ProvinceFigures {
  /** How many provinces have a place. */
  static final String RANKED = "ranked";

  private final Composition composition;
  private final ProvinceRanking ranking;
  private final Series own;

  ProvinceFigures(Composition composition) {
    this.composition = composition;
    ranking = new ProvinceRanking(composition);
    own = composition.series(Flow.TOTAL);
  }

  /** What is said of an area that is not the nation, in the order of the headline table. */
  static List<String> of(Area area) {
    return area.level() == Area.Level.PROVINCE
        ? List.of("share-of-nation", "rank", RANKED, "rank-change", "contribution-to-nation")
        : List.of("share-of-nation", "share-of-province", "contribution-to-nation");
  }

  void addAll() {
    // a place among others, unless there is no other
    boolean alone = ranking.placed().size() < 2;
    for (String name : of(own.area())) {
      if (!(alone && name.startsWith("rank"))) {
        add(name);
      }
    }
  }

  private void add(String name) {
    if (name.equals(RANKED)) {
      composition.book.count(
          "trade.total." + name,
          ranking.placed().size(),
          FigureUnit.DIVISIONS,
          Provenance.countedFrom(
              "province-level divisions with a figure on the same basis",
              ranking.observations(ranking.placed())));
      addSharing();
    } else {
      composition.book.comparedIfDefined("trade.total." + name, result(name), others(name));
    }
  }

  /** The levels that are counted for a place. */
  private List<Level.Known> others(String name) {
    return switch (name) {
      case "rank" -> ranking.above(own);
      case "rank-change" -> ranking.aboveInBoth(own);
      default -> List.of();
    };
  }

  /** What one of them is measured to be, all but {@link #RANKED}. */
  Result result(String name) {
    return switch (name) {
      case "share-of-nation" -> share(ranking.nation());
      case "share-of-province" -> share(own.in(own.area().province()));
      case "rank" -> ranking.rank(own);
      case "rank-change" -> ranking.rankChange(own);
      case "contribution-to-nation" -> ranking.contribution(own);
      default -> throw new IllegalArgumentException("nothing is measured as " + name);
    };
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

  private Result share(Series whole) {
    return composition.structure.share(own, whole, composition.period);
  }
}
