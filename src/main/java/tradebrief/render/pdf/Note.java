package tradebrief.render.pdf;

import java.util.List;

/** Small print: a source, a footnote. The first note stays with what it follows. */
record Note(String text) implements Block {

  private static final float SPACE_BEFORE = 2.5f;

  @Override
  public List<Box> boxes(Typesetter typesetter) {
    TextBox box = typesetter.box(text, TextStyle.NOTE, typesetter.page().textWidth());
    return List.of(
        Box.of(
            SPACE_BEFORE,
            box.height(),
            Keep.WITH_PREVIOUS,
            (canvas, top) -> canvas.text(canvas.element("P"), box, PageFormat.LEFT, top)));
  }
}
