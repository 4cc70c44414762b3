package tradebrief.report;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import tradebrief.model.Language;
import tradebrief.model.Text;

/** The fixed words of reports, such as column headers: one file of ICU messages a language. */
public final class Words {
  private final Map<Language, Properties> byLanguage = new EnumMap<>(Language.class);

  private Words() {}

  /** The words of every language, read from the program. */
  public static Words load() {
    Words words = new Words();
    for (Language language : Language.values()) {
      words.byLanguage.put(language, read("words_" + language.code() + ".properties"));
    }
    return words;
  }

  private static Properties read(String file) {
    Properties properties = new Properties();
    try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(file), file)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  /** Whether every language has words for a key. */
  public boolean has(String key) {
    return byLanguage.values().stream().allMatch(words -> words.containsKey(key));
  }

  /**
   * The words of a key.
   *
   * @throws IllegalArgumentException when a language lacks it
   */
  public Text text(String key) {
    return Text.each(language -> pattern(language, key));
  }

  /** The words of a key with texts in their numbered places. */
  public Text text(String key, Text... arguments) {
    return Text.each(
        language -> {
          Object[] words = new Object[arguments.length];
          for (int i = 0; i < arguments.length; i++) {
            words[i] = arguments[i].in(language);
          }
          return new MessageFormat(pattern(language, key), language.locale()).format(words);
        });
  }

  private String pattern(Language language, String key) {
    String words = Objects.requireNonNull(byLanguage.get(language)).getProperty(key);
    if (words == null) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "no words for '%s' in '%s'", key, language));
    }
    return words;
  }
}
