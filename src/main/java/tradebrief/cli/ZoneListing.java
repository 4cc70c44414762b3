package tradebrief.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tradebrief.app.Explanation.CountedZone;
import tradebrief.model.Zone;
import tradebrief.model.ZoneEvent;

/** The zones that a figure is counted from: a line an event, each source once. */
final class ZoneListing {
  private final List<ZoneEvent> events;
  private final Map<String, Integer> sources = new LinkedHashMap<>();
  private final int placeWidth;
  private final int zoneWidth;

  ZoneListing(List<CountedZone> zones) {
    events = zones.stream().flatMap(zone -> zone.events().stream()).toList();
    events.forEach(event -> sources.putIfAbsent(event.source(), sources.size() + 1));
    placeWidth = widest(events.stream().map(event -> event.origin().toString()));
    zoneWidth = widest(zones.stream().map(CountedZone::zone).map(Zone::id));
  }

  private static int widest(Stream<String> words) {
    return words.mapToInt(Wrapping::columns).max().orElse(0);
  }

  /** A line an event. */
  List<String> lines() {
    return events.stream().map(this::line).toList();
  }

  /** The sources; the lines call the first one 1. */
  List<String> sources() {
    return List.copyOf(sources.keySet());
  }

  private String line(ZoneEvent event) {
    return "  "
        + Wrapping.padded(event.origin().toString(), placeWidth + 2)
        + Wrapping.padded(event.zoneId(), zoneWidth + 2)
        + happened(event)
        + " ["
        + sources.getOrDefault(event.source(), 0)
        + "]";
  }

  private static String happened(ZoneEvent event) {
    return String.format(
        Locale.ROOT,
        "%s %s%s, published %s%s%s",
        event.kind(),
        event.datesApproximate() ? "ca. " : "",
        event.replyDate(),
        event.publicationDate(),
        event.documentNumber().map(number -> ", " + number).orElse(""),
        event.successor().map(zone -> ", into " + zone).orElse(""));
  }
}
