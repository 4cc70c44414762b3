package tradebrief.render.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import tradebrief.render.Typeface;

/** A text in its weights, of which it is known how wide each part is and where it may be broken. */
final class MeasuredText {

  /** Sums of float widths differ from one another in the last digits. */
  private static final float TOLERANCE_PT = 0.01f;

  private final String text;
  private final BitSet bold;
  private final Fonts fonts;
  private final float[] offsets;
  private final BitSet breaks;

  /**
   * Takes the measures as they are, without copies.
   *
   * @param bold the characters that are bold
   * @param offsets of each character, and of the end, from the start of the text, in points
   * @param breaks as {@link LineBreaks#in} gives them
   */
  MeasuredText(String text, BitSet bold, Fonts fonts, float[] offsets, BitSet breaks) {
    this.text = text;
    this.bold = bold;
    this.fonts = fonts;
    this.offsets = offsets;
    this.breaks = breaks;
  }

  int length() {
    return text.length();
  }

  int nextBreak(int from) {
    return from > text.length() ? -1 : breaks.nextSetBit(from);
  }

  float width(int start, int end) {
    int visibleEnd = end;
    while (visibleEnd > start && text.charAt(visibleEnd - 1) == ' ') {
      visibleEnd--;
    }
    return offsets[visibleEnd] - offsets[start];
  }

  int lineEnd(int start, float available) {
    int end = start;
    for (int at = nextBreak(start + 1);
        at > 0 && width(start, at) <= available + TOLERANCE_PT;
        at = nextBreak(at + 1)) {
      end = at;
    }
    return end > start ? end : forcedEnd(start, available);
  }

  private int forcedEnd(int start, float available) {
    int limit = start + Character.charCount(text.codePointAt(start));
    while (limit < text.length() && width(start, limit + 1) <= available + TOLERANCE_PT) {
      limit++;
    }
    return limit == text.length() ? limit : LineBreaks.forced(text, start, limit);
  }

  Line line(int start, int end) {
    List<Run> runs = new ArrayList<>();
    for (int from = start; from < end; ) {
      boolean isBold = bold.get(from);
      int change = isBold ? bold.nextClearBit(from) : bold.nextSetBit(from);
      int to = change < 0 ? end : Math.min(change, end);
      Typeface typeface = isBold ? Typeface.BOLD : Typeface.REGULAR;
      runs.add(new Run(fonts.drawable(text.substring(from, to), typeface), isBold));
      from = to;
    }
    return new Line(List.copyOf(runs), width(start, end));
  }
}
