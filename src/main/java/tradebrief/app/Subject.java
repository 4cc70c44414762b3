package tradebrief.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tradebrief.model.Area;
import tradebrief.model.Period;

/**
 * What a report is about, and what it is made of.
 *
 * @param period which period; empty for the newest one
 * @param area of which area
 * @param asOf as known on which day; empty for everything known
 * @param template the template's name; empty for the one that is for the period
 * @param languages in which languages, by their codes, at least one
 * @param data the folder of the data package
 * @param templates the folder of the templates
 */
public record Subject(
    Optional<Period> period,
    Area area,
    Optional<LocalDate> asOf,
    Optional<String> template,
    List<String> languages,
    Path data,
    Path templates) {}
