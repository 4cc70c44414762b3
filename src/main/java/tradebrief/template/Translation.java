package tradebrief.template;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tradebrief.model.Language;
import tradebrief.model.Place;

/**
 * The words of a language that is added to those of the program. Each stands beside the English
 * that it was made of: when that changes, the translation is no longer one.
 *
 * @param language the language
 * @param locale where its locale stands in its file; the whole file when that names none
 * @param sha256 of what was read of the file
 * @param words those of the program
 * @param texts those of templates, by their English; the empty ones are not among them
 */
public record Translation(
    Language language,
    Place locale,
    String sha256,
    List<TranslatedWord> words,
    Map<String, TranslatedText> texts) {
  /** Copies. */
  public Translation {
    words = List.copyOf(words);
    texts = Map.copyOf(texts);
  }

  /**
   * A word of the program.
   *
   * @param key its name
   */
  public record TranslatedWord(String key, TranslatedText text) {}

  /**
   * A text.
   *
   * @param english what it was made of
   * @param text the translation; empty when there is none yet
   * @param place where it begins in the file
   */
  public record TranslatedText(String english, String text, Place place) {}

  /** Every text, in the order of the file. */
  public Stream<TranslatedText> all() {
    return Stream.concat(words.stream().map(TranslatedWord::text), texts.values().stream())
        .sorted(Comparator.comparing(text -> text.place().line()));
  }

  /** The translation of a word of the program; empty when there is none of its English. */
  public Optional<TranslatedText> findWord(String key, String english) {
    return words.stream()
        .filter(word -> word.key().equals(key))
        .map(TranslatedWord::text)
        .filter(text -> text.english().equals(english) && !text.text().isEmpty())
        .findFirst();
  }

  /** The translation of a text of a template; empty when there is none. */
  public Optional<TranslatedText> findText(String english) {
    return Optional.ofNullable(texts.get(english));
  }
}
