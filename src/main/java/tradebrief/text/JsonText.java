package tradebrief.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** JSON as RFC 8259 has it. */
public final class JsonText {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private JsonText() {}

  /**
   * Reads a file strictly, UTF-8 with or without a byte order mark. Whatever is wrong is among the
   * findings, under the codes {@code undecodable} and {@code json}; of a name given twice in one
   * object the first counts.
   *
   * @param file its name, for the places
   * @param bytes its content
   */
  public static JsonContent read(String file, byte[] bytes) {
    Decoded decoded = Decoded.of(file, bytes, StandardCharsets.UTF_8);
    JsonContent content = new JsonParsing(file, decoded.text()).read(FACTORY);
    return content.after(decoded.findings());
  }

  /**
   * Writes a value, indented by two blanks, lines ending in LF. Members stand in the order of their
   * map: give one that has an order, such as a LinkedHashMap, or two runs may differ.
   *
   * @param value a Map with String keys, a List, a String, an Integer, Long, BigInteger or
   *     BigDecimal (in plain digits), a Boolean, or an Optional of one (null when empty)
   * @throws IllegalArgumentException for anything else, floating point included
   */
  public static String write(Object value) {
    StringWriter text = new StringWriter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      generator.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      write(value, generator);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return text.append('\n').toString();
  }

  /** Writes a value as {@link #write} does, but on one line, without its end. */
  public static String line(Object value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      write(value, generator);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return text.toString();
  }

  private static void write(Object value, JsonGenerator generator) throws IOException {
    if (value instanceof Map<?, ?> map) {
      writeMembers(map, generator);
    } else if (value instanceof List<?> list) {
      generator.writeStartArray();
      for (Object item : list) {
        write(item, generator);
      }
      generator.writeEndArray();
    } else if (value instanceof Optional<?> optional && optional.isPresent()) {
      write(optional.orElseThrow(), generator);
    } else {
      writeSimple(value, generator);
    }
  }

  private static void writeMembers(Map<?, ?> map, JsonGenerator generator) throws IOException {
    generator.writeStartObject();
    for (Map.Entry<?, ?> member : map.entrySet()) {
      if (!(member.getKey() instanceof String name)) {
        throw new IllegalArgumentException("a member's name must be text: " + member.getKey());
      }
      generator.writeFieldName(name);
      write(member.getValue(), generator);
    }
    generator.writeEndObject();
  }

  private static void writeSimple(Object value, JsonGenerator generator) throws IOException {
    if (value instanceof String text) {
      generator.writeString(text);
    } else if (value instanceof BigDecimal number) {
      generator.writeNumber(number);
    } else if (value instanceof BigInteger number) {
      generator.writeNumber(number);
    } else if (value instanceof Integer || value instanceof Long) {
      generator.writeNumber(((Number) value).longValue());
    } else if (value instanceof Boolean flag) {
      generator.writeBoolean(flag);
    } else if (value instanceof Optional<?>) {
      generator.writeNull();
    } else {
      throw new IllegalArgumentException("no JSON for " + value.getClass());
    }
  }
}
