package tradebrief.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tradebrief.model.Language;
import tradebrief.template.TranslationReader;

/** Which languages there are to choose from: those of the program, and those of the templates. */
public final class LanguageChoice {
  private LanguageChoice() {}

  /** The codes of the languages of the program. */
  static List<String> base() {
    return Language.base().stream().map(Language::code).toList();
  }

  /**
   * The codes asked for, each once.
   *
   * @throws IllegalArgumentException for one that neither program nor templates have
   */
  public static List<String> of(List<String> codes, Path templates) {
    List<String> base = base();
    List<String> asked = codes.stream().distinct().toList();
    List<String> unknown =
        asked.stream()
            .filter(code -> !base.contains(code))
            .filter(code -> !TranslationReader.isThere(templates, code))
            .toList();
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "'%s' is not a language; expected one of: %s, or one that has a file %s (tradebrief"
                  + " translate writes it)",
              String.join("', '", unknown),
              String.join(", ", base),
              TranslationReader.file(templates, "CODE")));
    }
    return asked;
  }
}
