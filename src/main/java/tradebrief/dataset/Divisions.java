package tradebrief.dataset;

import java.util.Set;
import tradebrief.model.Area;

/**
 * The divisions that a data package lists.
 *
 * @param provinces the codes of the province-level ones
 * @param prefectures the codes of the prefecture-level ones
 */
record Divisions(Set<String> provinces, Set<String> prefectures) {
  static Divisions of(Tables tables) {
    return new Divisions(
        tables.texts(Contract.PROVINCES, "area"), tables.texts(Contract.PREFECTURES, "area"));
  }

  /** Whether it is the nation, a listed division, or a county of a listed prefecture. */
  boolean knows(Area area) {
    return switch (area.level()) {
      case NATION -> true;
      case PROVINCE -> provinces.contains(area.code());
      case PREFECTURE, COUNTY -> prefectures.contains(prefecture(area));
      case ZONE -> false;
    };
  }

  /** Whether the listed division that it may have been meant for is itself mistyped. */
  boolean mistyped(Area area, Tables tables) {
    String resource =
        area.level() == Area.Level.PROVINCE ? Contract.PROVINCES : Contract.PREFECTURES;
    return tables.mistyped(resource, "area", unknownPart(area));
  }

  /** The code whose absence makes an area unknown: for a county, that of its prefecture. */
  String unknownPart(Area area) {
    return switch (area.level()) {
      case NATION, PROVINCE, ZONE -> area.code();
      case PREFECTURE, COUNTY -> prefecture(area);
    };
  }

  /** The code of the prefecture that an area is or, by its own code, lies in. */
  static String prefecture(Area area) {
    return area.code().substring(0, 4) + "00";
  }
}
