package tradebrief.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tradebrief.model.Finding;
import tradebrief.model.Language;
import tradebrief.model.Place;
import tradebrief.template.Translation.TranslatedText;
import tradebrief.template.Translation.TranslatedWord;
import tradebrief.text.YamlNode;
import tradebrief.text.YamlText;

/** Reads {@code languages/CODE.yaml} from the folder of templates, strictly. */
public final class TranslationReader {
  /** Of which there are rules for numbers and names of months. */
  private static final Set<String> LANGUAGES =
      Arrays.stream(Locale.getAvailableLocales())
          .map(Locale::getLanguage)
          .filter(language -> !language.isEmpty())
          .collect(Collectors.toSet());

  private static final String FOLDER = "languages";
  private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");

  private TranslationReader() {}

  /** The file of a language, whether it is there or not. */
  public static Path file(Path templates, String code) {
    return templates.resolve(FOLDER).resolve(code + ".yaml");
  }

  /** Whether a text may be the code of a language: two or three small letters. */
  public static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }

  /** The codes of the languages that a folder of templates adds, in alphabetical order. */
  public static List<String> codes(Path templates) {
    return TemplateReader.names(templates.resolve(FOLDER)).stream()
        .filter(TranslationReader::isCode)
        .toList();
  }

  /** Whether a folder of templates has a language. */
  public static boolean isThere(Path templates, String code) {
    return isCode(code) && Files.isRegularFile(file(templates, code));
  }

  /**
   * The translation of a code.
   *
   * @param findings is given everything wrong
   * @return as far as it can be understood; empty when that is not at all
   * @throws IOException when the file is there but cannot be read
   */
  public static Optional<Translation> read(Path templates, String code, List<Finding> findings)
      throws IOException {
    String name = FOLDER + "/" + code + ".yaml";
    return YamlText.read(
            file(templates, code),
            name,
            "language",
            "tradebrief translate " + code + " writes one to fill in",
            findings)
        .map(root -> translation(root, code, name));
  }

  private static Translation translation(YamlNode root, String code, String name) {
    Map<String, YamlNode> keys =
        root.wholeMapping(List.of("language", "locale", "names", "words", "texts"));
    YamlNode.find(keys, "language").ifPresent(node -> node.requireFileName(code));
    Language language =
        Language.added(
            code,
            YamlNode.find(keys, "locale")
                .flatMap(TranslationReader::locale)
                .orElseGet(() -> Locale.forLanguageTag(code)),
            YamlNode.find(keys, "names").flatMap(TranslationReader::names).orElse(Language.EN));
    return new Translation(
        language,
        YamlNode.find(keys, "locale").map(YamlNode::place).orElse(Place.wholeFile(name)),
        root.sha256(),
        items(keys, "words").map(node -> word(node, code)).toList(),
        texts(keys, code));
  }

  private static Map<String, TranslatedText> texts(Map<String, YamlNode> keys, String code) {
    Map<String, TranslatedText> texts = new HashMap<>();
    items(keys, "texts")
        .forEach(
            node -> {
              TranslatedText text = text(node, node.wholeMapping(pair(code)), code);
              if (!text.text().isEmpty() && texts.putIfAbsent(text.english(), text) != null) {
                node.report(
                    "language-text",
                    "'" + text.english() + "' a second time",
                    "expected each once",
                    "");
              }
            });
    return texts;
  }

  private static Stream<YamlNode> items(Map<String, YamlNode> keys, String key) {
    return YamlNode.find(keys, key).stream().flatMap(node -> node.items().stream());
  }

  private static List<String> pair(String code) {
    return List.of(Language.EN.code(), code);
  }

  private static TranslatedWord word(YamlNode node, String code) {
    Map<String, YamlNode> keys = node.wholeMapping(List.of("word", Language.EN.code(), code));
    return new TranslatedWord(
        YamlNode.find(keys, "word").map(YamlNode::text).orElse(""), text(node, keys, code));
  }

  private static TranslatedText text(YamlNode node, Map<String, YamlNode> keys, String code) {
    return new TranslatedText(
        YamlNode.find(keys, Language.EN.code()).map(YamlNode::text).orElse(""),
        YamlNode.find(keys, code).map(YamlNode::text).filter(text -> !text.isBlank()).orElse(""),
        YamlNode.find(keys, code).orElse(node).place());
  }

  private static Optional<Locale> locale(YamlNode node) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(node.text()).build();
      if (LANGUAGES.contains(locale.getLanguage())) {
        return Optional.of(locale);
      }
    } catch (IllformedLocaleException e) {
      // reported below
    }
    node.report(
        "language-locale",
        "'" + node.text() + "'",
        "expected a BCP 47 tag of a language whose rules are known, such as fr-FR",
        "");
    return Optional.empty();
  }

  private static Optional<Language> names(YamlNode node) {
    return Language.base().stream()
        .filter(language -> language.code().equals(node.text()))
        .findFirst()
        .or(
            () -> {
              node.report(
                  "language-names",
                  "'" + node.text() + "'",
                  "expected one of: zh, en",
                  "in which of them places and sources are named");
              return Optional.empty();
            });
  }
}
