package tradebrief.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tradebrief.model.Finding;
import tradebrief.model.Language;
import tradebrief.model.Place;
import tradebrief.report.ReportComposer;
import tradebrief.report.Words;
import tradebrief.template.Message;
import tradebrief.template.TemplateReader;
import tradebrief.template.TemplateReading;
import tradebrief.template.Translation;
import tradebrief.template.Translation.TranslatedText;
import tradebrief.template.TranslationReader;
import tradebrief.text.YamlText;

/**
 * Writes the file of a language that is added: every word of the program and every text of the
 * templates, with its English. What the file says already is kept.
 */
public final class TranslateRun {
  private static final String HEAD =
      """
      # A language of reports. Fill in what is empty; src/docs/templates.md says how.
      # Names and numbers in curly brackets stay as they are. Dates and months are patterns (d MMMM yyyy).
      """;

  private TranslateRun() {}

  /**
   * What came of it.
   *
   * @param file the file; as it was when there is an error among the findings
   * @param texts how many words and texts there are to translate
   * @param missing how many of them are not translated yet
   * @param findings everything wrong with the templates and the file that was there
   */
  public record Outcome(Path file, int texts, int missing, List<Finding> findings) {
    /** Whether the file was written. */
    public boolean written() {
      return findings.isEmpty();
    }
  }

  /**
   * Writes it.
   *
   * @param code the code of the language: two or three small letters
   * @throws IllegalArgumentException when it is no such code, or one of the program's languages
   * @throws IOException when a file cannot be read or written; the one that was there is kept
   */
  public static Outcome run(Path templates, String code) throws IOException {
    if (!TranslationReader.isCode(code) || LanguageChoice.base().contains(code)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "'%s'; expected the ISO 639 code of a language that the program has not, such as fr",
              code));
    }
    Path file = TranslationReader.file(templates, code);
    List<Finding> findings = new ArrayList<>();
    Optional<Translation> before =
        Files.exists(file) ? TranslationReader.read(templates, code, findings) : Optional.empty();
    Set<String> texts = new LinkedHashSet<>();
    List<String> names = TemplateReader.names(templates);
    if (names.isEmpty()) {
      findings.add(
          Place.wholeFile(templates.toString())
              .error("template-missing", "no template", "a folder of templates", ""));
    }
    for (String name : names) {
      TemplateReading reading = new TemplateReader().read(templates, name);
      findings.addAll(reading.findings());
      reading.template().stream()
          .flatMap(template -> ReportComposer.messages(template).stream())
          .map(Message::pattern)
          .map(text -> text.in(Language.EN))
          .filter(text -> !text.isEmpty())
          .forEach(texts::add);
    }
    Filling filling = new Filling(code, before);
    Map<String, Object> content = filling.content(texts);
    if (findings.isEmpty()) {
      write(file, HEAD + YamlText.write(content));
    }
    return new Outcome(file, filling.texts, filling.missing, List.copyOf(findings));
  }

  private static void write(Path file, String content) throws IOException {
    Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
    Path aside = Files.createTempFile(folder, file.getFileName().toString(), ".new");
    try {
      Files.writeString(aside, content, StandardCharsets.UTF_8);
      Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  /** The content of a file in the making. */
  private static final class Filling {
    private final String code;
    private final Optional<Translation> before;
    private int texts;
    private int missing;

    Filling(String code, Optional<Translation> before) {
      this.code = code;
      this.before = before;
    }

    Map<String, Object> content(Set<String> templateTexts) {
      Optional<Language> language = before.map(Translation::language);
      Map<String, Object> content = new LinkedHashMap<>();
      content.put("language", code);
      content.put("locale", language.map(Language::locale).map(Locale::toLanguageTag).orElse(code));
      content.put("names", language.map(Language::names).orElse(Language.EN).code());
      content.put("words", words());
      content.put(
          "texts",
          Stream.concat(
                  templateTexts.stream()
                      .map(
                          english -> item(english, before.flatMap(file -> file.findText(english)))),
                  others(templateTexts))
              .toList());
      return content;
    }

    /** What is translated of texts that no template says now: one may say them again. */
    private Stream<Map<String, String>> others(Set<String> templateTexts) {
      return before.stream()
          .flatMap(file -> file.texts().values().stream())
          .filter(text -> !templateTexts.contains(text.english()))
          .sorted(Comparator.comparing(text -> text.place().line()))
          .map(text -> pair(text.english(), text.text()));
    }

    private List<Map<String, String>> words() {
      Words words = Words.load();
      List<Map<String, String>> items = new ArrayList<>();
      for (String key : words.keys()) {
        String english = words.text(key).in(Language.EN);
        if (!english.isEmpty()) {
          Map<String, String> item = new LinkedHashMap<>();
          item.put("word", key);
          item.putAll(item(english, before.flatMap(file -> file.findWord(key, english))));
          items.add(item);
        }
      }
      return items;
    }

    private Map<String, String> item(String english, Optional<TranslatedText> translated) {
      texts++;
      missing += translated.isEmpty() ? 1 : 0;
      return pair(english, translated.map(TranslatedText::text).orElse(""));
    }

    private Map<String, String> pair(String english, String translated) {
      Map<String, String> item = new LinkedHashMap<>();
      item.put(Language.EN.code(), english);
      item.put(code, translated);
      return item;
    }
  }
}
