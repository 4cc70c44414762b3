package tradebrief.template;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tradebrief.model.Finding;
import tradebrief.text.YamlNode;
import tradebrief.text.YamlText;

/** Reads {@code mail/NAME.yaml} from the folder of templates, strictly. */
public final class MailTemplateReader {
  private static final String FOLDER = "mail";
  private static final List<String> BLOCKS = List.of("paragraph", "figures");

  private static final TemplateReader TEXTS = new TemplateReader();

  private MailTemplateReader() {}

  /**
   * The template of a name; empty when there is a finding.
   *
   * @param templates the folder that reports' templates are in
   * @param name the name of the report's template
   * @param findings is given everything wrong
   * @throws IOException when the file is there but cannot be read
   */
  public static Optional<MailTemplate> read(Path templates, String name, List<Finding> findings)
      throws IOException {
    String file = FOLDER + "/" + name + ".yaml";
    List<Finding> own = new ArrayList<>();
    Optional<MailTemplate> template =
        YamlText.read(
                templates.resolve(FOLDER).resolve(name + ".yaml"),
                file,
                "template",
                "each template of reports has a mail of the same name",
                own)
            .map(root -> template(root, name, file));
    findings.addAll(own);
    return own.isEmpty() ? template : Optional.empty();
  }

  private static MailTemplate template(YamlNode root, String name, String file) {
    Map<String, YamlNode> keys = root.wholeMapping(List.of("mail", "subject", "body"));
    YamlNode.find(keys, "mail").ifPresent(node -> node.requireFileName(name));
    return new MailTemplate(
        name,
        file,
        TEXTS.messageOf(keys, "subject", root),
        TemplateReader.list(keys, "body", MailTemplateReader::block).stream()
            .flatMap(Optional::stream)
            .toList());
  }

  private static Optional<MailTemplate.Block> block(YamlNode node) {
    Map<String, YamlNode> keys = node.mapping(BLOCKS);
    if (keys.size() != 1) {
      node.report(
          "template-block",
          keys.size() + " kinds of block",
          "expected exactly one of: " + String.join(", ", BLOCKS),
          "");
      return Optional.empty();
    }
    return Optional.of(
        keys.containsKey("paragraph")
            ? new MailTemplate.Block.Paragraph(
                TemplateReader.list(keys, "paragraph", new SectionReader(TEXTS)::sentence))
            : new MailTemplate.Block.Figures(
                TemplateReader.list(keys, "figures", MailTemplateReader::line)));
  }

  private static MailTemplate.Line line(YamlNode node) {
    Map<String, YamlNode> keys = node.wholeMapping(List.of("label", "figure"));
    return new MailTemplate.Line(
        TEXTS.messageOf(keys, "label", node),
        TemplateReader.list(keys, "figure", TemplateReader::name));
  }
}
