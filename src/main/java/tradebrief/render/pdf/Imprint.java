package tradebrief.render.pdf;

import java.util.List;

/**
 * Who issues the document and how they are reached, in small print below a light rule.
 *
 * @param lines who issues it, then how they are reached; at least one
 */
record Imprint(List<String> lines) implements Block {

  private static final float SPACE_BEFORE = 16;
  private static final float RULE = 0.5f;
  private static final float RULE_GAP = 5;

  Imprint {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("An imprint needs a line");
    }
  }

  @Override
  public List<Box> boxes(Typesetter typesetter) {
    float width = typesetter.page().textWidth();
    List<TextBox> boxes =
        lines.stream()
            .map(
                line ->
                    typesetter.box(
                        line,
                        line.equals(lines.get(0)) ? TextStyle.NOTE.inBold() : TextStyle.NOTE,
                        width))
            .toList();
    float height = (float) boxes.stream().mapToDouble(TextBox::height).sum();
    return List.of(
        Box.of(
            SPACE_BEFORE,
            RULE + RULE_GAP + height,
            Keep.WITH_PREVIOUS,
            (canvas, top) -> {
              canvas.rule(PageFormat.LEFT, top, width, RULE, TextStyle.HAIRLINE);
              float y = top + RULE + RULE_GAP;
              for (TextBox box : boxes) {
                canvas.text(canvas.element("P"), box, PageFormat.LEFT, y);
                y += box.height();
              }
            }));
  }
}
