package tradebrief.dataset;

import java.time.LocalDate;
import java.util.Optional;

/**
 * {@code evaluated-zone-not-active}: a zone that was evaluated for a year was there in that year:
 * approved by its end, and not revoked before it began. {@code release-before-period-end}: what
 * came of a year is known after it.
 */
final class EvaluatedZoneRule implements Rule {
  @Override
  public void check(Tables tables, Findings findings) {
    checkReleases(Contract.EVALUATIONS, tables, findings);
    checkReleases(Contract.EVALUATION_TOTALS, tables, findings);
    if (!tables.complete(Contract.ZONE_EVENTS)) {
      return;
    }
    ZoneDays days = ZoneDays.of(tables);
    for (Row row : tables.rows(Contract.EVALUATIONS, "evaluation_year", "zone_id")) {
      String zone = row.text("zone_id");
      LocalDate first = firstDay(row);
      LocalDate last = first.plusYears(1).minusDays(1);
      Optional<LocalDate> since = days.approved(zone);
      Optional<LocalDate> until = days.revoked(zone);
      if (since.isEmpty()) {
        // an event with a fault of its own has its finding
        if (!tables.mistyped(Contract.ZONE_EVENTS, "zone_id", zone) && !isThere(zone, tables)) {
          add(row, "a zone with an event established in zone_events.csv", findings);
        }
      } else if (since.get().isAfter(last)) {
        add(row, "a zone in being by " + last + "; it was approved on " + since.get(), findings);
      } else if (until.filter(first::isAfter).isPresent()) {
        String end = until.orElseThrow().toString();
        add(row, "a zone in being after " + first + "; it was revoked on " + end, findings);
      }
    }
  }

  private static boolean isThere(String zone, Tables tables) {
    return tables.texts(Contract.ZONE_EVENTS, "zone_id").contains(zone)
        || tables.texts(Contract.ZONES, "zone_id").contains(zone);
  }

  private static LocalDate firstDay(Row row) {
    return LocalDate.of(Integer.parseInt(row.text("evaluation_year")), 1, 1);
  }

  private static void add(Row row, String expected, Findings findings) {
    findings.add(
        row.place("zone_id")
            .error(
                "evaluated-zone-not-active",
                row.quote("zone_id") + " with " + row.quote("evaluation_year"),
                expected,
                "look at the year, and at which of two zones of like names is meant"));
  }

  private static void checkReleases(String resource, Tables tables, Findings findings) {
    for (Row row : tables.rows(resource, "evaluation_year", "release")) {
      LocalDate first = firstDay(row);
      LocalDate last = first.plusYears(1).minusDays(1);
      LocalDate release = LocalDate.parse(row.text("release"));
      String found = row.quote("release") + " with " + row.quote("evaluation_year");
      String expected = "a day after " + last;
      String hint = "a slip in the year of one of the two";
      if (release.isBefore(first)) {
        findings.add(
            row.place("release").error("release-before-period-end", found, expected, hint));
      } else if (!release.isAfter(last)) {
        findings.add(
            row.place("release").warning("release-before-period-end", found, expected, hint));
      }
    }
  }
}
