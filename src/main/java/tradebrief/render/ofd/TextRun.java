package tradebrief.render.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.util.Matrix;
import tradebrief.render.Typeface;
import tradebrief.render.Typefaces;

/** Glyphs that are shown in one go, becoming words. */
final class TextRun {
  private final StringBuilder text = new StringBuilder();
  private final List<Matrix> places = new ArrayList<>();
  private final Typefaces typefaces;
  private Typeface typeface = Typeface.REGULAR;

  TextRun(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  /**
   * Adds a glyph.
   *
   * @param characters what it stands for
   * @param font the name of its font
   * @param place where its origin is, and how large it is
   */
  void add(String characters, String font, Matrix place) {
    text.append(characters);
    typeface = typefaces.weightOf(font);
    // a ligature would need to say which glyph it is; the fonts of briefings are drawn without
    if (characters.codePointCount(0, characters.length()) != 1) {
      throw new IllegalArgumentException("one glyph for the characters '" + characters + "'");
    }
    places.add(place.clone());
  }

  /** All of them; empty when there are none, or only spaces. */
  Optional<Mark.Words> words(int colour) {
    if (text.toString().isBlank()) {
      return Optional.empty();
    }
    Matrix first = places.get(0);
    List<Double> advances = new ArrayList<>();
    for (int i = 1; i < places.size(); i++) {
      advances.add(
          Math.hypot(
              places.get(i).getTranslateX() - places.get(i - 1).getTranslateX(),
              places.get(i).getTranslateY() - places.get(i - 1).getTranslateY()));
    }
    return Optional.of(
        new Mark.Words(
            text.toString(),
            typeface,
            Math.hypot(first.getScaleX(), first.getShearY()),
            first.getTranslateX(),
            first.getTranslateY(),
            advances,
            Math.atan2(first.getShearY(), first.getScaleX()),
            colour));
  }
}
