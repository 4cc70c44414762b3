package tradebrief.model;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The same words in every language.
 *
 * @param byLanguage one text a language; none missing
 */
public record Text(Map<Language, String> byLanguage) {
  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException when a language is missing
   */
  public Text {
    for (Language language : Language.values()) {
      if (!byLanguage.containsKey(language)) {
        throw new IllegalArgumentException(
            String.format(Locale.ROOT, "no text in '%s': %s", language, byLanguage));
      }
    }
    byLanguage = Map.copyOf(byLanguage);
  }

  /** The words in Chinese and in English. */
  public static Text of(String zh, String en) {
    return new Text(Map.of(Language.ZH, zh, Language.EN, en));
  }

  /** Words that are the same in every language, such as a code. */
  public static Text same(String text) {
    return each(language -> text);
  }

  /** What {@code words} says in each language. */
  public static Text each(Function<Language, String> words) {
    EnumMap<Language, String> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      texts.put(language, words.apply(language));
    }
    return new Text(texts);
  }

  /** The words in one language. */
  public String in(Language language) {
    return Objects.requireNonNull(byLanguage.get(language));
  }

  /** Each language's words, changed. */
  public Text map(UnaryOperator<String> change) {
    return each(language -> change.apply(in(language)));
  }
}
