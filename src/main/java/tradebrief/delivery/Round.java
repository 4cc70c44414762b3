package tradebrief.delivery;

import java.util.List;
import java.util.Map;
import tradebrief.model.Area;
import tradebrief.template.MailTemplate;

/**
 * What is to be sent to whom.
 *
 * @param recipients to whom, in order
 * @param releases the release that holds the edition of each area; an area that is not there has
 *     none
 * @param templates the mail of each release's template, by its name
 */
public record Round(
    List<Recipient> recipients, Map<Area, Release> releases, Map<String, MailTemplate> templates) {
  /** Copies. */
  public Round {
    recipients = List.copyOf(recipients);
    releases = Map.copyOf(releases);
    templates = Map.copyOf(templates);
  }
}
