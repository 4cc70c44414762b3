package tradebrief.app;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tradebrief.model.Finding;
import tradebrief.model.Language;
import tradebrief.model.Place;
import tradebrief.render.FontFile;
import tradebrief.render.MissingGlyphException;
import tradebrief.render.Typeface;
import tradebrief.render.house.House;
import tradebrief.render.web.WebRenderer;
import tradebrief.report.Report;
import tradebrief.report.ReportComposer;
import tradebrief.template.Message;
import tradebrief.template.Template;
import tradebrief.template.Translation;
import tradebrief.template.Translation.TranslatedText;

/** What the fonts lack for a report: all at once, not one a run. */
final class LackingGlyphs {
  private LackingGlyphs() {}

  /**
   * A finding for each weight; none for a house without fonts of its own.
   *
   * @param ready what the report was made of
   */
  static List<Finding> of(Report report, Preparation.Ready ready) {
    House house = ready.house();
    if (house.fontsAt().isEmpty()) {
      return List.of();
    }
    // the page has every word of a briefing; in the usual style, whose font lacks none
    WebRenderer page = new WebRenderer(Program.version(), House.USUAL);
    String words =
        ready.languages().stream()
            .map(language -> page.render(report, language).content())
            .map(content -> new String(content, StandardCharsets.UTF_8).replaceAll("\\R", ""))
            .collect(Collectors.joining());
    Place place = house.fontsAt().get();
    List<Finding> findings = new ArrayList<>();
    for (Typeface weight : Typeface.values()) {
      finding(place, house.typefaces().of(weight), words).ifPresent(findings::add);
    }
    return findings;
  }

  /**
   * A finding for each observation whose source the bundled fonts cannot write, for each such text
   * of the template, and one for the texts and one for the locale of each added language; where
   * that is of none, one for the text that they failed at.
   *
   * @param ready what the report was made of
   * @param template by which it was made
   * @param failed where the first one was found
   */
  static List<Finding> of(
      Preparation.Ready ready, Template template, MissingGlyphException failed) {
    FontFile font = House.USUAL.typefaces().of(Typeface.REGULAR);
    List<Finding> findings =
        Stream.of(
                ready.data().observations().stream()
                    .flatMap(
                        observation ->
                            in(
                                observation.sourceLine(),
                                "source",
                                observation.origin().place(),
                                font)),
                ReportComposer.messages(template).stream()
                    .flatMap(message -> inMessage(message, font)),
                ready.translations().stream()
                    .flatMap(translation -> inLanguage(translation, font).stream()),
                ready.translations().stream().flatMap(translation -> inLocale(translation, font)))
            .flatMap(found -> found)
            .toList();
    return findings.isEmpty()
        ? List.of(bundled(Place.wholeFile("datapackage.json"), String.valueOf(failed.getMessage())))
        : findings;
  }

  private static Stream<Finding> inMessage(Message message, FontFile font) {
    return Language.base().stream()
        .flatMap(
            language -> in(message.pattern().in(language), "text", message.place(language), font));
  }

  private static Stream<Finding> in(String words, String kind, Place place, FontFile font) {
    List<String> lacking = lacking(font, words);
    return lacking.isEmpty()
        ? Stream.empty()
        : Stream.of(bundled(place, kind + " with " + String.join(" ", lacking)));
  }

  /** All characters at the first text with one: a font without a script lacks it in every text. */
  private static Optional<Finding> inLanguage(Translation translation, FontFile font) {
    List<TranslatedText> texts =
        translation.all().filter(text -> font.lacking(text.text()).findAny().isPresent()).toList();
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    TranslatedText first = texts.get(0);
    String all = texts.stream().map(TranslatedText::text).collect(Collectors.joining());
    return Optional.of(
        bundled(
            first.place(),
            String.format(
                Locale.ROOT,
                "%d text%s, this one first, with %s",
                texts.size(),
                texts.size() == 1 ? "" : "s",
                String.join(" ", lacking(font, all)))));
  }

  private static Stream<Finding> inLocale(Translation translation, FontFile font) {
    return in(
        ReportComposer.lettersOfLocale(translation.language()),
        "months and numbers",
        translation.locale(),
        font);
  }

  private static Finding bundled(Place place, String found) {
    return place.error(
        "glyph",
        found,
        "characters that the font of the briefing has",
        "write it otherwise, or name a font that has them in the house style");
  }

  private static List<String> lacking(FontFile font, String words) {
    return font.lacking(words)
        .sorted()
        .distinct()
        .mapToObj(
            point -> String.format(Locale.ROOT, "%s (U+%04X)", Character.toString(point), point))
        .toList();
  }

  private static Optional<Finding> finding(Place place, FontFile font, String words) {
    List<String> lacking = lacking(font, words);
    return lacking.isEmpty()
        ? Optional.empty()
        : Optional.of(
            place.error(
                "house-glyph",
                "'" + font.name() + "' lacks " + String.join(" ", lacking),
                "a font with every character of the report",
                "take another font, or leave out fonts"));
  }
}
