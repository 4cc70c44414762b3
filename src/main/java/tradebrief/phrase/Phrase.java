package tradebrief.phrase;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words with placeholders in curly brackets, in the form of ICU messages. */
public final class Phrase {
  /** ICU allows neither dots nor hyphens in the name of an argument; figure ids have both. */
  private static final Pattern DOTTED = Pattern.compile("\\{([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)");

  private static final Pattern ASPECT = Pattern.compile("(.+)\\.(size|direction|number)");

  private final String pattern;
  private final Set<String> names;

  private Phrase(String pattern, Set<String> names) {
    this.pattern = pattern;
    this.names = names;
  }

  /**
   * The phrase of a text.
   *
   * @throws IllegalArgumentException when the text is not an ICU message
   */
  public static Phrase parse(String text) {
    Map<String, String> decoded = new LinkedHashMap<>();
    Matcher dotted = DOTTED.matcher(text);
    while (dotted.find()) {
      decoded.put(encode(dotted.group(1)), dotted.group(1));
    }
    String pattern = DOTTED.matcher(text).replaceAll(found -> "{" + encode(found.group(1)));
    MessagePattern parsed = new MessagePattern(pattern);
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < parsed.countParts(); i++) {
      MessagePattern.Part.Type type = parsed.getPartType(i);
      if (type == MessagePattern.Part.Type.ARG_NAME
          || type == MessagePattern.Part.Type.ARG_NUMBER) {
        String name = parsed.getSubstring(parsed.getPart(i));
        names.add(decoded.getOrDefault(name, name));
      }
    }
    return new Phrase(pattern, names);
  }

  /** The names or numbers of its placeholders, in the order first said. */
  public Set<String> names() {
    return Collections.unmodifiableSet(names);
  }

  /**
   * Its words.
   *
   * @param value what stands in the place of a name: text, or a number
   */
  public String format(Locale locale, Function<String, Object> value) {
    Map<String, Object> arguments = new HashMap<>();
    names.forEach(name -> arguments.put(encode(name), value.apply(name)));
    return new MessageFormat(pattern, locale).format(arguments);
  }

  /** The name of a figure without the aspect of it that is said, such as its size. */
  public static String base(String name) {
    Matcher aspect = ASPECT.matcher(name);
    return aspect.matches() ? aspect.group(1) : name;
  }

  /** The aspect that is said: {@code size}, {@code direction}, {@code number}; or empty text. */
  public static String aspect(String name) {
    Matcher aspect = ASPECT.matcher(name);
    return aspect.matches() ? aspect.group(2) : "";
  }

  private static String encode(String name) {
    return name.replace(".", "__").replace('-', '_');
  }
}
