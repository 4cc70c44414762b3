package tradebrief.delivery;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tradebrief.model.Likeness;
import tradebrief.text.YamlNode;

/** A mapping of the settings, with its values by key; what is wrong with one is a finding. */
final class SettingsNode {
  private static final Pattern DURATION = Pattern.compile("([0-9]{1,6})(ms|s|m|h)");

  private final YamlNode node;
  private final Map<String, YamlNode> values;
  private final Path folder;

  SettingsNode(YamlNode node, List<String> keys, Path folder) {
    this.node = node;
    this.values = node.mapping(keys);
    this.folder = folder;
  }

  /** The mapping under a key; empty when there is none. */
  Optional<SettingsNode> find(String key, List<String> keys) {
    return YamlNode.find(values, key).map(found -> new SettingsNode(found, keys, folder));
  }

  /** The mapping under a key, without which nothing can be sent. */
  Optional<SettingsNode> require(String key, List<String> keys) {
    requireKey(key);
    return find(key, keys);
  }

  private void requireKey(String key) {
    if (!values.containsKey(key)) {
      node.report("settings-key", "no key '" + key + "'", "expected one", "");
    }
  }

  /** A value of a form; empty when the key is absent, or when the value is a finding. */
  <T> Optional<T> value(String key, String expected, Function<String, T> parse) {
    return YamlNode.find(values, key).flatMap(found -> parse(found, expected, parse));
  }

  /** A value that must be there. */
  <T> Optional<T> required(String key, String expected, Function<String, T> parse) {
    requireKey(key);
    return value(key, expected, parse);
  }

  /** The values of a list; none when the key is absent. */
  <T> List<T> list(String key, String expected, Function<String, T> parse) {
    return YamlNode.find(values, key).map(YamlNode::items).orElse(List.of()).stream()
        .flatMap(item -> parse(item, expected, parse).stream())
        .toList();
  }

  private static <T> Optional<T> parse(YamlNode found, String expected, Function<String, T> parse) {
    String text = found.text();
    try {
      return Optional.of(parse.apply(text));
    } catch (RuntimeException e) {
      String why = e instanceof IllegalArgumentException ? String.valueOf(e.getMessage()) : "";
      found.report("settings-value", "'" + text + "'", "expected " + expected, why);
      return Optional.empty();
    }
  }

  /** Something wrong with the value of a key. */
  void report(String key, String found, String expected, String hint) {
    YamlNode.find(values, key).orElse(node).report("settings-value", found, expected, hint);
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /** A path, relative to the folder of the settings. */
  Path path(String text) {
    return folder.resolve(text);
  }

  /** One line of text that can stand in a header. */
  static String line(String text) {
    if (text.isBlank() || text.chars().anyMatch(c -> c < ' ' || c == 0x7f)) {
      throw new IllegalArgumentException("blank, or with a line break in it");
    }
    return text;
  }

  static boolean flag(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("");
    };
  }

  /** A duration such as {@code 30s}, {@code 5m} or {@code 1h}. */
  static Duration duration(String text) {
    Matcher parts = DURATION.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("");
    }
    long number = Long.parseLong(parts.group(1));
    return switch (parts.group(2)) {
      case "ms" -> Duration.ofMillis(number);
      case "s" -> Duration.ofSeconds(number);
      case "m" -> Duration.ofMinutes(number);
      default -> Duration.ofHours(number);
    };
  }

  /** A size such as {@code 10MB}, in bytes. */
  static long megabytes(String text) {
    if (!text.endsWith("MB")) {
      throw new IllegalArgumentException("");
    }
    BigDecimal number = new BigDecimal(text.substring(0, text.length() - 2));
    if (number.signum() <= 0) {
      throw new IllegalArgumentException("");
    }
    return number.multiply(BigDecimal.valueOf(1_000_000)).longValue();
  }

  static int port(String text) {
    return between(text, 65_535);
  }

  static int between(String text, int most) {
    int number = Integer.parseInt(text);
    if (number < 1 || number > most) {
      throw new IllegalArgumentException("");
    }
    return number;
  }

  static Settings.Security security(String text) {
    List<String> names =
        Arrays.stream(Settings.Security.values()).map(Settings.Security::toString).toList();
    return Arrays.stream(Settings.Security.values())
        .filter(security -> security.toString().equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(Likeness.hint(text, names)));
  }
}
