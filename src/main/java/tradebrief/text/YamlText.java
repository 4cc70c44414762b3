package tradebrief.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tradebrief.model.Finding;
import tradebrief.model.Place;

/** YAML files, read strictly: every node knows its place. */
public final class YamlText {
  /** Wide enough that no text is broken over lines. */
  private static final int WIDTH = 100_000;

  private YamlText() {}

  /**
   * The YAML of keys and their values, laid out so that a person can go on with it: text in double
   * quotes, as it may have apostrophes, and on one line.
   *
   * @param root its values are text, lists of values, and further keys
   */
  public static String write(Map<String, ?> root) {
    DumpSettings settings =
        DumpSettings.builder().setWidth(WIDTH).setUseUnicodeEncoding(true).build();
    return new Present(settings)
        .emitToString(new Serialize(settings).serializeOne(node(root)).iterator());
  }

  private static Node node(Object value) {
    if (value instanceof Map<?, ?> map) {
      return new MappingNode(
          Tag.MAP,
          map.entrySet().stream()
              .map(
                  entry ->
                      new NodeTuple(
                          new ScalarNode(
                              Tag.STR, String.valueOf(entry.getKey()), ScalarStyle.PLAIN),
                          node(entry.getValue())))
              .toList(),
          FlowStyle.BLOCK);
    }
    if (value instanceof List<?> list) {
      return new SequenceNode(Tag.SEQ, list.stream().map(YamlText::node).toList(), FlowStyle.BLOCK);
    }
    return new ScalarNode(Tag.STR, String.valueOf(value), ScalarStyle.DOUBLE_QUOTED);
  }

  /**
   * Reads a file. That it is missing, a folder, empty, not UTF-8 or no YAML is a finding.
   *
   * @param path the file
   * @param file its name, for the places
   * @param codes what the codes of findings begin with, such as {@code template}
   * @param hint what to do when there is no such file; may be empty
   * @param findings is given what is wrong, also what its nodes report later
   * @return its root; empty when there is a finding
   * @throws IOException when the file is there but cannot be read
   */
  public static Optional<YamlNode> read(
      Path path, String file, String codes, String hint, List<Finding> findings)
      throws IOException {
    Place whole = Place.wholeFile(file);
    if (Files.isDirectory(path)) {
      findings.add(whole.error(codes + "-missing", "a folder", "a file at " + path, hint));
      return Optional.empty();
    }
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(file).build();
      byte[] bytes = Files.readAllBytes(path);
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      Optional<Node> node = new Compose(settings).composeString(text);
      if (node.isEmpty()) {
        findings.add(whole.error(codes + "-empty", "an empty file", "a " + codes, ""));
      }
      YamlNode.Document document = new YamlNode.Document(file, Sha256.of(bytes), codes, findings);
      return node.map(root -> new YamlNode(document, root));
    } catch (NoSuchFileException e) {
      findings.add(whole.error(codes + "-missing", "no such file", path.toString(), hint));
    } catch (CharacterCodingException e) {
      findings.add(
          whole.error("undecodable", "bytes that are not UTF-8", "UTF-8", "save it as UTF-8"));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
      int column = e.getProblemMark().map(mark -> mark.getColumn() + 1).orElse(0);
      findings.add(
          new Place(file, line, column).error(codes + "-yaml", e.getProblem(), "YAML", ""));
    } catch (YamlEngineException e) {
      findings.add(whole.error(codes + "-yaml", String.valueOf(e.getMessage()), "YAML", ""));
    }
    return Optional.empty();
  }
}
