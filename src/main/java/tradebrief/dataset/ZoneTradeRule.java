package tradebrief.dataset;

import java.time.LocalDate;
import java.util.Optional;
import tradebrief.model.Period;

/**
 * {@code zone-not-in-being}: the trade of a zone is of months in which it was there. A warning, for
 * the place may have declared under the name of its zone before the reply, and after the end.
 */
final class ZoneTradeRule implements Rule {
  private enum When {
    BEFORE,
    AFTER
  }

  /** One fault, in however many months, modes and flows. */
  private record Misplaced(String zone, When when) {}

  @Override
  public void check(Tables tables, Findings findings) {
    ZoneDays days = ZoneDays.of(tables);
    for (Row row : tables.rows(Contract.ZONE_TRADE, "period", "zone_id")) {
      String zone = row.text("zone_id");
      Period month = tables.meanings().period(row.text("period"));
      Optional<LocalDate> since = days.approved(zone);
      Optional<LocalDate> until = days.revoked(zone);
      if (since.filter(month.lastDay()::isBefore).isPresent()) {
        add(row, When.BEFORE, "from " + since.orElseThrow() + ", when it was approved", findings);
      } else if (until.filter(month.firstDay()::isAfter).isPresent()) {
        add(row, When.AFTER, "until " + until.orElseThrow() + ", when it was revoked", findings);
      }
    }
  }

  private static void add(Row row, When when, String expected, Findings findings) {
    String zone = row.text("zone_id");
    findings.addRepeated(
        new Misplaced(zone, when),
        row.place("zone_id")
            .warning(
                "zone-not-in-being",
                row.quote("zone_id") + " with " + row.quote("period"),
                "months " + expected,
                "look at the month, and at which of two zones of like names is meant"));
  }
}
