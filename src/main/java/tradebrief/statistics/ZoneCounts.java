package tradebrief.statistics;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tradebrief.model.Area;
import tradebrief.model.Province;
import tradebrief.model.Zone;
import tradebrief.model.ZoneLevel;

/**
 * How many pilot zones existed on a day; each of the maps adds up to the total. A key without zones
 * is not in a map.
 *
 * @param day the day
 * @param total all of them
 * @param byBatch by the number of the batch
 * @param byProvince by province-level division
 * @param byRegion by the statistical region of the province
 * @param byLevel by the kind of place, in the order of {@link ZoneLevel}
 */
public record ZoneCounts(
    LocalDate day,
    int total,
    Map<Integer, Integer> byBatch,
    Map<Area, Integer> byProvince,
    Map<String, Integer> byRegion,
    Map<ZoneLevel, Integer> byLevel) {
  static ZoneCounts of(LocalDate day, List<Zone> zones, List<Province> provinces) {
    Map<Area, String> regions = new TreeMap<>();
    provinces.forEach(province -> regions.put(province.area(), province.region()));
    return new ZoneCounts(
        day,
        zones.size(),
        count(zones, Zone::batch),
        count(zones, Zone::province),
        count(zones, zone -> region(regions, zone)),
        count(zones, Zone::level));
  }

  private static String region(Map<Area, String> regions, Zone zone) {
    String region = regions.get(zone.province());
    if (region == null) {
      throw new IllegalArgumentException("no province " + zone.province() + " of " + zone.id());
    }
    return region;
  }

  private static <K extends Comparable<? super K>> Map<K, Integer> count(
      List<Zone> zones, Function<Zone, K> key) {
    Map<K, Integer> counts = new TreeMap<>();
    zones.forEach(zone -> counts.merge(key.apply(zone), 1, Integer::sum));
    return Collections.unmodifiableMap(counts);
  }
}
