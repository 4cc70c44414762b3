package tradebrief.app;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import tradebrief.model.Finding;
import tradebrief.model.Language;
import tradebrief.model.Place;
import tradebrief.render.FontFile;
import tradebrief.render.Typeface;
import tradebrief.render.house.House;
import tradebrief.render.web.WebRenderer;
import tradebrief.report.Report;

/** What the fonts of a house lack for a report: all at once, not one a run. */
final class LackingGlyphs {
  private LackingGlyphs() {}

  /**
   * A finding for each weight; none for a house without fonts of its own.
   *
   * @param languages those that the report is rendered in
   */
  static List<Finding> of(Report report, House house, List<Language> languages) {
    if (house.fontsAt().isEmpty()) {
      return List.of();
    }
    // the page has every word of a briefing; in the usual style, whose font lacks none
    WebRenderer page = new WebRenderer(Program.version(), House.USUAL);
    String words =
        languages.stream()
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

  private static Optional<Finding> finding(Place place, FontFile font, String words) {
    List<String> lacking =
        font.lacking(words)
            .sorted()
            .distinct()
            .mapToObj(
                point ->
                    String.format(Locale.ROOT, "%s (U+%04X)", Character.toString(point), point))
            .toList();
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
