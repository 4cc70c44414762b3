package tradebrief.template;

import java.util.Map;
import tradebrief.model.Language;
import tradebrief.model.Place;
import tradebrief.model.Text;

/**
 * Words with placeholders in curly brackets, in the form of ICU messages.
 *
 * @param pattern the words in each language
 * @param place where they begin in the template
 * @param places where those of a language begin, by its code; a language that is not among them has
 *     no words of its own
 */
public record Message(Text pattern, Place place, Map<String, Place> places) {
  /** Copies. */
  public Message {
    places = Map.copyOf(places);
  }

  /** Where the words of a language begin. */
  public Place place(Language language) {
    return places.getOrDefault(language.code(), place);
  }
}
