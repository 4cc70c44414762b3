package tradebrief.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tradebrief.model.Finding;
import tradebrief.model.Language;
import tradebrief.model.Likeness;
import tradebrief.model.Period;
import tradebrief.model.Place;
import tradebrief.model.Text;
import tradebrief.template.Template.AreaKind;
import tradebrief.template.Template.CoverPlan;
import tradebrief.template.Template.Front;
import tradebrief.template.Template.Name;
import tradebrief.template.Template.Shares;
import tradebrief.text.YamlNode;
import tradebrief.text.YamlText;

/**
 * Reads {@code NAME.yaml} from the folder of templates, strictly: an unknown key is a finding, not
 * a surprise later.
 */
public final class TemplateReader {
  private static final String ENDING = ".yaml";
  private static final List<String> LANGUAGES =
      Language.base().stream().map(Language::code).toList();

  private final List<Translation> translations;

  /** Reads templates in the languages of the program. */
  public TemplateReader() {
    this(List.of());
  }

  /** Reads templates in these languages too. */
  public TemplateReader(List<Translation> translations) {
    this.translations = List.copyOf(translations);
  }

  /**
   * The names of the templates of a folder, in alphabetical order; none when there is no such
   * folder.
   */
  public static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .sorted()
          .toList();
    } catch (NoSuchFileException | NotDirectoryException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The template of a name, as far as it can be understood.
   *
   * @throws IOException when the file is there but cannot be read
   */
  public TemplateReading read(Path folder, String name) throws IOException {
    String file = name + ENDING;
    List<Finding> findings = new ArrayList<>();
    Optional<YamlNode> root =
        YamlText.read(
            folder.resolve(file),
            file,
            "template",
            "tradebrief list shows the templates",
            findings);
    Optional<Template> template = root.map(node -> template(node, name, file));
    findings.sort(null);
    return new TemplateReading(template, List.copyOf(findings));
  }

  private Template template(YamlNode root, String name, String file) {
    Map<String, YamlNode> keys =
        root.wholeMapping(
            List.of("template", "periods", "front", "sections", "workbook", "notes"),
            "areas",
            "shares");
    YamlNode.find(keys, "template").ifPresent(node -> node.requireFileName(name));
    return new Template(
        name,
        file,
        root.sha256(),
        YamlNode.find(keys, "periods")
            .map(node -> members(node, Period.Kind.class))
            .orElse(Set.of()),
        YamlNode.find(keys, "areas")
            .map(node -> members(node, AreaKind.class))
            .orElse(EnumSet.allOf(AreaKind.class)),
        front(YamlNode.find(keys, "front"), root),
        list(keys, "sections", new SectionReader(this)::section),
        list(keys, "workbook", TemplateReader::name),
        list(keys, "notes", this::message),
        YamlNode.find(keys, "shares")
            .flatMap(node -> member(node, Shares.values()))
            .orElse(Shares.INDEPENDENT));
  }

  static <T> List<T> list(Map<String, YamlNode> keys, String key, Function<YamlNode, T> item) {
    return YamlNode.find(keys, key)
        .map(node -> node.items().stream().map(item).toList())
        .orElse(List.of());
  }

  private static <E extends Enum<E>> Set<E> members(YamlNode node, Class<E> kind) {
    Set<E> members = EnumSet.noneOf(kind);
    for (YamlNode item : node.items()) {
      member(item, kind.getEnumConstants()).ifPresent(members::add);
    }
    return members;
  }

  static <E extends Enum<E>> Optional<E> member(YamlNode node, E[] members) {
    List<String> names =
        Arrays.stream(members)
            .map(m -> m.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList();
    int index = names.indexOf(node.text());
    if (index < 0) {
      node.report(
          "template-value",
          "'" + node.text() + "'",
          "expected one of: " + String.join(", ", names),
          Likeness.hint(node.text(), names));
      return Optional.empty();
    }
    return Optional.of(members[index]);
  }

  private Front front(Optional<YamlNode> node, YamlNode root) {
    Map<String, YamlNode> keys =
        node.map(
                found ->
                    found.wholeMapping(
                        List.of(
                            "title",
                            "subtitle",
                            "subject",
                            "keywords",
                            "organisation",
                            "contents",
                            "cover")))
            .orElse(Map.of());
    Function<String, Message> words =
        key -> YamlNode.find(keys, key).map(this::message).orElseGet(() -> nothing(root));
    return new Front(
        words.apply("title"),
        words.apply("subtitle"),
        words.apply("subject"),
        words.apply("keywords"),
        words.apply("organisation"),
        words.apply("contents"),
        list(keys, "cover", this::cover));
  }

  private CoverPlan cover(YamlNode node) {
    Map<String, YamlNode> keys = node.wholeMapping(List.of("heading", "text"));
    return new CoverPlan(messageOf(keys, "heading", node), messageOf(keys, "text", node));
  }

  /** The text of a scalar, with its place. */
  static Name name(YamlNode node) {
    return new Name(node.text(), node.place());
  }

  Message messageOf(Map<String, YamlNode> keys, String key, YamlNode parent) {
    return YamlNode.find(keys, key).map(this::message).orElseGet(() -> nothing(parent));
  }

  Message message(YamlNode node) {
    Map<String, YamlNode> nodes = node.wholeMapping(LANGUAGES);
    Map<String, String> texts = new HashMap<>();
    Map<String, Place> places = new HashMap<>();
    nodes.forEach(
        (code, text) -> {
          texts.put(code, text.text());
          places.put(code, text.place());
          if (text.text().isBlank()) {
            text.report("template-text", "no words", "expected a text in each language", "");
          }
        });
    return new Message(Text.each(language -> text(texts, language)), node.place(), places);
  }

  private String text(Map<String, String> texts, Language language) {
    return translations.stream()
        .filter(translation -> translation.language().equals(language))
        .findFirst()
        .map(translation -> translated(translation, texts.getOrDefault(Language.EN.code(), "")))
        .orElseGet(() -> texts.getOrDefault(language.code(), ""));
  }

  /** Nothing in the place of a translation that is missing, which is a finding of its own. */
  private static String translated(Translation translation, String english) {
    return translation.findText(english).map(Translation.TranslatedText::text).orElse("");
  }

  /** Stands in for words that are missing, which is a finding already. */
  private static Message nothing(YamlNode node) {
    return new Message(Text.same(""), node.place(), Map.of());
  }
}
