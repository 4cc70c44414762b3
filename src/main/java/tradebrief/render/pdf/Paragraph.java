package tradebrief.render.pdf;

import java.util.List;

/** A paragraph of body text, kept on one page. */
record Paragraph(List<Run> runs) implements Block {

  private static final float SPACE_BEFORE = 6;

  Paragraph {
    runs = List.copyOf(runs);
  }

  @Override
  public List<Box> boxes(Typesetter typesetter) {
    TextBox box =
        typesetter.box(runs, TextStyle.BODY, Alignment.START, typesetter.page().textWidth());
    return List.of(
        Box.of(
            SPACE_BEFORE,
            box.height(),
            Keep.FREE,
            (canvas, top) -> canvas.text(canvas.element("P"), box, PageFormat.LEFT, top)));
  }
}
