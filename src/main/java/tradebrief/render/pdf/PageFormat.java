package tradebrief.render.pdf;

import tradebrief.render.house.Paper;

/**
 * A page upright with its margins, in points.
 *
 * @param width of the paper
 * @param height of the paper
 */
record PageFormat(float width, float height) {

  static final float LEFT = 54;
  static final float RIGHT = 54;

  /** Where the content begins, from the upper edge. */
  static final float TOP = 62;

  /** The top of the running head, from the upper edge. */
  static final float RUNNING_HEAD = 32;

  private static final float FOOT = 58;
  private static final float PAGE_LABEL = 42;

  static PageFormat of(Paper paper) {
    return new PageFormat(paper.width(), paper.height());
  }

  /** Where the content ends, from the upper edge. */
  float bottom() {
    return height - FOOT;
  }

  float textWidth() {
    return width - LEFT - RIGHT;
  }

  float textHeight() {
    return bottom() - TOP;
  }

  /** The top of the page label, from the upper edge. */
  float pageLabel() {
    return height - PAGE_LABEL;
  }
}
