package tradebrief.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tradebrief.model.Area;
import tradebrief.model.Period;
import tradebrief.report.Edition;

/**
 * What a user wants reported.
 *
 * @param period which period; empty for the newest one
 * @param area of which area; empty for an edition of each province
 * @param asOf as known on which day; empty for everything known
 * @param languages in which languages, by their codes, at least one
 * @param formats rendered as what
 * @param edition for whom the workbook is laid out
 * @param template the template's name; empty for the one that is for the period
 * @param draft whether it is a draft, which every title then says
 * @param data the folder of the data package
 * @param templates the folder of the templates
 * @param out the folder that output folders are in
 */
public record ReportRequest(
    Optional<Period> period,
    Optional<Area> area,
    Optional<LocalDate> asOf,
    List<String> languages,
    List<Format> formats,
    Edition edition,
    Optional<String> template,
    boolean draft,
    Path data,
    Path templates,
    Path out) {
  /** The template that a user misses most, should the folder hold none. */
  static final String DEFAULT_TEMPLATE = "annual";

  /** Copies. */
  public ReportRequest {
    languages = List.copyOf(languages);
    formats = List.copyOf(formats);
  }
}
