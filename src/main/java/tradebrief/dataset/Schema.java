package tradebrief.dataset;

import java.util.List;
import java.util.Optional;
import tradebrief.model.Place;

/**
 * A Table Schema.
 *
 * @param place where it starts in the descriptor
 * @param fields the columns, in order
 * @param primaryKey the columns that tell rows apart; may be empty
 * @param foreignKeys what refers to other resources; may be empty
 */
record Schema(
    Place place, List<Field> fields, List<String> primaryKey, List<ForeignKey> foreignKeys) {
  Schema {
    fields = List.copyOf(fields);
    primaryKey = List.copyOf(primaryKey);
    foreignKeys = List.copyOf(foreignKeys);
  }

  List<String> names() {
    return fields.stream().map(Field::name).toList();
  }

  Optional<Field> find(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  /**
   * Columns whose values stand in another resource.
   *
   * @param place where it starts in the descriptor
   * @param columns the columns here
   * @param resource the other resource
   * @param targets the columns there, as many
   */
  record ForeignKey(Place place, List<String> columns, String resource, List<String> targets) {}
}
