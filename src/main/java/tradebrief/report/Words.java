package tradebrief.report;

import com.ibm.icu.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tradebrief.model.Language;
import tradebrief.model.Text;
import tradebrief.template.Translation;
import tradebrief.template.Translation.TranslatedText;

/** The fixed words of reports, such as column headers: ICU messages by their keys. */
public final class Words {
  private static final Map<Language, Map<String, String>> BASE =
      Language.base().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  one -> one, one -> PropertiesFile.read("words_" + one.code() + ".properties")));

  private final Map<Language, Map<String, String>> byLanguage;

  private Words(Map<Language, Map<String, String>> byLanguage) {
    this.byLanguage = byLanguage;
  }

  /** The words in the languages of the program. */
  public static Words load() {
    return new Words(BASE);
  }

  /** The same, and those of added languages. */
  public Words with(List<Translation> translations) {
    Map<Language, Map<String, String>> all = new HashMap<>(byLanguage);
    for (Translation translation : translations) {
      Map<String, String> added = new HashMap<>();
      for (String key : keys()) {
        String english = pattern(Language.EN, key);
        translation
            .findWord(key, english)
            .map(TranslatedText::text)
            .or(() -> Optional.of(english).filter(String::isEmpty))
            .ifPresent(text -> added.put(key, text));
      }
      all.put(translation.language(), Map.copyOf(added));
    }
    return new Words(Map.copyOf(all));
  }

  /** Every key, in alphabetical order. */
  public SortedSet<String> keys() {
    return new TreeSet<>(Objects.requireNonNull(byLanguage.get(Language.EN)).keySet());
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
    String words = byLanguage.getOrDefault(language, Map.of()).get(key);
    if (words == null) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "no words for '%s' in '%s'", key, language));
    }
    return words;
  }
}
