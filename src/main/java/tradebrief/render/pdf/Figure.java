package tradebrief.render.pdf;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A chart as wide as the text, drawn with vectors, below its caption.
 *
 * @param caption drawn above the chart, as a paragraph: the chart itself should have no title
 * @param height of the chart without the caption, in points
 * @param alternativeText what the chart shows, for those who cannot see it; never blank
 * @param drawing draws the chart into a rectangle, whose unit is the point. Whatever font it sets,
 *     the text is drawn in the bundled one; to be measured right it must be {@link
 *     tradebrief.render.Typeface#awt()}
 */
record Figure(
    String caption,
    float height,
    String alternativeText,
    BiConsumer<Graphics2D, Rectangle2D> drawing)
    implements Block {

  private static final float SPACE_BEFORE = 10;
  private static final float CAPTION_GAP = 6;

  Figure {
    if (caption.isBlank() || alternativeText.isBlank()) {
      throw new IllegalArgumentException(
          "A figure needs a caption and an alternative text: \"" + caption + "\"");
    }
  }

  @Override
  public List<Box> boxes(Typesetter typesetter) {
    TextBox box = typesetter.box(caption, TextStyle.CAPTION, typesetter.page().textWidth());
    float chartTop = box.height() + CAPTION_GAP;
    return List.of(
        Box.of(
            SPACE_BEFORE,
            chartTop + height,
            Keep.FREE,
            (canvas, top) -> {
              canvas.text(canvas.element("P"), box, PageFormat.LEFT, top);
              canvas.figure(alternativeText, top + chartTop, height, drawing);
            }));
  }
}
