package tradebrief.render.pdf;

import java.util.List;

/**
 * The head of the document: its title and below it, in grey, its date, issuer and the like. A
 * document has one, at its beginning.
 *
 * @param subtitle may be empty
 */
record Title(String title, String subtitle) implements Block {

  private static final float SUBTITLE_GAP = 4;
  private static final float RULE_GAP = 10;
  private static final float RULE = 2;

  @Override
  public List<Box> boxes(Typesetter typesetter) {
    TextBox name = typesetter.box(title, TextStyle.TITLE, PageFormat.TEXT_WIDTH);
    TextBox below = typesetter.box(subtitle, TextStyle.SUBTITLE, PageFormat.TEXT_WIDTH);
    float ruleTop = name.height() + SUBTITLE_GAP + below.height() + RULE_GAP;
    return List.of(
        Box.of(
            0,
            ruleTop + RULE,
            Keep.WITH_NEXT,
            (canvas, top) -> {
              canvas.text(canvas.element("H1"), name, PageFormat.LEFT, top);
              if (!subtitle.isEmpty()) {
                canvas.text(
                    canvas.element("P"),
                    below,
                    PageFormat.LEFT,
                    top + name.height() + SUBTITLE_GAP);
              }
              canvas.rule(
                  PageFormat.LEFT, top + ruleTop, PageFormat.TEXT_WIDTH, RULE, TextStyle.ACCENT);
            }));
  }
}
