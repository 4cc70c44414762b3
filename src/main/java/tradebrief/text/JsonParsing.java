package tradebrief.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tradebrief.model.Finding;
import tradebrief.model.Place;

/** One parsing of one JSON text. */
final class JsonParsing {
  private final String text;
  private final Positions positions;
  private final List<Finding> findings = new ArrayList<>();

  JsonParsing(String file, String text) {
    this.text = text;
    this.positions = new Positions(file, text);
  }

  JsonContent read(JsonFactory factory) {
    try (JsonParser parser = factory.createParser(text)) {
      parser.nextToken();
      if (parser.currentToken() == null) {
        findings.add(place(parser).error("json", "nothing", "a JSON object", ""));
        return new JsonContent(Optional.empty(), findings);
      }
      Json root = value(parser);
      if (parser.nextToken() != null) {
        findings.add(place(parser).error("json", "more after the end", "one JSON object", ""));
      }
      return new JsonContent(Optional.of(root), findings);
    } catch (JsonProcessingException e) {
      findings.add(
          place(e.getLocation())
              .error("json", firstLine(e.getOriginalMessage()), "well-formed JSON", ""));
      return new JsonContent(Optional.empty(), findings);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  private Json value(JsonParser parser) throws IOException {
    Place place = place(parser);
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(parser, place);
      case START_ARRAY -> array(parser, place);
      case VALUE_STRING -> new Json.Str(place, parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(place, parser.getDecimalValue());
      case VALUE_TRUE, VALUE_FALSE -> new Json.Bool(place, parser.getBooleanValue());
      case VALUE_NULL -> new Json.Null(place);
      case FIELD_NAME, END_OBJECT, END_ARRAY, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
          throw new IllegalStateException("no value begins with " + token);
    };
  }

  private Json object(JsonParser parser, Place place) throws IOException {
    Map<String, Json> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      Place namePlace = place(parser);
      parser.nextToken();
      Json value = value(parser);
      Json first = members.putIfAbsent(name, value);
      if (first != null) {
        findings.add(
            namePlace.error(
                "json", "\"" + name + "\" again", "once; the first is at " + first.place(), ""));
      }
    }
    return new Json.Obj(place, members);
  }

  private Json array(JsonParser parser, Place place) throws IOException {
    List<Json> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return new Json.Arr(place, items);
  }

  private Place place(JsonParser parser) {
    return place(parser.currentTokenLocation());
  }

  private Place place(JsonLocation location) {
    return positions.at(Math.toIntExact(Math.max(0, location.getCharOffset())));
  }

  /** Without what Jackson says of its own source, which is no file to a user. */
  private static String firstLine(String message) {
    return message
        .lines()
        .findFirst()
        .map(line -> line.replaceFirst(" \\(start marker at .*", ""))
        .orElse("no JSON");
  }
}
