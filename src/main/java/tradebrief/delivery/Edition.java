package tradebrief.delivery;

import java.util.List;
import java.util.Map;
import tradebrief.model.Area;
import tradebrief.model.Language;

/**
 * What a finished report says of one area.
 *
 * @param area which area
 * @param words in each language, those of {@link #WORDS} that there are
 * @param figures by id
 */
record Edition(
    Area area, Map<Language, Map<String, String>> words, Map<String, FigureText> figures) {
  Edition {
    words = Map.copyOf(words);
    figures = Map.copyOf(figures);
  }

  /** The names of {@link #words}. */
  static final List<String> WORDS =
      List.of("title", "subtitle", "organisation", "shorthand", "derived.names");
}
