package tradebrief.text;

import java.util.Arrays;
import tradebrief.model.Place;

/** Where an offset into a file's text stands: its physical line and column. */
final class Positions {
  /** So many characters a line has, about; with fewer there are more lines. */
  private static final int USUAL_LINE = 64;

  private final String file;
  private final String text;
  private final int[] lineStarts;

  Positions(String file, String text) {
    this.file = file;
    this.text = text;
    this.lineStarts = lineStarts(text.toCharArray());
  }

  /** Lines end in LF, CR LF, or CR. */
  private static int[] lineStarts(char[] text) {
    int[] starts = new int[1 + text.length / USUAL_LINE];
    int lines = 1;
    for (int at = 0; at < text.length; at++) {
      char c = text[at];
      if (c == '\n' || (c == '\r' && (at + 1 == text.length || text[at + 1] != '\n'))) {
        starts = lines < starts.length ? starts : Arrays.copyOf(starts, 2 * lines);
        starts[lines++] = at + 1;
      }
    }
    return Arrays.copyOf(starts, lines);
  }

  /** The place of the character at an offset from 0; columns count code points. */
  Place at(int offset) {
    int line = lineOf(offset);
    return new Place(file, line + 1L, text.codePointCount(lineStarts[line], offset) + 1L);
  }

  /** Where the line after that of an offset starts; the text's length when there is none. */
  int nextLine(int offset) {
    int next = lineOf(offset) + 1;
    return next < lineStarts.length ? lineStarts[next] : text.length();
  }

  private int lineOf(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }
}
