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

  KeyFigures {
    tiles = List.copyOf(tiles);
    if (tiles.isEmpty() || tiles.size() > 4) {
      throw new IllegalArgumentException("One to four key figures, not " + tiles.size());
    }
  }

  @Override
  public List<Box> boxes(Typesetter typesetter) {
    float padding = typesetter.isDrawn(ColourRole.TILE_GROUND) ? PADDING : 0;
    float pitch = (typesetter.page().textWidth() + GAP) / tiles.size();
    float width = pitch - GAP - 2 * padding;
    TextStyle numberStyle = numberStyle(typesetter, width);
    List<SetTile> set = new ArrayList<>();
    for (Tile tile : tiles) {
      set.add(
          new SetTile(
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
              for (int i = 0; i < set.size(); i++) {
                float left = PageFormat.LEFT + i * pitch;
                canvas.ground(left, top, pitch - GAP, height + 2 * padding, ColourRole.TILE_GROUND);
                set.get(i).paint(canvas, list, left + padding, top + padding, numberHeight);
              }
              canvas.rule(
                  PageFormat.LEFT,
                  top + height + 2 * padding + RULE_GAP,
                  typesetter.page().textWidth(),
                  RULE,
                  TextStyle.HAIRLINE);
            }));
  }

  /** The largest size in which each number fits its tile in one line, the same for all tiles. */
  private TextStyle numberStyle(Typesetter typesetter, float width) {
    TextStyle style = TextStyle.KEY_NUMBER;
    while (style.size() > SMALLEST_NUMBER && !allInOneLine(typesetter, style, width)) {
      style = style.scaledTo(style.size() - 1);
    }
    return style;
  }

  private boolean allInOneLine(Typesetter typesetter, TextStyle style, float width) {
    return tiles.stream()
        .allMatch(tile -> typesetter.box(tile.number(), style, width).lines().size() <= 1);
  }

  /** The broken texts of a tile. */
  private record SetTile(TextBox number, TextBox label, TextBox remark) {

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
