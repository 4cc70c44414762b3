package tradebrief.render.house;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * Two colours of a house that must differ.
 *
 * @param colour the one that is looked at
 * @param ground what it stands on or beside
 * @param least their contrast at least
 */
record ContrastRule(Spot colour, Spot ground, double least) {

  /** A colour of a house, by what it is for. */
  sealed interface Spot {
    Color in(Colours colours);

    /** As the file calls it. */
    String name();

    /** The page, whose colour no house changes. */
    record Page() implements Spot {
      @Override
      public Color in(Colours colours) {
        return Colours.PAGE;
      }

      @Override
      public String name() {
        return "the page";
      }
    }

    /** A single colour. */
    record Single(ColourRole role) implements Spot {
      @Override
      public Color in(Colours colours) {
        return colours.of(role);
      }

      @Override
      public String name() {
        return role.key();
      }
    }

    /**
     * One of a row.
     *
     * @param index from 0
     */
    record OfScale(ColourScale scale, int index) implements Spot {
      @Override
      public Color in(Colours colours) {
        return colours.of(scale).get(index);
      }

      @Override
      public String name() {
        return scale.key() + " " + (index + 1);
      }
    }
  }

  private static final Spot PAGE = new Spot.Page();

  /** All that must differ, given how many colours each scale has. */
  static List<ContrastRule> all(Colours colours) {
    List<ContrastRule> rules = new ArrayList<>();
    for (ColourRole ink : List.of(ColourRole.TEXT, ColourRole.MUTED, ColourRole.ACCENT)) {
      rules.add(text(ink, PAGE));
      rules.add(text(ink, new Spot.Single(ColourRole.TILE_GROUND)));
      rules.add(text(ink, new Spot.Single(ColourRole.WATERMARK)));
    }
    rules.add(text(ColourRole.TEXT, new Spot.Single(ColourRole.ROW_GROUND)));
    rules.add(text(ColourRole.HEADER_INK, new Spot.Single(ColourRole.HEADER_GROUND)));
    for (ColourScale ramp : List.of(ColourScale.RISES, ColourScale.FALLS)) {
      for (int i = 0; i < colours.of(ramp).size(); i++) {
        rules.add(text(ColourRole.TEXT, new Spot.OfScale(ramp, i)));
      }
    }
    addSeries(rules, colours, ColourScale.COLUMNS);
    addSeries(rules, colours, ColourScale.LINES);
    Spot dashed = new Spot.Single(ColourRole.DASHED_LINE);
    rules.add(graphics(dashed, PAGE));
    rules.add(graphics(dashed, new Spot.OfScale(ColourScale.LINES, 0)));
    return rules;
  }

  private static void addSeries(List<ContrastRule> rules, Colours colours, ColourScale scale) {
    for (int i = 0; i < colours.of(scale).size(); i++) {
      Spot one = new Spot.OfScale(scale, i);
      rules.add(graphics(one, PAGE));
      if (i > 0) {
        rules.add(graphics(one, new Spot.OfScale(scale, i - 1)));
      }
    }
  }

  private static ContrastRule text(ColourRole ink, Spot ground) {
    return new ContrastRule(new Spot.Single(ink), ground, Contrast.TEXT);
  }

  private static ContrastRule graphics(Spot colour, Spot beside) {
    return new ContrastRule(colour, beside, Contrast.GRAPHICS);
  }

  boolean holds(Colours colours) {
    return Contrast.of(colour.in(colours), ground.in(colours)) >= least;
  }
}
