package tradebrief.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tradebrief.delivery.Release;
import tradebrief.delivery.Round;
import tradebrief.model.Finding;
import tradebrief.report.ReportComposer;
import tradebrief.template.MailTemplate;
import tradebrief.template.MailTemplateReader;

/** The mails that go with reports. */
final class MailTemplates {
  private MailTemplates() {}

  /**
   * The mail of each template that the releases were made by, read and checked.
   *
   * @param findings is given everything wrong
   * @throws IOException when a file that is there cannot be read
   */
  static Map<String, MailTemplate> read(
      Path templates, Collection<Release> releases, List<Finding> findings) throws IOException {
    Map<String, MailTemplate> read = new TreeMap<>();
    for (String name : releases.stream().map(Release::template).distinct().toList()) {
      Optional<MailTemplate> template = MailTemplateReader.read(templates, name, findings);
      template.ifPresent(found -> read.put(name, found));
      template.ifPresent(
          found ->
              findings.addAll(
                  Round.check(
                      found,
                      releases.stream().filter(one -> one.template().equals(name)).toList(),
                      ReportComposer::mayHaveFigure)));
    }
    return read;
  }
}
