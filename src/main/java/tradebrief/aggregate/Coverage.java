package tradebrief.aggregate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tradebrief.aggregate.Answer.Level;
import tradebrief.aggregate.Answer.Sum;
import tradebrief.model.Area;
import tradebrief.model.Flow;
import tradebrief.model.Observation.Series;

/**
 * What the declarations say of what they do not name. That a place has none in a month means
 * nothing, unless they are all that there are: then it means zero. Where they are of one flow
 * alone, nobody knows the total.
 */
final class Coverage {
  private static final BigDecimal ZERO = new BigDecimal("0.00");
  private static final String TOTAL = Flow.TOTAL.toString();

  private final List<Sum> sums;
  private final Set<Cell> there;
  private final Map<String, String> flowOfMode = new HashMap<>();
  private final List<String> provinces;
  private final Map<String, String> listedMonths;
  private final List<ListedZone> zones;

  Coverage(Answer answer, Reference reference) {
    Lists lists = reference.lists();
    sums = answer.sums();
    there = sums.stream().map(Cell::of).collect(Collectors.toSet());
    provinces = lists.provinces();
    listedMonths = reference.firstMonths();
    boolean ofZones = sums.stream().anyMatch(sum -> sum.level() == Level.ZONE);
    zones = ofZones ? reference.zones() : List.of(); // none is named: it is not known of which
    lists.modes().forEach(mode -> flowOfMode.put(mode.get(0), mode.get(1)));
  }

  /** The sums that are known, when there may be other declarations than these. */
  List<Sum> known() {
    return sums.stream().filter(sum -> !sum.flow().equals(TOTAL) || isOfEveryFlow(sum)).toList();
  }

  private boolean isOfEveryFlow(Sum total) {
    return flowsOf(total.mode()).stream()
        .map(flow -> new Cell(total.period(), total.place(), flow, total.mode()))
        .allMatch(there::contains);
  }

  /**
   * The sums, and zero for every other province, zone, flow and mode of a month of which there are
   * any declarations; a mode from the month on in which it took effect, or was first declared, and
   * a zone in the months in which it was there.
   *
   * @param area whose declarations these are
   */
  List<Sum> withZeros(Area area) {
    List<Sum> all = new ArrayList<>(sums);
    Map<String, String> firstMonth = firstMonths();
    for (String period : sums.stream().map(Sum::period).distinct().toList()) {
      for (Place place : places(area, period)) {
        firstMonth.entrySet().stream()
            .filter(mode -> mode.getValue().compareTo(period) <= 0)
            .flatMap(mode -> zeros(period, place, mode.getKey()))
            .filter(zero -> !there.contains(Cell.of(zero)))
            .forEach(all::add);
      }
    }
    return all;
  }

  private Stream<Sum> zeros(String period, Place place, String mode) {
    return flowsOf(mode).stream()
        .map(flow -> new Sum(place.level(), period, place.code(), flow, mode, ZERO, 0));
  }

  private record Cell(String period, String place, String flow, String mode) {
    static Cell of(Sum sum) {
      return new Cell(sum.period(), sum.place(), sum.flow(), sum.mode());
    }
  }

  private record Place(Level level, String code) {}

  private List<Place> places(Area area, String period) {
    List<Place> places = new ArrayList<>();
    if (area.equals(Area.CN)) {
      places.add(new Place(Level.NATION, area.toString()));
      provinces.forEach(province -> places.add(new Place(Level.PROVINCE, province)));
    } else {
      places.add(new Place(Level.PROVINCE, area.toString()));
    }
    zones.stream()
        .filter(zone -> area.equals(Area.CN) || zone.province().equals(area.toString()))
        .filter(zone -> zone.isThereIn(period))
        .forEach(zone -> places.add(new Place(Level.ZONE, zone.id())));
    return places;
  }

  /** When each mode began: by its list, or as its first declarations say, whichever is earlier. */
  private Map<String, String> firstMonths() {
    Map<String, String> first = new TreeMap<>(listedMonths);
    sums.forEach(sum -> first.merge(sum.mode(), sum.period(), Coverage::earlier));
    return first;
  }

  private static String earlier(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private List<String> flowsOf(String mode) {
    String flow = mode.equals(Series.ALL_MODES) ? TOTAL : flowOfMode.getOrDefault(mode, TOTAL);
    return flow.equals(TOTAL)
        ? List.of(Flow.EXPORT.toString(), Flow.IMPORT.toString(), TOTAL)
        : List.of(flow, TOTAL);
  }
}
