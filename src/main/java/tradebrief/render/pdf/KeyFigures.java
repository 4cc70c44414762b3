package tradebrief.render.pdf;

import com.lowagie.text.pdf.PdfStructureElement;
import java.util.ArrayList;
import java.util.List;
import tradebrief.render.house.ColourRole;

/**
 * A strip of tiles, side by side, each with a large number and what it means. Tagged as a list.
 *
 * @param tiles one to four
 */
record KeyFigures(List<Tile> tiles) implements Block {

  /**
   * One number.
   *
   * @param number with its unit
   * @param label what is counted
   * @param remark for example the change on a year earlier; may be empty
   */
  record Tile(String number, String label, String remark) {}

  private static final float SPACE_BEFORE = 12;
  private static final float GAP = 16;

  /** Around what stands on a ground of its own. */
  private static final float PADDING = 8;

  private static final float RULE = 0.5f;
  private static final float RULE_GAP = 10;
  private static final float REMARK_GAP = 2;
  private static final float SMALLEST_NUMBER = 12;

  /** Of the width that a tile has if all have the same: what it keeps for its label. */
  private static final float LABEL_SHARE = 0.92f;

  KeyFigures {
    tiles = List.copyOf(tiles);
    if (tiles.isEmpty() || tiles.size() > 4) {
      throw new IllegalArgumentException("One to four key figures, not " + tiles.size());
    }
  }

  @Override
  public List<Box> boxes(Typesetter typesetter) {
    float padding = typesetter.isDrawn(ColourRole.TILE_GROUND) ? PADDING : 0;
    float even = (typesetter.page().textWidth() + GAP) / tiles.size() - GAP - 2 * padding;
    TextStyle numberStyle = numberStyle(typesetter, even);
    List<Float> widths = widths(typesetter, numberStyle, even);
    List<SetTile> set = new ArrayList<>();
    for (int i = 0; i < tiles.size(); i++) {
      Tile tile = tiles.get(i);
      float width = widths.get(i);
      set.add(
          new SetTile(
              width,
              typesetter.box(tile.number(), numberStyle, width),
              typesetter.box(tile.label(), TextStyle.KEY_LABEL, width),
              typesetter.box(tile.remark(), TextStyle.NOTE, width)));
    }
    // Labels begin at one height in all tiles, even if one number takes two lines.
    float numberHeight = (float) set.stream().mapToDouble(t -> t.number.height()).max().orElse(0);
    float height = (float) set.stream().mapToDouble(t -> t.height(numberHeight)).max().orElse(0);
    return List.of(
        Box.of(
            SPACE_BEFORE,
            height + 2 * padding + RULE_GAP + RULE,
            Keep.FREE,
            (canvas, top) -> {
              PdfStructureElement list = canvas.element("L");
              float left = PageFormat.LEFT;
              for (SetTile tile : set) {
                float ground = tile.width + 2 * padding;
                canvas.ground(left, top, ground, height + 2 * padding, ColourRole.TILE_GROUND);
                tile.paint(canvas, list, left + padding, top + padding, numberHeight);
                left += ground + GAP;
              }
              canvas.rule(
                  PageFormat.LEFT,
                  top + height + 2 * padding + RULE_GAP,
                  typesetter.page().textWidth(),
                  RULE,
                  TextStyle.HAIRLINE);
            }));
  }

  /** The largest size in which each number has room in one line, the same for all tiles. */
  private TextStyle numberStyle(Typesetter typesetter, float even) {
    TextStyle style = TextStyle.KEY_NUMBER;
    while (style.size() > SMALLEST_NUMBER && spare(needs(typesetter, style, even), even) < 0) {
      style = style.scaledTo(style.size() - 1);
    }
    return style;
  }

  /**
   * What each tile needs, and an equal part of what is left over; all the same if that is not
   * enough.
   */
  private List<Float> widths(Typesetter typesetter, TextStyle style, float even) {
    List<Float> needs = needs(typesetter, style, even);
    float spare = spare(needs, even);
    return needs.stream().map(need -> spare < 0 ? even : need + spare / tiles.size()).toList();
  }

  /** The width of the number, or what its label needs so as not to be broken word by word. */
  private List<Float> needs(Typesetter typesetter, TextStyle style, float even) {
    return tiles.stream()
        .map(tile -> Math.max(typesetter.width(tile.number(), style), even * LABEL_SHARE))
        .toList();
  }

  private float spare(List<Float> needs, float even) {
    return even * tiles.size() - (float) needs.stream().mapToDouble(Float::doubleValue).sum();
  }

  /** The broken texts of a tile. */
  private record SetTile(float width, TextBox number, TextBox label, TextBox remark) {

    float height(float numberHeight) {
      return numberHeight + label.height() + REMARK_GAP + remark.height();
    }

    void paint(Canvas canvas, PdfStructureElement list, float x, float top, float numberHeight) {
      PdfStructureElement item = Canvas.element(list, "LI");
      PdfStructureElement body = Canvas.element(item, "LBody");
      float y = top;
      paragraph(canvas, body, number, x, y);
      y += numberHeight;
      paragraph(canvas, body, label, x, y);
      y += label.height() + REMARK_GAP;
      paragraph(canvas, body, remark, x, y);
    }

    private static void paragraph(
        Canvas canvas, PdfStructureElement body, TextBox box, float x, float y) {
      if (!box.lines().isEmpty()) {
        canvas.text(Canvas.element(body, "P"), box, x, y);
      }
    }
  }
}
