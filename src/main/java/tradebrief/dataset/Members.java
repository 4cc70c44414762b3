package tradebrief.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tradebrief.model.Place;
import tradebrief.text.Json;

/** The members of a JSON object of the descriptor; what is of the wrong kind is a finding. */
record Members(Json.Obj object, Findings findings) {
  /** The code of everything wrong with the descriptor itself. */
  static final String CODE = "descriptor";

  Place place() {
    return object.place();
  }

  void wrong(Place place, String found, String expected) {
    findings.add(place.error(CODE, found, expected, ""));
  }

  Optional<String> text(String name) {
    return of(name, Json.Str.class, "a string").map(Json.Str::text);
  }

  /** A text without which the object means nothing. */
  Optional<String> requiredText(String name) {
    requirePresence(name);
    return text(name);
  }

  private void requirePresence(String name) {
    if (object.find(name).isEmpty()) {
      wrong(place(), "no \"" + name + "\"", "one");
    }
  }

  boolean flag(String name) {
    return of(name, Json.Bool.class, "true or false").map(Json.Bool::value).orElse(false);
  }

  Optional<BigDecimal> number(String name) {
    return of(name, Json.Num.class, "a number").map(Json.Num::number);
  }

  Optional<Members> members(String name) {
    return of(name, Json.Obj.class, "an object").map(member -> new Members(member, findings));
  }

  /** The objects of an array; none when it is absent. */
  List<Members> objects(String name) {
    return items(name, Json.Obj.class, "an object").stream()
        .map(item -> new Members(item, findings))
        .toList();
  }

  List<Members> requiredObjects(String name) {
    requirePresence(name);
    return objects(name);
  }

  /** A string, or an array of them, as the specification allows for names and paths. */
  List<Json.Str> texts(String name) {
    if (object.find(name).orElse(object) instanceof Json.Str one) {
      return List.of(one);
    }
    return items(name, Json.Str.class, "a string");
  }

  List<String> words(String name) {
    return texts(name).stream().map(Json.Str::text).toList();
  }

  private <T extends Json> List<T> items(String name, Class<T> kind, String expected) {
    List<T> items = new ArrayList<>();
    of(name, Json.Arr.class, "an array").map(Json.Arr::items).orElse(List.of()).stream()
        .map(item -> as(item, kind, "an item of \"" + name + "\"", expected))
        .forEach(item -> item.ifPresent(items::add));
    return items;
  }

  private <T extends Json> Optional<T> of(String name, Class<T> kind, String expected) {
    return object.find(name).flatMap(member -> as(member, kind, "\"" + name + "\"", expected));
  }

  private <T extends Json> Optional<T> as(Json value, Class<T> kind, String what, String expected) {
    if (kind.isInstance(value)) {
      return Optional.of(kind.cast(value));
    }
    wrong(value.place(), what + " is " + value.kind(), expected);
    return Optional.empty();
  }
}
