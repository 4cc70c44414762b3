package tradebrief.model;

import java.util.Locale;

/**
 * A language that reports are written in. Its {@link #code} is the one in file names and templates.
 */
public enum Language {
  ZH("zh", Locale.SIMPLIFIED_CHINESE),
  EN("en", Locale.ENGLISH);

  private final String code;
  private final Locale locale;

  Language(String code, Locale locale) {
    this.code = code;
    this.locale = locale;
  }

  /** The ISO 639-1 code, such as {@code zh}. */
  public String code() {
    return code;
  }

  /** The locale whose rules for numbers, dates and line breaks apply. */
  public Locale locale() {
    return locale;
  }

  /**
   * The language of a code.
   *
   * @throws IllegalArgumentException with the accepted codes, when there is none
   */
  public static Language parse(String text) {
    return Codes.parse(values(), text, "a language");
  }

  @Override
  public String toString() {
    return code;
  }
}
