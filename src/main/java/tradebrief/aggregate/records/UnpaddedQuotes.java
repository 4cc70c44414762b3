package tradebrief.aggregate.records;

import java.io.IOException;
import java.io.Reader;

/**
 * CSV without the blanks that some programs write between a comma and an opening quote: DuckDB
 * reads over them, and a file is to be read alike in whatever way.
 */
final class UnpaddedQuotes extends Reader {
  private static final int BUFFER = 1 << 13;

  /** Where in a record the last character left the reader. */
  private enum Place {
    BEFORE_CELL,
    IN_CELL,
    IN_QUOTES,
    BEHIND_QUOTES
  }

  private final Reader padded;
  private final char[] read = new char[BUFFER];
  private final StringBuilder ready = new StringBuilder(BUFFER);
  private int given;
  private int blanks;
  private Place place = Place.BEFORE_CELL;

  UnpaddedQuotes(Reader padded) {
    this.padded = padded;
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (given == ready.length()) {
      ready.setLength(0);
      given = 0;
      int count = padded.read(read, 0, BUFFER);
      if (count < 0) {
        if (blanks == 0) {
          return -1;
        }
        giveBlanks();
      }
      for (int i = 0; i < count; i++) {
        take(read[i]);
      }
    }
    int end = Math.min(ready.length(), given + length);
    ready.getChars(given, end, into, offset);
    int count = end - given;
    given = end;
    return count;
  }

  private void take(char character) {
    if (place == Place.BEFORE_CELL) {
      if (character == ' ') {
        blanks++;
        return;
      }
      if (character == '"') {
        blanks = 0;
      }
      giveBlanks();
    }
    place = next(character);
    ready.append(character);
  }

  private Place next(char character) {
    if (place == Place.IN_QUOTES) {
      return character == '"' ? Place.BEHIND_QUOTES : Place.IN_QUOTES;
    }
    return switch (character) {
      case ',', '\r', '\n' -> Place.BEFORE_CELL;
      case '"' -> place == Place.IN_CELL ? Place.IN_CELL : Place.IN_QUOTES;
      default -> place == Place.BEFORE_CELL ? Place.IN_CELL : place;
    };
  }

  private void giveBlanks() {
    ready.append(" ".repeat(blanks));
    blanks = 0;
  }

  @Override
  public void close() throws IOException {
    padded.close();
  }
}
