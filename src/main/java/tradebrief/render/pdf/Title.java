package tradebrief.render.pdf;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/**
 * The head of the document: its title and below it, in grey, its date, issuer and the like; at the
 * right a small logo. A document has one, at its beginning.
 *
 * @param subtitle may be empty
 */
record Title(String title, String subtitle, Optional<Emblem> emblem) implements Block {

  private static final float SUBTITLE_GAP = 4;
  private static final float RULE_GAP = 10;
  private static final float RULE = 2;
  private static final float EMBLEM_GAP = 18;
  private static final float SMALLEST = 0.85f;

  /**
   * A logo.
   *
   * @param alternativeText what it shows; empty when it only adorns
   */
  record Emblem(BufferedImage picture, Optional<String> alternativeText) {
    private static final float MOST_WIDTH = 120;
    private static final float MOST_HEIGHT = 42;

    float width() {
      return picture.getWidth() * scale();
    }

    float height() {
      return picture.getHeight() * scale();
    }

    private float scale() {
      return Math.min(MOST_WIDTH / picture.getWidth(), MOST_HEIGHT / picture.getHeight());
    }
  }

  /** A head without a logo. */
  Title(String title, String subtitle) {
    this(title, subtitle, Optional.empty());
  }

  @Override
  public List<Box> boxes(Typesetter typesetter) {
    float width = typesetter.page().textWidth();
    float beside = emblem.map(logo -> logo.width() + EMBLEM_GAP).orElse(0f);
    TextBox name = typesetter.box(title, style(typesetter, width - beside), width - beside);
    TextBox below = typesetter.box(subtitle, TextStyle.SUBTITLE, width - beside);
    float textHeight = name.height() + SUBTITLE_GAP + below.height();
    float ruleTop = Math.max(textHeight, emblem.map(Emblem::height).orElse(0f)) + RULE_GAP;
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
              emblem.ifPresent(
                  logo ->
                      canvas.picture(
                          logo.picture(),
                          logo.alternativeText(),
                          PageFormat.LEFT + width - logo.width(),
                          top,
                          logo.width(),
                          logo.height()));
              canvas.rule(PageFormat.LEFT, top + ruleTop, width, RULE, TextStyle.ACCENT);
            }));
  }

  /** A title that is hardly too long for a line is set smaller, lest a syllable stand alone. */
  private TextStyle style(Typesetter typesetter, float width) {
    float share = width / typesetter.width(title, TextStyle.TITLE);
    return share < 1 && share >= SMALLEST
        ? TextStyle.TITLE.scaledTo(TextStyle.TITLE.size() * share)
        : TextStyle.TITLE;
  }
}
