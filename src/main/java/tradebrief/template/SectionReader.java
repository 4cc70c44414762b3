package tradebrief.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import tradebrief.template.Template.BlockPlan;
import tradebrief.template.Template.NoteKind;
import tradebrief.template.Template.SectionPlan;
import tradebrief.template.Template.SentencePlan;
import tradebrief.template.Template.TableSelection;
import tradebrief.text.YamlNode;

/** Reads the sections of a template, and the blocks that they are made of. */
final class SectionReader {
  private static final List<String> BLOCKS =
      List.of("key-figures", "paragraph", "table", "chart", "notes");
  private static final String[] SELECTION = {"columns", "by", "order", "top", "title", "notes"};

  private static final int MOST_KEY_FIGURES = 4;

  private final TemplateReader texts;

  SectionReader(TemplateReader texts) {
    this.texts = texts;
  }

  /** Which way the rows of a table go. */
  private enum Order {
    ASCENDING,
    DESCENDING
  }

  SectionPlan section(YamlNode node) {
    Map<String, YamlNode> keys = node.wholeMapping(List.of("section", "heading", "blocks"), "when");
    return new SectionPlan(
        YamlNode.find(keys, "section").map(YamlNode::text).orElse(""),
        texts.messageOf(keys, "heading", node),
        TemplateReader.list(keys, "when", TemplateReader::name),
        YamlNode.find(keys, "blocks")
            .map(blocks -> blocks.items().stream().flatMap(block -> block(block).stream()).toList())
            .orElse(List.of()));
  }

  private Optional<BlockPlan> block(YamlNode node) {
    Map<String, YamlNode> keys = node.mapping(BLOCKS);
    if (keys.size() != 1) {
      node.report(
          "template-block",
          keys.size() + " kinds of block",
          "expected exactly one of: " + String.join(", ", BLOCKS),
          "");
      return Optional.empty();
    }
    String kind = keys.keySet().iterator().next();
    YamlNode value = keys.values().iterator().next();
    return switch (kind) {
      case "key-figures" -> Optional.of(keyFigures(value));
      case "paragraph" ->
          Optional.of(new BlockPlan.Paragraph(value.items().stream().map(this::sentence).toList()));
      case "table" -> Optional.of(table(value));
      case "chart" -> Optional.of(new BlockPlan.Chart(TemplateReader.name(value)));
      default -> TemplateReader.member(value, NoteKind.values()).map(BlockPlan.Notes::new);
    };
  }

  private static BlockPlan.KeyFigures keyFigures(YamlNode node) {
    List<YamlNode> tiles = node.items();
    if (node.isList() && (tiles.isEmpty() || tiles.size() > MOST_KEY_FIGURES)) {
      node.report("template-value", tiles.size() + " key figures", "expected one to four", "");
    }
    return new BlockPlan.KeyFigures(
        tiles.stream()
            .map(tile -> choice(tile, "figure").map(TemplateReader::name).toList())
            .toList());
  }

  SentencePlan sentence(YamlNode node) {
    Map<String, YamlNode> keys = node.wholeMapping(List.of("sentence", "say"));
    return new SentencePlan(
        YamlNode.find(keys, "sentence").map(YamlNode::text).orElse(""),
        YamlNode.find(keys, "say")
            .map(say -> choice(say, "wording").map(texts::message).toList())
            .orElse(List.of()));
  }

  /** What the first that can be is taken of: there is one at least. */
  private static Stream<YamlNode> choice(YamlNode node, String kind) {
    List<YamlNode> items = node.items();
    if (node.isList() && items.isEmpty()) {
      node.report("template-value", "no " + kind, "expected one, or several to choose from", "");
    }
    return items.stream();
  }

  /** Its name alone, or its name and what of it is shown. */
  private BlockPlan table(YamlNode node) {
    if (!node.isMapping()) {
      return new BlockPlan.Table(TemplateReader.name(node), TableSelection.ALL);
    }
    Map<String, YamlNode> keys = node.wholeMapping(List.of("name"), SELECTION);
    return new BlockPlan.Table(
        YamlNode.find(keys, "name")
            .map(TemplateReader::name)
            .orElseGet(() -> TemplateReader.name(node)),
        new TableSelection(
            TemplateReader.list(keys, "columns", TemplateReader::name),
            YamlNode.find(keys, "by").map(TemplateReader::name),
            YamlNode.find(keys, "order")
                .flatMap(order -> TemplateReader.member(order, Order.values()))
                .filter(order -> order == Order.ASCENDING)
                .isPresent(),
            YamlNode.find(keys, "top").map(SectionReader::count).orElse(OptionalInt.empty()),
            YamlNode.find(keys, "title").map(texts::message),
            TemplateReader.list(keys, "notes", texts::message)));
  }

  private static OptionalInt count(YamlNode node) {
    String text = node.text();
    if (text.matches("[1-9][0-9]{0,3}")) {
      return OptionalInt.of(Integer.parseInt(text));
    }
    node.report("template-value", "'" + text + "'", "expected a number of rows, from 1", "");
    return OptionalInt.empty();
  }
}
