package tradebrief.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tradebrief.text.CsvContent;
import tradebrief.text.CsvRow;
import tradebrief.text.CsvText;
import tradebrief.text.Json;
import tradebrief.text.JsonText;

/** The files that the build copies from the shipped data package, and this package's own tables. */
final class Reference {
  /** The name of a package's descriptor. */
  static final String DESCRIPTOR = "datapackage.json";

  /** The resource whose values are made up. */
  static final String OBSERVATIONS = "observations";

  private static final String FOLDER = "reference/";

  private Reference() {}

  /** The descriptor of the shipped package. */
  static Json descriptor() {
    return JsonText.read(DESCRIPTOR, bytes(FOLDER + DESCRIPTOR)).root().orElseThrow();
  }

  /** The files of every resource that is not made up, by name, as shipped. */
  static Map<String, byte[]> lists() {
    Map<String, byte[]> lists = new TreeMap<>();
    for (Json resource : items(find(descriptor(), "resources"))) {
      if (!text(find(resource, "name")).equals(OBSERVATIONS)) {
        String name = text(find(resource, "path"));
        lists.put(name, bytes(FOLDER + name));
      }
    }
    return lists;
  }

  private static Optional<Json> find(Json object, String name) {
    return object instanceof Json.Obj members ? members.find(name) : Optional.empty();
  }

  private static List<Json> items(Optional<Json> array) {
    return array.orElseThrow() instanceof Json.Arr items ? items.items() : List.of();
  }

  private static String text(Optional<Json> value) {
    return value.orElseThrow() instanceof Json.Str text ? text.text() : "";
  }

  /** The rows of a CSV file of this package, each by column. */
  static List<Map<String, String>> table(String file) {
    CsvContent content = CsvText.read(file, bytes(file), StandardCharsets.UTF_8);
    List<String> header = content.rows().get(0).texts();
    List<Map<String, String>> table = new ArrayList<>();
    for (CsvRow row : content.rows().subList(1, content.rows().size())) {
      Map<String, String> cells = new HashMap<>();
      for (int i = 0; i < header.size(); i++) {
        cells.put(header.get(i), row.texts().get(i));
      }
      table.add(cells);
    }
    return table;
  }

  /** What a file of this package says. */
  static String text(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String file) {
    try (InputStream in = Reference.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without " + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
