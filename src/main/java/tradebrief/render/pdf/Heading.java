package tradebrief.render.pdf;

import java.util.List;

/**
 * The heading of a section. It is never the last thing on a page, and it has an entry in the
 * outline.
 *
 * @param level 1 to 3. As the title of the document is tagged H1, a section's heading is tagged H2
 *     to H4
 */
record Heading(int level, String text) implements Block {

  Heading {
    if (level < 1 || level > 3) {
      throw new IllegalArgumentException("Heading level is 1 to 3, not " + level + ": " + text);
    }
    if (text.isBlank()) {
      throw new IllegalArgumentException("A heading needs a text");
    }
  }

  @Override
  public List<Box> boxes(Typesetter typesetter) {
    TextBox box = typesetter.box(text, style(), typesetter.page().textWidth());
    return List.of(
        Box.of(
            spaceBefore(),
            box.height(),
            Keep.WITH_NEXT,
            (canvas, top) -> {
              canvas.bookmark(level, text, top);
              canvas.text(canvas.element("H" + (level + 1)), box, PageFormat.LEFT, top);
            }));
  }

  private TextStyle style() {
    return switch (level) {
      case 1 -> TextStyle.HEADING_1;
      case 2 -> TextStyle.HEADING_2;
      default -> TextStyle.HEADING_3;
    };
  }

  private float spaceBefore() {
    return level == 1 ? 18 : 12;
  }
}
