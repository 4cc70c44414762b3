package tradebrief.render.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import tradebrief.render.MissingGlyphException;
import tradebrief.render.Typeface;
import tradebrief.render.house.ColourRole;
import tradebrief.render.house.House;

/** Breaks text into lines that fit a column. */
final class Typesetter {

  private final Fonts fonts;
  private final LineBreaks lineBreaks;
  private final House house;

  Typesetter(Fonts fonts, Locale locale, House house) {
    this.fonts = fonts;
    this.house = house;
    this.lineBreaks = new LineBreaks(locale);
  }

  /** The page that is set. */
  PageFormat page() {
    return PageFormat.of(house.paper());
  }

  /** Whether a ground has to be drawn, and room to be left around what stands on it. */
  boolean isDrawn(ColourRole ground) {
    return house.colours().isDrawn(ground);
  }

  /** Breaks one text in one weight. */
  TextBox box(String text, TextStyle style, float width) {
    return box(Run.list(text), style, Alignment.START, width);
  }

  /**
   * Breaks a text.
   *
   * @param width of the column in points; a single character is drawn even if it is wider
   * @throws MissingGlyphException if the font lacks a character of the text
   */
  TextBox box(List<Run> runs, TextStyle style, Alignment alignment, float width) {
    MeasuredText measured = measure(runs, style);
    List<Line> lines = new ArrayList<>();
    int end;
    for (int start = 0; start < measured.length(); start = end) {
      end = measured.lineEnd(start, width);
      lines.add(measured.line(start, end));
    }
    return new TextBox(List.copyOf(lines), style, alignment, width);
  }

  /** The width of a text that is not broken, in points. */
  float width(String text, TextStyle style) {
    MeasuredText measured = measure(Run.list(text), style);
    return measured.width(0, measured.length());
  }

  /** The width of the widest stretch that holds no regular line break, in points. */
  float widestUnbreakable(String text, TextStyle style) {
    MeasuredText measured = measure(Run.list(text), style);
    float widest = 0;
    int start = 0;
    for (int end = measured.nextBreak(1); end > start; end = measured.nextBreak(end + 1)) {
      widest = Math.max(widest, measured.width(start, end));
      start = end;
    }
    return widest;
  }

  private MeasuredText measure(List<Run> runs, TextStyle style) {
    StringBuilder text = new StringBuilder();
    BitSet bold = new BitSet();
    for (Run run : runs) {
      int start = text.length();
      Typeface typeface = style.typeface(run);
      // Breaks are looked for in the original text: a no-break space is none.
      fonts.file(typeface).requireGlyphs(run.text());
      text.append(run.text());
      bold.set(start, text.length(), typeface == Typeface.BOLD);
    }
    String all = text.toString();
    return new MeasuredText(all, bold, fonts, offsets(all, bold, style), lineBreaks.in(all));
  }

  private float[] offsets(String text, BitSet bold, TextStyle style) {
    float[] offsets = new float[text.length() + 1];
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      Typeface typeface = bold.get(at) ? Typeface.BOLD : Typeface.REGULAR;
      float width = fonts.of(typeface).getWidthPoint(codePoint, style.size());
      offsets[next - 1] = offsets[at];
      offsets[next] = offsets[at] + width;
      at = next;
    }
    return offsets;
  }
}
