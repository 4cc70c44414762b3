package tradebrief.statistics;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tradebrief.dataset.DataPackage;
import tradebrief.model.Area;
import tradebrief.model.Prefecture;
import tradebrief.model.Province;
import tradebrief.model.Zone;
import tradebrief.model.ZoneEvent;
import tradebrief.model.ZoneLevel;

/**
 * The pilot zones as known on one day. A zone is known from the publication of its approval, and
 * exists from the date of the reply until that of a revocation; so counts follow from dated events,
 * never from adding up batches.
 */
public final class ZoneRegister {
  private final List<Zone> zones;
  private final Map<String, ZoneEvent> establishments;
  private final Map<String, ZoneEvent> revocations;
  private final List<Province> provinces;
  private final List<Prefecture> prefectures;

  private ZoneRegister(DataPackage data, List<ZoneEvent> known) {
    establishments = byZone(known, ZoneEvent.Kind.ESTABLISHED);
    revocations = byZone(known, ZoneEvent.Kind.REVOKED);
    zones = data.zones().stream().filter(zone -> establishments.containsKey(zone.id())).toList();
    provinces = data.provinces();
    prefectures = data.prefectures();
  }

  static ZoneRegister of(DataPackage data, LocalDate asOf) {
    return new ZoneRegister(
        data,
        data.zoneEvents().stream()
            .filter(event -> !event.publicationDate().isAfter(asOf))
            .toList());
  }

  private static Map<String, ZoneEvent> byZone(List<ZoneEvent> events, ZoneEvent.Kind kind) {
    return events.stream()
        .filter(event -> event.kind() == kind)
        .collect(toMap(ZoneEvent::zoneId, event -> event, (a, b) -> a, LinkedHashMap::new));
  }

  /** Every zone known, revoked ones included, in the order of the package. */
  public List<Zone> all() {
    return zones;
  }

  /** The zones that existed on a day. */
  public List<Zone> active(LocalDate day) {
    return zones.stream().filter(zone -> isActive(zone, day)).toList();
  }

  /**
   * The zones of an area, merged ones included: those that lie in it, and one that it lies in, such
   * as that of a whole island, unless it has its own.
   */
  public List<Zone> of(Area area) {
    boolean hasOwn =
        zones.stream()
            .filter(zone -> zone.division().equals(Optional.of(area)))
            .anyMatch(zone -> findRevocation(zone).isEmpty());
    return zones.stream()
        .filter(zone -> zone.liesIn(area) || (zone.covers(area) && !hasOwn))
        .toList();
  }

  /** Those of them that existed on a day. */
  public List<Zone> active(LocalDate day, Area area) {
    return of(area).stream().filter(zone -> isActive(zone, day)).toList();
  }

  private boolean isActive(Zone zone, LocalDate day) {
    return !establishment(zone).replyDate().isAfter(day)
        && findRevocation(zone).filter(event -> !event.replyDate().isAfter(day)).isEmpty();
  }

  /** How many zones existed on a day, by batch, province, region and level. */
  public ZoneCounts counts(LocalDate day) {
    return ZoneCounts.of(day, active(day), provinces);
  }

  /** The cumulative count: a step for each day of a reply, the earliest first. */
  public List<ZoneStep> timeline() {
    return events(zones).stream()
        .map(ZoneEvent::replyDate)
        .distinct()
        .sorted()
        .map(this::step)
        .toList();
  }

  private ZoneStep step(LocalDate day) {
    return new ZoneStep(day, on(day, establishments), on(day, revocations), active(day).size());
  }

  private int on(LocalDate day, Map<String, ZoneEvent> events) {
    return Math.toIntExact(
        zones.stream()
            .map(zone -> Optional.ofNullable(events.get(zone.id())))
            .filter(event -> event.map(ZoneEvent::replyDate).equals(Optional.of(day)))
            .count());
  }

  /** The event that established a known zone. */
  public ZoneEvent establishment(Zone zone) {
    return Optional.ofNullable(establishments.get(zone.id()))
        .orElseThrow(() -> new IllegalArgumentException("zone '" + zone.id() + "' is not known"));
  }

  /** The event that ended a zone, if one is known. */
  public Optional<ZoneEvent> findRevocation(Zone zone) {
    return Optional.ofNullable(revocations.get(zone.id()));
  }

  /** What is known to have happened to some zones: of each, its establishment, then its end. */
  public List<ZoneEvent> events(List<Zone> of) {
    return of.stream()
        .flatMap(
            zone -> Stream.concat(Stream.of(establishment(zone)), findRevocation(zone).stream()))
        .toList();
  }

  /** The batches known, the first one first. */
  public List<Batch> batches() {
    return zones.stream()
        .collect(Collectors.groupingBy(Zone::batch, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(entry -> batch(entry.getKey(), entry.getValue()))
        .toList();
  }

  private Batch batch(int number, List<Zone> members) {
    ZoneEvent first = establishment(members.get(0));
    return new Batch(number, first, members, active(first.replyDate()).size());
  }

  /** The province-level divisions that had a zone on a day, by code. */
  public List<Province> provincesWithZones(LocalDate day) {
    List<Area> areas = active(day).stream().map(Zone::province).toList();
    return provinces().stream().filter(province -> areas.contains(province.area())).toList();
  }

  /** All province-level divisions, by code. */
  public List<Province> provinces() {
    return provinces.stream().sorted(comparing(Province::area)).toList();
  }

  /** How far the zones of a day cover a province; see {@link Coverage}. */
  public Coverage coverage(Province province, LocalDate day) {
    List<Zone> active = active(day, province.area());
    List<Prefecture> divisions =
        prefectures.stream()
            .filter(prefecture -> province.area().contains(prefecture.area()))
            .toList();
    boolean wholeIsland = active.stream().anyMatch(zone -> zone.level() == ZoneLevel.ISLAND);
    List<Prefecture> missing =
        wholeIsland
            ? List.of()
            : divisions.stream().filter(division -> !hasOwnZone(division, active)).toList();
    return new Coverage(province, divisions, missing);
  }

  private static boolean hasOwnZone(Prefecture division, List<Zone> active) {
    return active.stream()
        .filter(zone -> zone.level() == ZoneLevel.PREFECTURE)
        .anyMatch(zone -> zone.division().equals(Optional.of(division.area())));
  }

  /** The provinces that the zones of a day cover fully, by code. */
  public List<Province> fullyCovered(LocalDate day) {
    return provinces().stream()
        .filter(province -> coverage(province, day).degree() == Coverage.Degree.FULL)
        .toList();
  }
}
