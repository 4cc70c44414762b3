package tradebrief.model;

import java.time.LocalDate;

/**
 * The day whose knowledge a report is made of: every number is the latest release known then.
 *
 * @param date the day
 * @param requested whether the user named it; otherwise it is the day of the newest release of the
 *     package
 */
public record AsOf(LocalDate date, boolean requested) {}
