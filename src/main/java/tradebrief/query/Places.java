package tradebrief.query;

import java.util.Map;
import java.util.stream.Collectors;
import tradebrief.dataset.DataPackage;
import tradebrief.model.Area;

/**
 * Which place lies in which.
 *
 * @param zones the division that each pilot zone covers; its province, where it covers none of its
 *     own
 */
record Places(Map<Area, Area> zones) {
  static Places of(DataPackage data) {
    return new Places(
        data.zones().stream()
            .collect(
                Collectors.toMap(
                    zone -> Area.ofZone(zone.id()),
                    zone -> zone.division().or(zone::prefecture).orElseGet(zone::province))));
  }

  /** Whether a place is another, or lies in it. */
  boolean isWithin(Area inner, Area outer) {
    return outer.contains(inner) || outer.contains(zones.getOrDefault(inner, inner));
  }
}
