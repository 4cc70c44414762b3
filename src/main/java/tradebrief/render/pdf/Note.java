package tradebrief.render.pdf;

import java.util.List;

/**
 * Small print.
 *
 * @param keep {@link Keep#WITH_PREVIOUS} for what belongs to the block before, such as the source
 *     or a footnote of a table
 */
record Note(String text, Keep keep) implements Block {

  private static final float SPACE_BEFORE = 2.5f;

  /** A note to the block before; it, and other notes to it, stay with that block. */
  static Note toPrevious(String text) {
    return new Note(text, Keep.WITH_PREVIOUS);
  }

  /** A text of its own. */
  static Note free(String text) {
    return new Note(text, Keep.FREE);
  }

  @Override
  public List<Box> boxes(Typesetter typesetter) {
    TextBox box = typesetter.box(text, TextStyle.NOTE, typesetter.page().textWidth());
    return List.of(
        Box.of(
            SPACE_BEFORE,
            box.height(),
            keep,
            (canvas, top) -> canvas.text(canvas.element("P"), box, PageFormat.LEFT, top)));
  }
}
