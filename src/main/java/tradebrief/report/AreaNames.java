package tradebrief.report;

import java.util.HashMap;
import java.util.Map;
import tradebrief.dataset.DataPackage;
import tradebrief.model.Area;
import tradebrief.model.Text;

/** What areas are called: the nation, its divisions, and the places of pilot zones beside them. */
public final class AreaNames {
  private final Map<Area, Text> names = new HashMap<>();

  private AreaNames() {}

  /** The names that a package has. */
  public static AreaNames of(DataPackage data, Words words) {
    AreaNames areas = new AreaNames();
    data.zones()
        .forEach(zone -> zone.division().ifPresent(area -> areas.names.put(area, zone.name())));
    data.prefectures().forEach(division -> areas.names.put(division.area(), division.name()));
    data.zones().forEach(zone -> areas.names.put(Area.ofZone(zone.id()), zone.name()));
    data.provinces().forEach(province -> areas.names.put(province.area(), province.shortName()));
    areas.names.put(Area.CN, words.text("area.CN"));
    return areas;
  }

  /** The name of an area; its code where the package has none. */
  public Text of(Area area) {
    return names.getOrDefault(area, Text.same(area.code()));
  }
}
