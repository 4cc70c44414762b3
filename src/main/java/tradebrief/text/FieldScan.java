package tradebrief.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the fields of one CSV record stand in the text: commons-csv tells where a record starts,
 * but not its fields, nor what was wrong with the quotes.
 */
final class FieldScan {
  /**
   * A quote that RFC 4180 does not allow.
   *
   * @param field the offset at which its field starts
   * @param found what is wrong
   */
  record QuoteFault(int field, String found) {}

  private static final int USUAL_FIELDS = 16;

  private final String text;
  private final int[] starts;
  private List<QuoteFault> faults = List.of();
  private final int end;

  /** Scans the record that starts at an offset. */
  FieldScan(String text, int offset) {
    this.text = text;
    int[] found = new int[USUAL_FIELDS];
    int fields = 0;
    int at = offset;
    do {
      found = fields < found.length ? found : Arrays.copyOf(found, 2 * fields);
      found[fields++] = at;
      at = isQuote(at) ? endOfQuoted(at) : endOfPlain(at);
    } while (at < text.length() && text.charAt(at++) == ',');
    this.starts = Arrays.copyOf(found, fields);
    boolean brokenInTwo =
        at < text.length() && text.charAt(at) == '\n' && text.charAt(at - 1) == '\r';
    this.end = brokenInTwo ? at + 1 : at;
  }

  /** The offset at which the next record starts, or the text's length. */
  int end() {
    return end;
  }

  /** The offset at which each field starts. */
  int[] starts() {
    return starts;
  }

  /** What is wrong with the quotes of its fields; may be empty. */
  List<QuoteFault> faults() {
    return faults;
  }

  private int endOfPlain(int start) {
    int length = text.length();
    int end = start;
    boolean quoted = false;
    for (; end < length; end++) {
      char c = text.charAt(end);
      if (isSeparator(c)) {
        break;
      }
      quoted |= c == '"';
    }
    if (quoted) {
      addFault(start, "a quote inside a field that does not begin with one");
    }
    return end;
  }

  private int endOfQuoted(int start) {
    int at = start + 1;
    while (at < text.length() && !(isQuote(at) && !isQuote(at + 1))) {
      at += isQuote(at) ? 2 : 1;
    }
    if (at >= text.length()) {
      addFault(start, "a quote that is never closed");
      return text.length();
    }
    int end = separatorFrom(at + 1);
    if (end > at + 1) {
      addFault(start, "a quoted field that goes on after its closing quote");
    }
    return end;
  }

  private void addFault(int field, String found) {
    faults = faults.isEmpty() ? new ArrayList<>() : faults; // there nearly never is one
    faults.add(new QuoteFault(field, found));
  }

  private int separatorFrom(int start) {
    int at = start;
    while (at < text.length() && !isSeparator(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSeparator(char c) {
    return c == ',' || c == '\n' || c == '\r';
  }

  private boolean isQuote(int at) {
    return at < text.length() && text.charAt(at) == '"';
  }
}
