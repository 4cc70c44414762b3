package tradebrief.dataset;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** From when to when each zone was in being: the days of the replies of the State Council. */
final class ZoneDays {
  private final Map<String, LocalDate> approved;
  private final Map<String, LocalDate> revoked;

  private ZoneDays(Map<String, LocalDate> approved, Map<String, LocalDate> revoked) {
    this.approved = approved;
    this.revoked = revoked;
  }

  static ZoneDays of(Tables tables) {
    return new ZoneDays(replies(tables, "established"), replies(tables, "revoked"));
  }

  private static Map<String, LocalDate> replies(Tables tables, String event) {
    Map<String, LocalDate> days = new HashMap<>();
    for (Row row : tables.rows(Contract.ZONE_EVENTS, "zone_id", "event", "reply_date")) {
      if (row.text("event").equals(event)) {
        days.put(row.text("zone_id"), LocalDate.parse(row.text("reply_date")));
      }
    }
    return days;
  }

  /** When it was approved; empty when that is not listed. */
  Optional<LocalDate> approved(String zone) {
    return Optional.ofNullable(approved.get(zone));
  }

  /** When it was revoked; empty when it was not, or that is not listed. */
  Optional<LocalDate> revoked(String zone) {
    return Optional.ofNullable(revoked.get(zone));
  }
}
