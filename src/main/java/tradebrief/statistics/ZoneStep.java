package tradebrief.statistics;

import java.time.LocalDate;

/**
 * A day on which the number of pilot zones may have changed.
 *
 * @param day the date of a reply
 * @param established how many zones it established
 * @param revoked how many it ended
 * @param active how many existed from then on
 */
public record ZoneStep(LocalDate day, int established, int revoked, int active) {}
