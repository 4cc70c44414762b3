package tradebrief.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tradebrief.model.Area;
import tradebrief.model.Language;
import tradebrief.model.Period;

/**
 * What a user wants reported.
 *
 * @param period which period; empty for the newest one
 * @param area of which area
 * @param asOf as known on which day; empty for everything known
 * @param languages in which languages, at least one
 * @param formats rendered as what
 * @param template the template's name
 * @param data the folder of the data package
 * @param templates the folder of the templates
 * @param out the folder that output folders are in
 */
public record ReportRequest(
    Optional<Period> period,
    Area area,
    Optional<LocalDate> asOf,
    List<Language> languages,
    List<Format> formats,
    String template,
    Path data,
    Path templates,
    Path out) {
  /** Copies. */
  public ReportRequest {
    languages = List.copyOf(languages);
    formats = List.copyOf(formats);
  }

  /** What it is about, whatever it is rendered as. */
  Subject subject() {
    return new Subject(period, area, asOf, template, data, templates);
  }
}
