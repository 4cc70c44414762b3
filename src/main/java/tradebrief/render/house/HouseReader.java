package tradebrief.render.house;

import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tradebrief.model.Finding;
import tradebrief.model.Language;
import tradebrief.model.Likeness;
import tradebrief.model.Text;
import tradebrief.render.FontFile;
import tradebrief.render.Typeface;
import tradebrief.render.Typefaces;
import tradebrief.text.Sha256;
import tradebrief.text.YamlNode;
import tradebrief.text.YamlText;

/** Reads {@code house/house.yaml} from the folder of templates, strictly. */
public final class HouseReader {
  /** The folder, within that of the templates, that the style and what it names are in. */
  public static final String FOLDER = "house";

  private static final String FILE = "house.yaml";
  private static final String NAME = FOLDER + "/" + FILE;
  private static final String[] KEYS = {
    "colours", "fonts", "logo", "organisation", "contact", "page"
  };
  private static final String DECORATIVE = "decorative";
  private static final int MOST_FONT_BYTES = 40_000_000;

  private final Path folder;
  private final Map<String, String> files = new HashMap<>();

  private HouseReader(Path folder) {
    this.folder = folder;
  }

  /**
   * The style; the usual one when there is no such file.
   *
   * @param templates the folder of the templates
   * @throws IOException when a file is there but cannot be read
   */
  public static HouseReading read(Path templates) throws IOException {
    Path folder = templates.resolve(FOLDER);
    if (Files.notExists(folder.resolve(FILE))) {
      return new HouseReading(House.USUAL, List.of());
    }
    List<Finding> findings = new ArrayList<>();
    Optional<YamlNode> root = YamlText.read(folder.resolve(FILE), NAME, "house", "", findings);
    House house = root.isPresent() ? new HouseReader(folder).house(root.get()) : House.USUAL;
    findings.sort(null);
    return new HouseReading(house, findings);
  }

  private House house(YamlNode root) throws IOException {
    files.put(FILE, root.sha256());
    Map<String, YamlNode> keys = root.wholeMapping(List.of(), KEYS);
    Colours colours = YamlNode.find(keys, "colours").map(ColourReader::read).orElse(Colours.USUAL);
    Optional<YamlNode> fonts = YamlNode.find(keys, "fonts");
    Typefaces typefaces = fonts.isPresent() ? typefaces(fonts.get()) : Typefaces.bundled();
    Optional<YamlNode> logo = YamlNode.find(keys, "logo");
    return new House(
        colours,
        typefaces,
        logo.isPresent() ? logo(logo.get()) : Optional.empty(),
        YamlNode.find(keys, "organisation").map(node -> drawn(node, typefaces)),
        YamlNode.find(keys, "contact").map(YamlNode::items).orElse(List.of()).stream()
            .map(line -> drawn(line, typefaces))
            .toList(),
        YamlNode.find(keys, "page").flatMap(HouseReader::paper).orElse(Paper.A4),
        fonts.map(YamlNode::place),
        files);
  }

  private static Optional<Paper> paper(YamlNode node) {
    Optional<Paper> paper =
        Arrays.stream(Paper.values()).filter(one -> one.key().equals(node.text())).findFirst();
    if (paper.isEmpty()) {
      List<String> names = Arrays.stream(Paper.values()).map(Paper::key).toList();
      node.report(
          "house-value",
          "'" + node.text() + "'",
          "expected one of: " + String.join(", ", names),
          Likeness.hint(node.text(), names));
    }
    return paper;
  }

  /** Words in each language that the font can draw. */
  private static Text drawn(YamlNode node, Typefaces typefaces) {
    Text text = words(node);
    for (Language language : Language.base()) {
      String lacking =
          typefaces
              .of(Typeface.REGULAR)
              .lacking(text.in(language))
              .distinct()
              .mapToObj(HouseReader::named)
              .collect(Collectors.joining(", "));
      if (!lacking.isEmpty()) {
        node.report(
            "house-glyph",
            lacking + " in '" + text.in(language) + "'",
            "expected characters that the font " + typefaces.of(Typeface.REGULAR).name() + " has",
            "");
      }
    }
    return text;
  }

  private static String named(int codePoint) {
    return String.format(Locale.ROOT, "'%s' (U+%04X)", Character.toString(codePoint), codePoint);
  }

  private static Text words(YamlNode node) {
    List<String> codes = Language.base().stream().map(Language::code).toList();
    Map<String, YamlNode> texts = node.wholeMapping(codes);
    texts.values().stream()
        .filter(text -> text.text().isBlank())
        .forEach(text -> text.report("house-value", "no words", "expected some", ""));
    Map<String, String> said = new HashMap<>();
    texts.forEach((code, text) -> said.put(code, text.text()));
    return Text.each(language -> said.getOrDefault(language.names().code(), ""));
  }

  private Typefaces typefaces(YamlNode node) throws IOException {
    Map<String, YamlNode> keys = node.wholeMapping(List.of("regular", "bold"));
    Optional<FontFile> regular = font(keys, "regular");
    Optional<FontFile> bold = font(keys, "bold");
    return regular.isPresent() && bold.isPresent()
        ? Typefaces.of(regular.get(), bold.get())
        : Typefaces.bundled();
  }

  private Optional<FontFile> font(Map<String, YamlNode> keys, String key) throws IOException {
    Optional<YamlNode> node = YamlNode.find(keys, key);
    Optional<byte[]> file = node.isPresent() ? file(node.get(), MOST_FONT_BYTES) : Optional.empty();
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> fault = SfntFile.fault(file.get());
    if (fault.isEmpty()) {
      try {
        return Optional.of(FontFile.of(node.get().text(), file.get()));
      } catch (FontFormatException e) {
        fault = Optional.of("a font that Java cannot draw with: " + e.getMessage());
      }
    }
    node.get()
        .report(
            "house-font",
            "'" + node.get().text() + "', " + fault.get(),
            "expected one font with TrueType outlines (.ttf) that may be embedded",
            "");
    return Optional.empty();
  }

  private Optional<Logo> logo(YamlNode node) throws IOException {
    Map<String, YamlNode> keys = node.wholeMapping(List.of("file", "alt"));
    Optional<Text> alternative = YamlNode.find(keys, "alt").flatMap(HouseReader::alternative);
    Optional<YamlNode> name = YamlNode.find(keys, "file");
    Optional<byte[]> file =
        name.isPresent() ? file(name.get(), LogoReader.MOST_BYTES) : Optional.empty();
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try {
      LogoReader.Picture picture = LogoReader.read(file.get());
      Logo logo = new Logo(file.get(), picture.mediaType(), picture.pixels(), alternative);
      // a JPEG may say which way up it is, which browsers follow and nothing else does
      return Optional.of(
          picture.mediaType().equals("image/jpeg")
              ? new Logo(logo.png(), "image/png", picture.pixels(), alternative)
              : logo);
    } catch (LogoReader.UnusableException e) {
      name.get()
          .report(
              "house-logo",
              "'" + name.get().text() + "', " + e.found(),
              "expected a PNG or JPEG of at most 4000 pixels a side, or an SVG of shapes alone",
              "");
      return Optional.empty();
    }
  }

  private static Optional<Text> alternative(YamlNode node) {
    if (node.isMapping()) {
      return Optional.of(words(node));
    }
    if (!node.text().equals(DECORATIVE)) {
      node.report(
          "house-value",
          "'" + node.text() + "'",
          "expected what the logo shows in each language, or " + DECORATIVE,
          Likeness.hint(node.text(), List.of(DECORATIVE)));
    }
    return Optional.empty();
  }

  /** A file beside the style. */
  private Optional<byte[]> file(YamlNode node, int mostBytes) throws IOException {
    String name = node.text();
    if (name.isEmpty() || !name.equals(Path.of(name).getFileName().toString())) {
      node.report(
          "house-file", "'" + name + "'", "expected the name of a file beside this one", "");
      return Optional.empty();
    }
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      node.report(
          "house-file",
          "'" + name + "', which is not there",
          "expected a file in " + FOLDER + "/",
          Likeness.hint(name, names()));
      return Optional.empty();
    }
    if (Files.size(file) > mostBytes) {
      node.report(
          "house-file",
          String.format(Locale.ROOT, "'%s', a file of %,d bytes", name, Files.size(file)),
          String.format(Locale.ROOT, "expected at most %,d", mostBytes),
          "");
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(file);
    files.put(name, Sha256.of(bytes));
    return Optional.of(bytes);
  }

  private List<String> names() throws IOException {
    try (var all = Files.list(folder)) {
      return all.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
