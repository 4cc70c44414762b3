package tradebrief.render.excel;

import java.util.ArrayList;
import java.util.List;
import tradebrief.model.Language;
import tradebrief.model.Text;
import tradebrief.report.Edition;
import tradebrief.report.ReportHeatMap;
import tradebrief.report.Words;

/** What the workbook says that no report does: of itself, its sheets and its edition. */
record Phrases(Words words, Language language) {
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
    return say("sheet.analysis", clauses(said));
  }

  /** That cells are shaded, and by which classes. */
  private String shaded(ReportHeatMap map) {
    return say(
        "sheet.shaded",
        String.join(
            language.spaced() ? ", " : "、",
            map.key().stream().map(text -> text.in(language)).toList()));
  }

  /** The key to the markers of one table. */
  String shorthand(List<String> key) {
    return say("sheet.shorthand", clauses(key));
  }

  /** Where the notes of one table are. */
  String notes(List<String> markers) {
    return say("sheet.notes", String.join(" ", markers));
  }

  private String clauses(List<String> clauses) {
    return String.join(language.spaced() ? "; " : "；", clauses);
  }

  private String say(String key, String... names) {
    Text[] texts = new Text[names.length];
    for (int i = 0; i < names.length; i++) {
      texts[i] = Text.same(names[i]);
    }
    return words.text("workbook." + key, texts).in(language);
  }
}
