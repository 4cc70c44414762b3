package tradebrief.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tradebrief.model.Finding;
import tradebrief.model.Language;
import tradebrief.model.Likeness;
import tradebrief.model.Place;
import tradebrief.model.Text;
import tradebrief.phrase.Phrase;
import tradebrief.phrase.PhraseCheck;
import tradebrief.template.Message;
import tradebrief.template.Translation;
import tradebrief.template.Translation.TranslatedText;
import tradebrief.template.Translation.TranslatedWord;

/** Finds what a translation lacks of the words of reports and templates, or says wrongly. */
final class TranslationCheck {
  /** How the keys of headers begin. */
  private static final String COLUMN = "column.";

  private final Translation translation;
  private final Words words = Words.load();
  private final SortedSet<String> keys = words.keys();
  private final List<Finding> findings = new ArrayList<>();

  TranslationCheck(Translation translation) {
    this.translation = translation;
  }

  List<Finding> findings(List<Message> messages) {
    translation.words().forEach(this::checkKey);
    Set<List<String>> seen = new HashSet<>();
    translation.words().stream()
        .filter(word -> !seen.add(List.of(word.key(), word.text().english())))
        .forEach(
            word ->
                report(
                    word.text(),
                    "language-word",
                    "word '" + word.key() + "' a second time",
                    "each once",
                    ""));
    Set<String> missing = new LinkedHashSet<>();
    for (String key : keys) {
      Text base = words.text(key);
      String english = base.in(Language.EN);
      Optional<TranslatedText> found = translation.findWord(key, english);
      check(found, base, key, missing);
      if (DayPattern.isKey(key)) {
        found.ifPresent(text -> checkPattern(english, text));
      }
    }
    for (Message message : messages) {
      String english = message.pattern().in(Language.EN);
      check(translation.findText(english), message.pattern(), "'" + english.strip() + "'", missing);
    }
    checkColumns();
    if (!missing.isEmpty()) {
      findings.add(
          Place.wholeFile(translation.locale().file())
              .error(
                  "language-missing",
                  "no translation of " + String.join(", ", missing),
                  "one of every word and text",
                  "tradebrief translate "
                      + translation.language()
                      + " adds them with their English"));
    }
    // a text of several templates has one translation, and its faults are told once
    return findings.stream().sorted().distinct().toList();
  }

  private void checkKey(TranslatedWord word) {
    if (!keys.contains(word.key())) {
      report(
          word.text(),
          "language-word",
          "word '" + word.key() + "'",
          "a word of the program",
          Likeness.hint(word.key(), keys));
    }
  }

  private void checkPattern(String english, TranslatedText text) {
    if (!DayPattern.saysWhat(english, text.text())) {
      report(
          text,
          "language-day",
          "'" + text.text() + "'",
          "d for the day, M for the month and y for the year, all that are in '"
              + english
              + "' and no others",
          "letters that are to be written as they are stand in 'apostrophes'");
    }
  }

  /** Filters and formulas name a column by its header. */
  private void checkColumns() {
    Map<String, String> first = new HashMap<>();
    for (String key : keys.tailSet(COLUMN)) {
      if (key.startsWith(COLUMN)) {
        translation
            .findWord(key, words.text(key).in(Language.EN))
            .ifPresent(text -> checkColumn(key, text, first));
      }
    }
  }

  private void checkColumn(String key, TranslatedText text, Map<String, String> first) {
    if (text.text().contains("\n")) {
      report(text, "language-column", "a header of two lines", "one line", "");
    }
    String same = first.putIfAbsent(ReportTable.caseless(text.text()), key);
    if (same != null) {
      report(
          text,
          "language-column",
          "'" + text.text() + "' for " + same + " and for " + key,
          "each column with a header of its own",
          "a table has several of them, told apart by their headers");
    }
  }

  /** What is empty in English need not be translated. */
  private void check(Optional<TranslatedText> found, Text base, String name, Set<String> missing) {
    if (found.isEmpty()) {
      if (!base.in(Language.EN).isEmpty()) {
        missing.add(name);
      }
      return;
    }
    TranslatedText text = found.get();
    Set<String> known = Phrase.names(base);
    int before = findings.size();
    List<String> said =
        PhraseCheck.check(text.text(), text.place(), "language-message", findings::add);
    if (findings.size() == before) {
      lost(base, said)
          .forEach(
              placeholder ->
                  report(
                      text,
                      "language-placeholder",
                      "no {" + placeholder + "}",
                      "all that the Chinese says, or all that the English says",
                      "what stands there would be lost"));
    }
    said.stream()
        .filter(placeholder -> !known.contains(placeholder))
        .forEach(
            placeholder ->
                report(
                    text,
                    "language-placeholder",
                    "{" + placeholder + "}",
                    known.isEmpty()
                        ? "no placeholder"
                        : known.stream()
                            .map(one -> "{" + one + "}")
                            .collect(Collectors.joining(", ", "only ", "")),
                    ""));
  }

  /** What is not said, in whatever aspect, of what the nearer language of the program says. */
  private static Set<String> lost(Text base, List<String> said) {
    Set<String> bases = said.stream().map(Phrase::base).collect(Collectors.toSet());
    return Phrase.parseEach(base)
        .map(
            phrase ->
                phrase.names().stream()
                    .map(Phrase::base)
                    .filter(name -> !bases.contains(name))
                    .collect(Collectors.toCollection(TreeSet::new)))
        .min(Comparator.comparing(Set::size))
        .orElseThrow();
  }

  private void report(
      TranslatedText place, String code, String found, String expected, String hint) {
    findings.add(place.place().error(code, found, expected, hint));
  }
}
