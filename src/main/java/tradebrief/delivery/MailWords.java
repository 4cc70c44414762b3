package tradebrief.delivery;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tradebrief.model.Language;
import tradebrief.phrase.Phrase;
import tradebrief.template.MailTemplate;
import tradebrief.template.MailTemplate.Block;
import tradebrief.template.Message;
import tradebrief.template.Template.Name;
import tradebrief.template.Template.SentencePlan;

/** What a template says to one recipient: the figures of their edition, and some words. */
final class MailWords {
  private final Map<String, FigureText> figures;
  private final Language language;
  private final Map<String, String> words;
  private final Set<String> markers = new LinkedHashSet<>();

  /** The words beside those of the edition. */
  private static final List<String> OWN = List.of("period", "area", "name", "files", "corrected");

  /** Of a correction, with the day of what it corrects. */
  MailWords(
      Release release,
      Edition edition,
      Recipient recipient,
      List<String> files,
      Optional<LocalDate> corrected) {
    figures = figures(release, edition);
    this.language = recipient.language();
    words = new HashMap<>(edition.words().getOrDefault(language, Map.of()));
    words.put("period", release.period().toString());
    words.put("area", edition.area().toString());
    words.put("files", String.join(language.spaced() ? ", " : "、", files));
    words.put("name", recipient.name().orElse(""));
    words.put("corrected", corrected.map(day -> inWords(day, language)).orElse(""));
    words.values().removeIf(String::isBlank);
  }

  /** As the report writes days. */
  private static String inWords(LocalDate day, Language language) {
    String pattern = language.spaced() ? "d MMMM uuuu" : "uuuu年M月d日";
    return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
  }

  /** Without those of the year to date where the period itself is that. */
  private static Map<String, FigureText> figures(Release release, Edition edition) {
    Map<String, FigureText> figures = new HashMap<>(edition.figures());
    figures.keySet().removeIf(release.period()::repeats);
    return figures;
  }

  /** The words that a template may say whatever the report. */
  static List<String> names() {
    List<String> names = new ArrayList<>(Edition.WORDS);
    names.addAll(OWN);
    return names;
  }

  /** The messages of a template, those of the subject first. */
  static List<Message> messages(MailTemplate template) {
    List<Message> messages = new ArrayList<>(List.of(template.subject()));
    for (Block block : template.blocks()) {
      if (block instanceof Block.Paragraph paragraph) {
        paragraph.sentences().forEach(sentence -> messages.addAll(sentence.alternatives()));
      } else if (block instanceof Block.Figures figures) {
        figures.lines().forEach(line -> messages.add(line.label()));
      }
    }
    return messages;
  }

  /** The words of a message; empty when it says a figure that there is not, or nothing. */
  Optional<String> say(Message message) {
    if (!Phrase.names(message.pattern()).stream().allMatch(this::has)) {
      return Optional.empty();
    }
    String said =
        Phrase.parse(message.pattern().in(language)).format(language.locale(), this::value);
    return Optional.of(said).filter(text -> !text.isBlank());
  }

  /** The first of its wordings that can be said. */
  Optional<String> say(SentencePlan sentence) {
    return sentence.alternatives().stream().flatMap(message -> say(message).stream()).findFirst();
  }

  /** The text of the first of the figures that is there. */
  Optional<String> figure(List<Name> ids) {
    return ids.stream()
        .map(Name::text)
        .filter(figures::containsKey)
        .map(this::value)
        .findFirst()
        .map(Object::toString);
  }

  private boolean has(String name) {
    return !word(name).isEmpty() || figures.containsKey(Phrase.base(name));
  }

  private Object value(String name) {
    FigureText figure = figures.get(Phrase.base(name));
    if (figure == null) {
      return word(name);
    }
    if (!figure.markers().isEmpty()) {
      markers.addAll(List.of(figure.markers().split(" ", -1)));
    }
    return figure.say(Phrase.aspect(name), language);
  }

  /** A word; of the key to the markers, those lines whose markers were said so far. */
  private String word(String name) {
    String word = words.getOrDefault(name, "");
    return name.equals("shorthand")
        ? word.lines()
            .filter(line -> markers.stream().anyMatch(line::contains))
            .collect(Collectors.joining(language.semicolon()))
        : word;
  }
}
