package tradebrief.render.pdf;

/** A4 upright with its margins, in points. */
final class PageFormat {

  static final float WIDTH = 595;
  static final float HEIGHT = 842;
  static final float LEFT = 54;
  static final float RIGHT = 54;

  /** Where the content begins and ends, from the upper edge. */
  static final float TOP = 62;

  static final float BOTTOM = HEIGHT - 58;
  static final float TEXT_WIDTH = WIDTH - LEFT - RIGHT;
  static final float TEXT_HEIGHT = BOTTOM - TOP;

  /** Tops of the running head and the page label, from the upper edge. */
  static final float RUNNING_HEAD = 32;

  static final float PAGE_LABEL = HEIGHT - 42;

  private PageFormat() {}
}
