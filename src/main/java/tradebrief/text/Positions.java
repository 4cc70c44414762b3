package tradebrief.text;

import java.util.Arrays;
import java.util.stream.IntStream;
import tradebrief.model.Place;

/** Where an offset into a file's text stands: its physical line and column. */
final class Positions {
  private final String file;
  private final String text;
  private final int[] lineStarts;

  Positions(String file, String text) {
    this.file = file;
    this.text = text;
    this.lineStarts =
        IntStream.concat(
                IntStream.of(0),
                IntStream.range(0, text.length()).filter(this::endsLine).map(at -> at + 1))
            .toArray();
  }

  /** Lines end in LF, CR LF, or CR. */
  private boolean endsLine(int at) {
    char c = text.charAt(at);
    return c == '\n' || (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
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
