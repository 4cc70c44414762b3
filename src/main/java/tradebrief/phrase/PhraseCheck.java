package tradebrief.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import tradebrief.model.Finding;
import tradebrief.model.Language;
import tradebrief.model.Place;
import tradebrief.model.Text;

/** Finds what is wrong with the phrases of a text, each where its own language stands. */
public final class PhraseCheck {
  private static final Pattern QUOTED_BRACKET = Pattern.compile("(?<!')'[{}]");

  private PhraseCheck() {}

  /**
   * Checks a text in each of the languages that templates are written in.
   *
   * @param text the phrases
   * @param place where those of a language begin
   * @param name is given each name that is said, and where
   * @param findings is given what is wrong with the phrases themselves
   */
  public static void check(
      Text text,
      Function<Language, Place> place,
      BiConsumer<String, Place> name,
      Consumer<Finding> findings) {
    for (Language language : Language.base()) {
      Place at = place.apply(language);
      check(text.in(language), at, "template-message", findings)
          .forEach(said -> name.accept(said, at));
    }
  }

  /**
   * Checks a phrase.
   *
   * @param code of the finding, when it is no phrase
   * @param findings is given what is wrong with it
   * @return the names that it says, in the order first said; none when it is no phrase
   */
  public static List<String> check(
      String text, Place place, String code, Consumer<Finding> findings) {
    Text.findUnwritable(text)
        .ifPresent(
            point ->
                findings.accept(
                    place.error(
                        code,
                        String.format(Locale.ROOT, "the character U+%04X", point),
                        "none that documents cannot hold",
                        "")));
    if (QUOTED_BRACKET.matcher(text).find()) {
      findings.accept(
          place.error(
              code,
              "an apostrophe before a curly bracket, which makes it plain text",
              "two apostrophes",
              ""));
      return List.of();
    }
    try {
      Phrase phrase = Phrase.parse(text);
      phrase.findMisuses(place).forEach(findings);
      return new ArrayList<>(phrase.names());
    } catch (IllegalArgumentException e) {
      findings.accept(place.error(code, String.valueOf(e.getMessage()), "an ICU message", ""));
      return List.of();
    }
  }
}
