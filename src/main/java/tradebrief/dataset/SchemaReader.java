package tradebrief.dataset;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tradebrief.dataset.Schema.ForeignKey;
import tradebrief.text.Json;

/** Reads a Table Schema of the descriptor. */
final class SchemaReader {
  private static final List<String> CONSTRAINTS =
      List.of("required", "enum", "pattern", "minimum", "maximum");

  private static final List<String> RANGE = List.of("minimum", "maximum");

  private SchemaReader() {}

  static Schema read(Members schema) {
    List<Field> fields = new ArrayList<>();
    for (Members field : schema.requiredObjects("fields")) {
      field(field).ifPresent(fields::add);
    }
    checkMissingValues(schema);
    Set<String> names = fields.stream().map(Field::name).collect(toCollection(LinkedHashSet::new));
    if (names.size() < fields.size()) {
      schema.wrong(schema.place(), "two fields of one name", "each name once");
    }
    List<ForeignKey> foreignKeys = new ArrayList<>();
    for (Members key : schema.objects("foreignKeys")) {
      foreignKey(key, names).ifPresent(foreignKeys::add);
    }
    return new Schema(schema.place(), fields, columns(schema, "primaryKey", names), foreignKeys);
  }

  /** Absence is an empty cell and nothing else, so that "-" or "n/a" is never read as a value. */
  private static void checkMissingValues(Members schema) {
    schema
        .object()
        .find("missingValues")
        .filter(values -> !schema.words("missingValues").equals(List.of("")))
        .ifPresent(
            values ->
                schema.wrong(values.place(), "other \"missingValues\"", "[\"\"], the empty cell"));
  }

  private static Optional<Field> field(Members field) {
    Optional<String> name = field.requiredText("name");
    Optional<FieldType> type = field.requiredText("type").flatMap(text -> type(field, text));
    if (name.isEmpty() || type.isEmpty()) {
      return Optional.empty();
    }
    Members constraints = constraints(field, type.orElseThrow());
    return Optional.of(
        new Field(
            field.place(),
            name.orElseThrow().intern(), // rules ask for columns by literals
            field.text("description").orElse(""),
            type.orElseThrow(),
            constraints.flag("required"),
            constraints.words("enum"),
            constraints.text("pattern").flatMap(text -> pattern(constraints, text)),
            constraints.number("minimum"),
            constraints.number("maximum")));
  }

  private static Members constraints(Members field, FieldType type) {
    Members constraints =
        field
            .members("constraints")
            .orElseGet(() -> new Members(new Json.Obj(field.place(), Map.of()), field.findings()));
    boolean number = type == FieldType.NUMBER || type == FieldType.INTEGER;
    constraints
        .object()
        .members()
        .forEach(
            (key, value) -> {
              if (!CONSTRAINTS.contains(key)) {
                field.wrong(
                    value.place(), "constraint \"" + key + "\"", String.join(", ", CONSTRAINTS));
              } else if (RANGE.contains(key) && !number) {
                field.wrong(
                    value.place(), "constraint \"" + key + "\" of a " + type, "it of a number");
              }
            });
    return constraints;
  }

  private static Optional<FieldType> type(Members field, String text) {
    Optional<FieldType> type =
        Arrays.stream(FieldType.values()).filter(known -> known.toString().equals(text)).findAny();
    if (type.isEmpty()) {
      field.wrong(
          field.place(), "type \"" + text + "\"", "string, number, integer, date or boolean");
    }
    return type;
  }

  private static Optional<Pattern> pattern(Members constraints, String text) {
    try {
      return Optional.of(Pattern.compile(text));
    } catch (PatternSyntaxException e) {
      constraints.wrong(constraints.place(), "pattern \"" + text + "\"", "a regular expression");
      return Optional.empty();
    }
  }

  private static List<String> columns(Members owner, String name, Set<String> known) {
    List<String> columns = new ArrayList<>();
    for (Json.Str column : owner.texts(name)) {
      if (known.contains(column.text())) {
        columns.add(column.text());
      } else {
        owner.wrong(
            column.place(), "\"" + column.text() + "\" in \"" + name + "\"", "one of the fields");
      }
    }
    return columns;
  }

  private static Optional<ForeignKey> foreignKey(Members key, Set<String> known) {
    List<String> columns = columns(key, "fields", known);
    Optional<Members> reference = key.members("reference");
    Optional<String> resource = reference.flatMap(to -> to.requiredText("resource"));
    List<String> targets = reference.map(to -> to.words("fields")).orElse(List.of());
    if (columns.isEmpty() || columns.size() != targets.size() || resource.isEmpty()) {
      key.wrong(
          key.place(),
          String.format(
              Locale.ROOT, "a foreign key of %d fields to %d", columns.size(), targets.size()),
          "as many fields on either side, and a resource");
      return Optional.empty();
    }
    return Optional.of(new ForeignKey(key.place(), columns, resource.orElseThrow(), targets));
  }
}
