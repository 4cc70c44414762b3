package tradebrief.text;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tradebrief.model.Place;

/** A JSON value that knows where it stands. */
public sealed interface Json {
  /** Where it starts. */
  Place place();

  /** What kind of value it is, such as {@code an object}. */
  String kind();

  /** What {@link JsonText#write} writes as this value. */
  default Object toWrite() {
    if (this instanceof Obj object) {
      Map<String, Object> members = new LinkedHashMap<>();
      object.members().forEach((name, member) -> members.put(name, member.toWrite()));
      return members;
    }
    if (this instanceof Arr array) {
      return array.items().stream().map(Json::toWrite).toList();
    }
    if (this instanceof Str text) {
      return text.text();
    }
    if (this instanceof Num number) {
      return number.number();
    }
    return this instanceof Bool flag ? flag.value() : Optional.empty();
  }

  /**
   * An object.
   *
   * @param place where it starts
   * @param members its members, in the order of the file
   */
  record Obj(Place place, Map<String, Json> members) implements Json {
    /** Copies. */
    public Obj {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** The member of a name; empty when there is none. */
    public Optional<Json> find(String name) {
      return Optional.ofNullable(members.get(name));
    }

    @Override
    public String kind() {
      return "an object";
    }
  }

  /**
   * An array.
   *
   * @param place where it starts
   * @param items its items
   */
  record Arr(Place place, List<Json> items) implements Json {
    /** Copies. */
    public Arr {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "an array";
    }
  }

  /**
   * A string.
   *
   * @param place where it starts, at its quote
   * @param text what it says
   */
  record Str(Place place, String text) implements Json {
    @Override
    public String kind() {
      return "a string";
    }
  }

  /**
   * A number.
   *
   * @param place where it starts
   * @param number exactly as written
   */
  record Num(Place place, BigDecimal number) implements Json {
    @Override
    public String kind() {
      return "a number";
    }
  }

  /**
   * True or false.
   *
   * @param place where it starts
   * @param value which
   */
  record Bool(Place place, boolean value) implements Json {
    @Override
    public String kind() {
      return "a boolean";
    }
  }

  /**
   * Null.
   *
   * @param place where it starts
   */
  record Null(Place place) implements Json {
    @Override
    public String kind() {
      return "null";
    }
  }
}
