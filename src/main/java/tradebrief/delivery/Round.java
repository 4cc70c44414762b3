package tradebrief.delivery;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tradebrief.model.Area;
import tradebrief.model.Finding;
import tradebrief.template.MailTemplate;

/**
 * What is to be sent to whom.
 *
 * @param recipients to whom, in order
 * @param releases the release that holds the edition of each area, in their order, so that what is
 *     said of them is the same in every run; an area that is not there has none
 * @param templates the mail of each release's template, by its name
 */
public record Round(
    List<Recipient> recipients, Map<Area, Release> releases, Map<String, MailTemplate> templates) {
  /** Copies, releases by the order of their areas. */
  public Round {
    recipients = List.copyOf(recipients);
    releases = Collections.unmodifiableMap(new TreeMap<>(releases));
    templates = Map.copyOf(templates);
  }

  /**
   * Everything that a mail's template says and no report could.
   *
   * @param releases the releases that it is for
   * @param mayBeFigure whether some report may have a figure of an id
   */
  public static List<Finding> check(
      MailTemplate template, List<Release> releases, Predicate<String> mayBeFigure) {
    Set<String> figures =
        releases.stream()
            .flatMap(release -> release.editions().stream())
            .flatMap(edition -> edition.figures().keySet().stream())
            .collect(Collectors.toSet());
    return new MailTemplateCheck(template, figures, mayBeFigure).findings();
  }
}
