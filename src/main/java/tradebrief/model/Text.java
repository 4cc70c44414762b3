package tradebrief.model;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The same words in every language. Two texts are equal that are so in the languages of the
 * program; the words of an added language are made when they are asked for.
 */
public final class Text {
  private final String zh;
  private final String en;
  private final Function<Language, String> others;

  private Text(String zh, String en, Function<Language, String> others) {
    this.zh = Objects.requireNonNull(zh);
    this.en = Objects.requireNonNull(en);
    this.others = others;
  }

  /** The words in Chinese and in English; an added language has those that it takes names from. */
  public static Text of(String zh, String en) {
    return new Text(zh, en, language -> language.names().equals(Language.ZH) ? zh : en);
  }

  /** Words that are the same in every language, such as a code. */
  public static Text same(String text) {
    return new Text(text, text, language -> text);
  }

  /** What {@code words} says in each language: the same each time that it is asked. */
  public static Text each(Function<Language, String> words) {
    return new Text(words.apply(Language.ZH), words.apply(Language.EN), words);
  }

  /** The words in one language. */
  public String in(Language language) {
    return language.equals(Language.ZH)
        ? zh
        : language.equals(Language.EN) ? en : others.apply(language);
  }

  /** Each language's words, changed. */
  public Text map(UnaryOperator<String> change) {
    return each(language -> change.apply(in(language)));
  }

  /** Whether it is Chinese in every language, as the number of a document is. */
  public boolean isAlwaysChinese() {
    return zh.equals(en) && zh.codePoints().anyMatch(Character::isIdeographic);
  }

  /**
   * The first character that no document holds, since XML does not: a control character but tabs
   * and line breaks, half of another one, or none at all.
   */
  public static OptionalInt findUnwritable(String words) {
    int point;
    for (int i = 0; i < words.length(); i += Character.charCount(point)) {
      point = words.codePointAt(i);
      if (!isXml(point)) {
        return OptionalInt.of(point);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isXml(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= 0x20 && point < Character.MIN_SURROGATE)
        || (point > Character.MAX_SURROGATE && point < 0xFFFE)
        || point > 0xFFFF;
  }

  /** Whether it says nothing, in any language of the program. */
  public boolean isBlank() {
    return zh.isBlank() && en.isBlank();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Text text && zh.equals(text.zh) && en.equals(text.en);
  }

  @Override
  public int hashCode() {
    return Objects.hash(zh, en);
  }

  @Override
  public String toString() {
    return "Text[zh=" + zh + ", en=" + en + "]";
  }
}
