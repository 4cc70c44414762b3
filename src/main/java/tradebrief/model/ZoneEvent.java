package tradebrief.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that happened to a zone. It holds from its reply date and is known from its publication
 * date, up to 17 days later.
 *
 * @param zoneId which zone
 * @param kind what happened
 * @param replyDate the day of the State Council's reply, from which it holds
 * @param publicationDate the day it was published; not before the reply
 * @param datesApproximate whether the day of the reply is not traced to a document
 * @param documentNumber the number of the reply; empty where it is not known
 * @param successor for a revocation, the zone that took it in; empty where there is none
 * @param source where it was published
 * @param origin where it was read
 */
public record ZoneEvent(
    String zoneId,
    Kind kind,
    LocalDate replyDate,
    LocalDate publicationDate,
    boolean datesApproximate,
    Optional<String> documentNumber,
    Optional<String> successor,
    String source,
    Origin origin) {

  /** What can happen to a zone. */
  public enum Kind {
    ESTABLISHED,
    REVOKED;

    private static final Codes<Kind> CODES = new Codes<>(List.of(values()), "a zone event");

    /**
     * The kind of a code.
     *
     * @throws IllegalArgumentException with the accepted codes, when there is none
     */
    public static Kind parse(String text) {
      return CODES.parse(text);
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
