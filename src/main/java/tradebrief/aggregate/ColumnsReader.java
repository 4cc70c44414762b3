package tradebrief.aggregate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tradebrief.aggregate.records.Columns;
import tradebrief.model.Finding;
import tradebrief.text.YamlNode;
import tradebrief.text.YamlText;

/** Reads the YAML file that says how columns are called: {@code value_cny: 人民币值}, and so on. */
public final class ColumnsReader {
  private ColumnsReader() {}

  /**
   * Reads it.
   *
   * @param findings is given what is wrong with it
   * @return empty when something is
   * @throws IOException when the file is there but cannot be read
   */
  public static Optional<Columns> read(Path file, List<Finding> findings) throws IOException {
    Optional<YamlNode> root =
        YamlText.read(file, String.valueOf(file.getFileName()), "columns", "", findings);
    if (root.isEmpty()) {
      return Optional.empty();
    }
    int before = findings.size();
    Map<String, String> names = new HashMap<>();
    Map<String, YamlNode> mapping = root.orElseThrow().mapping(Columns.NEEDED);
    mapping.forEach((column, node) -> names.put(column, node.text()));
    mapping.forEach(
        (column, node) -> {
          String name = names.getOrDefault(column, "");
          boolean taken =
              Columns.NEEDED.stream()
                  .anyMatch(
                      other ->
                          !other.equals(column) && names.getOrDefault(other, other).equals(name));
          if (name.isEmpty() || taken) {
            node.report(
                "columns-name", "'" + name + "' for " + column, "expected a name of its own", "");
          }
        });
    return findings.size() == before ? Optional.of(Columns.renamed(names)) : Optional.empty();
  }
}
