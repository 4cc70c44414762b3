package tradebrief.dataset;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * {@code dates-out-of-order}: a reply is published on its day or later, and a zone is revoked after
 * it was established.
 */
final class ZoneEventDatesRule implements Rule {
  private static final String CODE = "dates-out-of-order";

  @Override
  public void check(Tables tables, Findings findings) {
    for (Row row : tables.rows(Contract.ZONE_EVENTS, "reply_date", "publication_date")) {
      LocalDate reply = LocalDate.parse(row.text("reply_date"));
      if (LocalDate.parse(row.text("publication_date")).isBefore(reply)) {
        findings.add(
            row.place("publication_date")
                .error(
                    CODE,
                    row.quote("publication_date"),
                    reply + " or later, the day of the reply",
                    ""));
      }
    }
    checkRevocations(tables, findings);
  }

  private static void checkRevocations(Tables tables, Findings findings) {
    Map<String, LocalDate> established = new HashMap<>();
    for (Row row : tables.cleanRows(Contract.ZONE_EVENTS)) {
      if (row.text("event").equals("established")) {
        established.put(row.text("zone_id"), LocalDate.parse(row.text("reply_date")));
      }
    }
    for (Row row : tables.cleanRows(Contract.ZONE_EVENTS)) {
      LocalDate revoked = LocalDate.parse(row.text("reply_date"));
      LocalDate since = established.getOrDefault(row.text("zone_id"), LocalDate.MIN);
      if (row.text("event").equals("revoked") && !revoked.isAfter(since)) {
        findings.add(
            row.place("reply_date")
                .error(
                    CODE,
                    row.quote("reply_date") + " of a revocation",
                    "a day after " + since + ", when the zone was established",
                    ""));
      }
    }
  }
}
