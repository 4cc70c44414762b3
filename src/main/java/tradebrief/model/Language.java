package tradebrief.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A language that reports are written in. Everything has words in the two of the program; others
 * are added by files of templates. Two languages of one code are equal. The natural order is that
 * of the program: Chinese, English, then the others by code.
 */
public final class Language implements Comparable<Language> {
  /** Chinese, in simplified characters. */
  public static final Language ZH = new Language("zh", Locale.SIMPLIFIED_CHINESE, null);

  /** English. */
  public static final Language EN = new Language("en", Locale.ENGLISH, null);

  private static final List<Language> BASE = List.of(ZH, EN);

  private static final Codes<Language> CODES = new Codes<>(BASE, "a language");

  /** Those that set no space between words, by their ISO 639-1 codes. */
  private static final Set<String> WITHOUT_SPACES = Set.of("zh", "ja", "th", "lo", "km", "my");

  private final String code;
  private final Locale locale;
  private final @Nullable Language names;

  private Language(String code, Locale locale, @Nullable Language names) {
    this.code = code;
    this.locale = locale;
    this.names = names;
  }

  /**
   * A language that is added to those of the program.
   *
   * @param code the ISO 639 code, such as {@code fr}
   * @param locale whose rules for numbers, dates and line breaks apply
   * @param names the language of the program in which places, zones and sources are named
   */
  public static Language added(String code, Locale locale, Language names) {
    return new Language(code, locale, names.names());
  }

  /** The languages of the program, in which data and templates have all their words. */
  public static List<Language> base() {
    return BASE;
  }

  /** The ISO 639 code, such as {@code zh}: the one in file names and templates. */
  public String code() {
    return code;
  }

  /** The locale whose rules for numbers, dates and line breaks apply. */
  public Locale locale() {
    return locale;
  }

  /** The language of the program whose names of places stand in; itself, if it is one. */
  public Language names() {
    return Optional.ofNullable(names).orElse(this);
  }

  /** Whether it sets a space between words, and so between sentences. */
  public boolean spaced() {
    return !WITHOUT_SPACES.contains(locale.getLanguage());
  }

  /** What stands between entries that may have commas of their own. */
  public String semicolon() {
    return spaced() ? "; " : "；";
  }

  /**
   * The language of the program that has a code.
   *
   * @throws IllegalArgumentException with the accepted codes, when there is none
   */
  public static Language parse(String text) {
    return CODES.parse(text);
  }

  @Override
  public int compareTo(Language other) {
    int mine = BASE.indexOf(this);
    int its = BASE.indexOf(other);
    return mine >= 0 && its >= 0
        ? Integer.compare(mine, its)
        : mine >= 0 ? -1 : its >= 0 ? 1 : code.compareTo(other.code);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Language language && code.equals(language.code);
  }

  @Override
  public int hashCode() {
    return Objects.hash(code);
  }

  @Override
  public String toString() {
    return code;
  }
}
