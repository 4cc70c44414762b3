package tradebrief.render.excel;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tradebrief.model.Language;
import tradebrief.model.Text;
import tradebrief.report.Edition;
import tradebrief.report.ReportHeatMap;
import tradebrief.report.Words;

/** What the workbook says that no report does: of itself, its sheets and its edition. */
record Phrases(Words words, Language language) {
  /** As much as stands in a line above a table, in Latin letters, unless it cannot be divided. */
  private static final int LINE = 110;

  /** Above the key to the markers. */
  String shorthand() {
    return say("shorthand");
  }

  /** Above the words on the edition. */
  String edition() {
    return say("edition");
  }

  /** Above who issues it and how they are reached. */
  String issuedBy() {
    return say("issued-by");
  }

  /** Which edition it is, on the cover. */
  String edition(Edition edition) {
    return say("edition." + name(edition));
  }

  /** Which edition it is, for the properties of the document. */
  String category(Edition edition) {
    return say("category." + name(edition));
  }

  private static String name(Edition edition) {
    return edition.toString();
  }

  /** The link from a table to the list of tables. */
  String toContents() {
    return say("to-contents");
  }

  /** That the sheet holds one table. */
  String oneTable(String name) {
    return say("one-table", name);
  }

  /** What a sheet of the edition for analysis has beside its table, and how to turn it off. */
  String announcement(TableSheet.Extras extras) {
    List<String> said = new ArrayList<>();
    if (extras.formulas()) {
      said.add(say("sheet.formulas"));
    }
    if (extras.filter()) {
      said.add(say("sheet.filter"));
    }
    if (extras.frozen()) {
      said.add(say("sheet.frozen"));
    }
    if (extras.exhibits()) {
      said.add(say("sheet.exhibits"));
    }
    extras.maps().forEach(map -> said.add(shaded(map)));
    said.add(say("sheet.footer"));
    return say("sheet.analysis", clauses(said.stream(), language));
  }

  /** That cells are shaded, and by which classes. */
  private String shaded(ReportHeatMap map) {
    return say(
        "sheet.shaded",
        String.join(
            language.spaced() ? ", " : "、",
            map.key().stream().map(text -> text.in(language)).toList()));
  }

  /**
   * The key to the markers of one table, in as many lines as it takes in any language: a figure has
   * the same cell in all of them.
   */
  List<String> shorthand(List<Text> key) {
    List<List<Text>> lines = new ArrayList<>();
    for (Text marker : key) {
      if (lines.isEmpty() || isFull(lines.get(lines.size() - 1), marker)) {
        lines.add(new ArrayList<>());
      }
      lines.get(lines.size() - 1).add(marker);
    }
    List<String> written = new ArrayList<>();
    for (List<Text> line : lines) {
      String markers = clauses(line.stream().map(marker -> marker.in(language)), language);
      written.add(written.isEmpty() ? say("sheet.shorthand", markers) : markers);
    }
    return written;
  }

  private static boolean isFull(List<Text> line, Text next) {
    List<Text> longer = Stream.concat(line.stream(), Stream.of(next)).toList();
    return Language.base().stream()
        .map(one -> clauses(longer.stream().map(marker -> marker.in(one)), one))
        .anyMatch(words -> SheetText.width(words) > LINE);
  }

  /** Where the notes of one table are. */
  String notes(List<String> markers) {
    return say("sheet.notes", String.join(" ", markers));
  }

  private static String clauses(Stream<String> clauses, Language language) {
    return clauses.collect(joining(language.spaced() ? "; " : "；"));
  }

  private String say(String key, String... names) {
    Text[] texts = new Text[names.length];
    for (int i = 0; i < names.length; i++) {
      texts[i] = Text.same(names[i]);
    }
    return words.text("workbook." + key, texts).in(language);
  }
}
