package tradebrief.delivery;

import java.util.List;
import java.util.Optional;
import tradebrief.model.Area;
import tradebrief.model.Language;
import tradebrief.model.Place;

/**
 * Who gets a briefing.
 *
 * @param place the row in the file of recipients
 * @param address where to
 * @param name how to call them; may be empty
 * @param language in which language
 * @param area of which area
 * @param formats what is attached: {@code pdf}, {@code xlsx}, at least one
 * @param group a label to choose recipients by; may be empty
 */
public record Recipient(
    Place place,
    MailAddress address,
    Optional<String> name,
    Language language,
    Area area,
    List<String> formats,
    Optional<String> group) {
  /** Copies. */
  public Recipient {
    formats = List.copyOf(formats);
  }
}
