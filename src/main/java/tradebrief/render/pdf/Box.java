package tradebrief.render.pdf;

import java.util.Optional;

/**
 * A piece of a block that stands on one page, whole.
 *
 * @param spaceBefore free space above, in points; none at the top of a page
 * @param height in points
 * @param continuation what is drawn above this box again if it is the first on its page, such as
 *     the header of a table
 */
record Box(
    float spaceBefore, float height, Keep keep, Optional<Box> continuation, Painter painter) {

  /** Draws a box. */
  @FunctionalInterface
  interface Painter {

    /**
     * Draws the box and tags it.
     *
     * @param top distance from the upper edge of the page, in points
     */
    void paint(Canvas canvas, float top);
  }

  static Box of(float spaceBefore, float height, Keep keep, Painter painter) {
    return new Box(spaceBefore, height, keep, Optional.empty(), painter);
  }
}
