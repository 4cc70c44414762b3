package tradebrief.render.house;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tradebrief.render.house.ContrastRule.Spot;
import tradebrief.text.YamlNode;

/** Reads the colours of a house, and measures their contrasts. */
final class ColourReader {
  private static final List<String> KEYS =
      Stream.concat(
              Arrays.stream(ColourRole.values()).map(ColourRole::key),
              Arrays.stream(ColourScale.values()).map(ColourScale::key))
          .toList();

  /** Where the file says a colour, by what it is for. */
  private final Map<Spot, YamlNode> places = new HashMap<>();

  /** What the file says in a way that is not understood, so that nothing is measured with it. */
  private final Set<Spot> faulty = new HashSet<>();

  private ColourReader() {}

  /** The colours, and the usual ones in the place of what is not said or not understood. */
  static Colours read(YamlNode node) {
    return new ColourReader().colours(node);
  }

  private Colours colours(YamlNode node) {
    Map<String, YamlNode> keys = node.mapping(KEYS);
    Map<ColourRole, Color> single = new EnumMap<>(Colours.USUAL.single());
    for (ColourRole role : ColourRole.values()) {
      YamlNode.find(keys, role.key())
          .flatMap(value -> colour(value, new Spot.Single(role)))
          .ifPresent(colour -> single.put(role, colour));
    }
    Map<ColourScale, List<Color>> scales = new EnumMap<>(Colours.USUAL.scales());
    for (ColourScale scale : ColourScale.values()) {
      YamlNode.find(keys, scale.key())
          .flatMap(value -> row(value, scale))
          .ifPresent(row -> scales.put(scale, row));
    }
    Colours colours = new Colours(single, scales);
    ContrastRule.all(colours).stream()
        .filter(rule -> !faulty.contains(rule.colour()) && !faulty.contains(rule.ground()))
        .filter(rule -> !rule.holds(colours))
        .forEach(rule -> report(rule, colours));
    List.of(ColourScale.RISES, ColourScale.FALLS).forEach(ramp -> checkRamp(ramp, colours));
    return colours;
  }

  private Optional<List<Color>> row(YamlNode node, ColourScale scale) {
    List<YamlNode> items = node.items();
    boolean fits = items.size() >= scale.fewest() && items.size() <= scale.most();
    if (!fits) {
      node.report(
          "house-colour",
          String.format(Locale.ROOT, "%d colours", items.size()),
          scale.fewest() == scale.most()
              ? String.format(Locale.ROOT, "expected %d", scale.fewest())
              : String.format(Locale.ROOT, "expected %d to %d", scale.fewest(), scale.most()),
          "");
    }
    List<Color> row = new ArrayList<>();
    for (YamlNode item : items) {
      colour(item, new Spot.OfScale(scale, row.size())).ifPresent(row::add);
    }
    if (fits && row.size() == items.size()) {
      return Optional.of(row);
    }
    for (int i = 0; i < Math.max(items.size(), scale.most()); i++) {
      faulty.add(new Spot.OfScale(scale, i));
      places.remove(new Spot.OfScale(scale, i));
    }
    return Optional.empty();
  }

  private Optional<Color> colour(YamlNode node, Spot spot) {
    String text = node.text();
    if (!text.matches("#[0-9a-fA-F]{6}")) {
      faulty.add(spot);
      node.report(
          "house-colour",
          "'" + text + "'",
          "expected a colour as #rrggbb, such as '#1f4e79'",
          text.isEmpty() ? "in YAML, # begins a comment: put the colour in quotes" : "");
      return Optional.empty();
    }
    places.put(spot, node);
    return Optional.of(new Color(Integer.parseInt(text.substring(1), 16)));
  }

  /** At the colour itself or, where the file does not say it, at what it stands on. */
  private void report(ContrastRule rule, Colours colours) {
    boolean said = places.containsKey(rule.colour());
    Spot changed = said ? rule.colour() : rule.ground();
    Optional.ofNullable(places.get(changed))
        .ifPresent(
            place ->
                place.report(
                    "house-contrast",
                    String.format(
                        Locale.ROOT,
                        "%s (%s) with %s (%s) has a contrast of %s",
                        rule.colour().name(),
                        Colours.hex(rule.colour().in(colours)),
                        rule.ground().name(),
                        Colours.hex(rule.ground().in(colours)),
                        ratio(rule, colours)),
                    String.format(Locale.ROOT, "expected at least %s:1", number(rule.least())),
                    hint(rule, changed, colours)));
  }

  private static String ratio(ContrastRule rule, Colours colours) {
    double contrast = Contrast.of(rule.colour().in(colours), rule.ground().in(colours));
    String shown = String.format(Locale.ROOT, "%.2f", contrast);
    // never shown as if it were enough
    return Double.parseDouble(shown) < rule.least()
        ? shown + ":1"
        : String.format(Locale.ROOT, "just below %s:1", number(rule.least()));
  }

  private static String number(double least) {
    return least == Math.rint(least)
        ? String.format(Locale.ROOT, "%.0f", least)
        : String.format(Locale.ROOT, "%.1f", least);
  }

  /** The nearest colour with which all rules hold that the changed one has a part in. */
  private static String hint(ContrastRule rule, Spot changed, Colours colours) {
    List<ContrastRule> concerned =
        ContrastRule.all(colours).stream()
            .filter(other -> other.colour().equals(changed) || other.ground().equals(changed))
            .toList();
    return nearest(changed, colours, concerned)
        .map(colour -> "the nearest that passes is " + Colours.hex(colour))
        .or(
            () ->
                nearest(changed, colours, List.of(rule))
                    .map(
                        colour ->
                            "the nearest is "
                                + Colours.hex(colour)
                                + ", once those beside it are changed too"))
        .orElse("");
  }

  private static Optional<Color> nearest(Spot changed, Colours colours, List<ContrastRule> rules) {
    return Contrast.nearest(
        changed.in(colours),
        colour -> {
          Colours other = with(colours, changed, colour);
          return rules.stream().allMatch(rule -> rule.holds(other));
        });
  }

  private static Colours with(Colours colours, Spot spot, Color colour) {
    Map<ColourRole, Color> single = new EnumMap<>(colours.single());
    Map<ColourScale, List<Color>> scales = new EnumMap<>(colours.scales());
    if (spot instanceof Spot.Single one) {
      single.put(one.role(), colour);
    } else if (spot instanceof Spot.OfScale one) {
      List<Color> row = new ArrayList<>(colours.of(one.scale()));
      row.set(one.index(), colour);
      scales.put(one.scale(), row);
    }
    return new Colours(single, scales);
  }

  /** The deeper a class, the darker its ground: else the map could not be read in grey. */
  private void checkRamp(ColourScale ramp, Colours colours) {
    List<Color> row = colours.of(ramp);
    for (int i = 1; i < row.size(); i++) {
      YamlNode place = places.get(new Spot.OfScale(ramp, i));
      if (place != null && Contrast.luminance(row.get(i)) >= Contrast.luminance(row.get(i - 1))) {
        place.report(
            "house-ramp",
            String.format(
                Locale.ROOT,
                "%s is no darker than %s before it",
                Colours.hex(row.get(i)),
                Colours.hex(row.get(i - 1))),
            "expected each colour darker than the one before",
            "");
      }
    }
  }
}
