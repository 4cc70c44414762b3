package tradebrief.aggregate;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tradebrief.model.Finding;
import tradebrief.text.CsvContent;
import tradebrief.text.CsvText;
import tradebrief.text.Json;
import tradebrief.text.JsonText;

/**
 * The lists of a checked data package: places, zones, modes, and whatever else is no trade value.
 */
public final class Reference {
  /** The name of a package's descriptor. */
  static final String DESCRIPTOR = "datapackage.json";

  /** The name of the resource that is no list. */
  static final String OBSERVATIONS = "observations";

  private static final String EFFECTIVE = "effective_date";

  private final Map<String, Object> descriptor;
  private final Map<String, byte[]> files = new TreeMap<>();
  private final Map<String, CsvContent> tables = new LinkedHashMap<>();

  private Reference(Map<String, Object> descriptor) {
    this.descriptor = descriptor;
  }

  /**
   * Reads the lists.
   *
   * @param folder of a package
   * @return empty when something is wrong with them; what, is for the checks of a package to say
   * @throws IOException when a file that is there cannot be read
   */
  public static Optional<Reference> read(Path folder) throws IOException {
    try {
      Reference reference = parse(folder);
      return reference.isSound() ? Optional.of(reference) : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private static Reference parse(Path folder) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(DESCRIPTOR));
    Optional<Json> root = JsonText.read(DESCRIPTOR, bytes).root();
    Reference reference =
        new Reference(root.map(Json::toWrite).map(Reference::members).orElseGet(Map::of));
    for (Map<String, Object> resource : reference.resources()) {
      if (!OBSERVATIONS.equals(resource.get("name"))) {
        reference.readTable(folder, resource);
      }
    }
    return reference;
  }

  private void readTable(Path folder, Map<String, Object> resource) throws IOException {
    Charset charset = Charset.forName(String.valueOf(resource.getOrDefault("encoding", "utf-8")));
    for (Object path : paths(resource)) {
      byte[] content = Files.readAllBytes(folder.resolve(path.toString()));
      files.put(path.toString(), content);
      tables.put(
          String.valueOf(resource.get("name")), CsvText.read(path.toString(), content, charset));
    }
  }

  private boolean isSound() {
    boolean clean =
        tables.values().stream()
            .flatMap(table -> table.findings().stream())
            .noneMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    return clean
        && hasKey("provinces", "area")
        && hasKey("zones", "zone_id")
        && hasKey("zones", "province")
        && hasKey("zone_events", "zone_id")
        && hasKey("zone_events", "event")
        && hasKey("zone_events", "reply_date")
        && (!hasModes() || (hasKey("modes", "mode") && hasKey("modes", "flow")))
        && isUnique("provinces", "area")
        && isUnique("zones", "zone_id")
        && (!hasModes() || isUnique("modes", "mode"))
        && resources().stream().allMatch(this::hasItsColumns)
        && isDated();
  }

  /** Whether a list has the columns that the descriptor says. */
  private boolean hasItsColumns(Map<String, Object> resource) {
    CsvContent table = tables.get(String.valueOf(resource.get("name")));
    return table == null
        || table.rows().isEmpty()
        || new HashSet<>(table.rows().get(0).texts()).containsAll(fieldNames(resource));
  }

  private static List<String> fieldNames(Map<String, Object> resource) {
    return resource.get("schema") instanceof Map<?, ?> schema
            && schema.get("fields") instanceof List<?> fields
        ? fields.stream().map(field -> String.valueOf(members(field).get("name"))).toList()
        : List.of();
  }

  private boolean hasKey(String resource, String name) {
    CsvContent table = tables.get(resource);
    return table != null
        && table.rows().size() > 1
        && table.rows().get(0).texts().contains(name)
        && table.rows().stream().mapToInt(row -> row.cells().size()).distinct().count() == 1;
  }

  /** A code that is there twice would be counted twice. */
  private boolean isUnique(String resource, String name) {
    List<List<String>> codes = columns(resource, name);
    return codes.stream().distinct().count() == codes.size();
  }

  private static List<?> paths(Map<String, Object> resource) {
    Object path = resource.getOrDefault("path", List.of());
    return path instanceof List<?> several ? several : List.of(path);
  }

  /** The files of the lists, by name. */
  Map<String, byte[]> files() {
    return files;
  }

  /** The descriptor, to be changed. */
  Map<String, Object> descriptor() {
    return new LinkedHashMap<>(descriptor);
  }

  /** What the descriptor says of each resource but the trade of zones, to be changed. */
  List<Map<String, Object>> resources() {
    return descriptor.getOrDefault("resources", List.of()) instanceof List<?> resources
        ? resources.stream()
            .map(Reference::members)
            .filter(resource -> !ZoneTrade.NAME.equals(resource.get("name")))
            .toList()
        : List.of();
  }

  /** Whether it lists supervision modes, which a package need not. */
  public boolean hasModes() {
    return tables.containsKey("modes");
  }

  /** The codes that declarations may have. */
  public Lists lists() {
    return new Lists(
        columns("provinces", "area").stream().map(row -> row.get(0)).toList(),
        columns("zones", "zone_id", "province"),
        columns("modes", "mode", "flow"));
  }

  /** The pilot zones, and when they were there. */
  List<ListedZone> zones() {
    Map<String, String> approved = monthsOf("established");
    Map<String, String> revoked = monthsOf("revoked");
    return columns("zones", "zone_id", "province").stream()
        .map(
            zone ->
                new ListedZone(
                    zone.get(0),
                    zone.get(1),
                    approved.getOrDefault(zone.get(0), ListedZone.NEVER),
                    revoked.getOrDefault(zone.get(0), ListedZone.NEVER)))
        .toList();
  }

  private Map<String, String> monthsOf(String event) {
    Map<String, String> months = new LinkedHashMap<>();
    for (List<String> row : columns("zone_events", "zone_id", "event", "reply_date")) {
      if (row.get(1).equals(event)) {
        months.put(row.get(0), month(row.get(2)));
      }
    }
    return months;
  }

  /** The month in which each mode took effect, by code; those of which the list says so. */
  Map<String, String> firstMonths() {
    Map<String, String> first = new LinkedHashMap<>();
    for (List<String> mode : effectiveDays()) {
      if (!mode.get(1).isEmpty()) {
        first.put(mode.get(0), month(mode.get(1)));
      }
    }
    return first;
  }

  private static String month(String day) {
    return YearMonth.from(LocalDate.parse(day)).toString();
  }

  private List<List<String>> effectiveDays() {
    return hasKey("modes", EFFECTIVE) ? columns("modes", "mode", EFFECTIVE) : List.of();
  }

  private boolean isDated() {
    try {
      firstMonths();
      zones();
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private List<List<String>> columns(String resource, String... names) {
    CsvContent table =
        Optional.ofNullable(tables.get(resource))
            .orElseThrow(() -> new IllegalStateException("no list of " + resource));
    List<String> header = table.rows().get(0).texts();
    List<List<String>> rows = new ArrayList<>();
    for (int i = 1; i < table.rows().size(); i++) {
      List<String> texts = table.rows().get(i).texts();
      List<String> row = new ArrayList<>();
      for (String name : names) {
        row.add(texts.get(header.indexOf(name)));
      }
      rows.add(row);
    }
    return rows;
  }

  static Map<String, Object> members(Object object) {
    Map<String, Object> members = new LinkedHashMap<>();
    ((Map<?, ?>) object).forEach((name, value) -> members.put(name.toString(), value));
    return members;
  }
}
