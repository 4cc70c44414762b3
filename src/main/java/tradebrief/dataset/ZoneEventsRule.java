package tradebrief.dataset;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import tradebrief.model.Likeness;

/**
 * What happened to zones is told whole: {@code zone-without-event} for a zone of which no event is
 * listed, {@code event-without-establishment} for one that was only revoked, {@code successor}
 * where nothing was taken over.
 */
final class ZoneEventsRule implements Rule {
  @Override
  public void check(Tables tables, Findings findings) {
    checkSuccessors(tables, findings);
    if (tables.complete(Contract.ZONE_EVENTS)) {
      checkZones(tables, findings);
      checkRevocations(tables, findings);
    }
  }

  /** The zones of the events that are so, faulty events too. */
  private static Set<String> zones(Tables tables, Predicate<Row> which) {
    return tables.rows(Contract.ZONE_EVENTS).stream()
        .filter(which)
        .map(row -> row.text("zone_id"))
        .collect(toSet());
  }

  private static boolean isFaulty(Row row, Findings findings) {
    return !findings.clean(row, List.of("zone_id", "event"));
  }

  private static void checkZones(Tables tables, Findings findings) {
    Set<String> withEvent = zones(tables, row -> true);
    List<Row> mistyped =
        tables.rows(Contract.ZONE_EVENTS).stream().filter(row -> isFaulty(row, findings)).toList();
    for (Row row : tables.rows(Contract.ZONES, "zone_id")) {
      String id = row.text("zone_id");
      if (!withEvent.contains(id) && mistyped.stream().noneMatch(event -> mayBeOf(event, row))) {
        findings.add(
            row.place("zone_id")
                .error(
                    "zone-without-event",
                    row.quote("zone_id") + " without an event",
                    "its event established in zone_events.csv",
                    ""));
      }
    }
  }

  /** The zones of one announcement have one source. */
  private static boolean mayBeOf(Row event, Row zone) {
    return Likeness.mayBe(event.text("zone_id"), zone.text("zone_id"))
        || event.text("source").equals(zone.text("source"));
  }

  private static void checkRevocations(Tables tables, Findings findings) {
    // an establishment that has a fault of its own is there all the same
    Set<String> established =
        zones(tables, row -> row.text("event").equals("established") || isFaulty(row, findings));
    for (Row row : tables.rows(Contract.ZONE_EVENTS, "zone_id", "event")) {
      if (row.text("event").equals("revoked") && !established.contains(row.text("zone_id"))) {
        findings.add(
            row.place("event")
                .error(
                    "event-without-establishment",
                    row.quote("event") + " of " + row.quote("zone_id"),
                    "an event established of the same zone before it",
                    ""));
      }
    }
  }

  private static void checkSuccessors(Tables tables, Findings findings) {
    for (Row row : tables.rows(Contract.ZONE_EVENTS, "zone_id", "event", "successor_zone_id")) {
      boolean own = row.text("successor_zone_id").equals(row.text("zone_id"));
      if (!row.isEmpty("successor_zone_id") && (own || row.text("event").equals("established"))) {
        findings.add(
            row.place("successor_zone_id")
                .error(
                    "successor",
                    row.quote("successor_zone_id") + " with " + row.quote("event"),
                    "no successor, but for a zone that was revoked: another one",
                    ""));
      }
    }
  }
}
