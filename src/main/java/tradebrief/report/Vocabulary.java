package tradebrief.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tradebrief.model.Direction;
import tradebrief.model.Language;
import tradebrief.model.Text;
import tradebrief.phrase.Phrase;
import tradebrief.template.Message;

/**
 * What a sentence of a template may say: the figures of the report by their ids, and words such as
 * the period. Of a figure {@code f} it may also say {@code f.size}, its text without the sign where
 * that is certain, and choose by {@code f.direction}, a {@link Direction}, or {@code f.number}.
 */
final class Vocabulary {
  private final FigureBook book;
  private final Map<String, Text> words = new HashMap<>();
  private final Map<String, String> aliases = new HashMap<>();

  Vocabulary(FigureBook book) {
    this.book = book;
  }

  void put(String name, Text text) {
    words.put(name, text);
  }

  /** Lets a figure be said under another name, such as that of the newest batch. */
  void alias(String name, String figureId) {
    aliases.put(name, figureId);
  }

  /**
   * The words of a message; empty when it says something that the report does not have, or nothing
   * at all.
   */
  Optional<Sentence> say(String id, Message message) {
    Set<String> names = Phrase.names(message.pattern());
    List<Figure> figures = new ArrayList<>();
    for (String name : names) {
      Optional<Figure> figure = findFigure(name);
      if (figure.isEmpty() && !words.containsKey(name)) {
        return Optional.empty();
      }
      figure.filter(found -> !figures.contains(found)).ifPresent(figures::add);
    }
    Text text = Text.each(language -> format(message.pattern().in(language), language));
    return text.isBlank() ? Optional.empty() : Optional.of(new Sentence(id, text, figures));
  }

  /** Whether the report has a figure that is not 0, or a word, of a name. */
  boolean holds(String name) {
    return findFigure(name)
        .map(figure -> figure.value().signum() != 0)
        .orElseGet(() -> words.containsKey(name));
  }

  private Optional<Figure> findFigure(String name) {
    String base = base(name);
    return book.find(aliases.getOrDefault(base, base));
  }

  /** The name without the aspect of it that is said. */
  static String base(String name) {
    return Phrase.base(name);
  }

  private String format(String pattern, Language language) {
    return Phrase.parse(pattern).format(language.locale(), name -> value(name, language));
  }

  private Object value(String name, Language language) {
    Optional<Figure> found = findFigure(name);
    if (found.isEmpty()) {
      return Optional.ofNullable(words.get(name)).map(text -> text.in(language)).orElse("");
    }
    Figure figure = found.get();
    return switch (Phrase.aspect(name)) {
      case "" -> figure.marked().in(language);
      case "size" -> figure.direction().size(figure.marked().in(language));
      case "number" -> figure.value();
      default -> figure.direction().toString();
    };
  }
}
