package tradebrief.lint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;

/** The texts that cells refer to by number. */
final class SharedStrings {
  private static final int LONGEST = 32_767;

  /** So many characters are kept; of what comes after, only the number of texts is known. */
  private static final long KEPT = 100_000_000;

  private static final Pattern NOTE = Pattern.compile("\\[note \\d+\\]");

  private final List<String> texts = new ArrayList<>();
  private long characters;
  private boolean note;

  static SharedStrings read(String part, Markup markup, Findings findings) throws IOException {
    SharedStrings strings = new SharedStrings();
    markup.walk(
        part,
        reader -> {
          while (reader.hasNext()) {
            if (Markup.next(reader) == XMLStreamConstants.START_ELEMENT
                && reader.getLocalName().equals("si")) {
              strings.add(Markup.element(reader), part, findings);
            }
          }
        });
    return strings;
  }

  private void add(Element item, String part, Findings findings) {
    String text = text(item);
    if (text.length() > LONGEST) {
      findings.add(LintRule.TEXT_TOO_LONG, part, "text " + texts.size() + " of " + text.length());
    }
    if (isRaised(item)) {
      findings.add(LintRule.NOTE_MARK, part, "superscript in '" + shortened(text) + "'");
    }
    hear(text);
    characters += text.length();
    texts.add(characters > KEPT ? "" : text);
  }

  /** The text of an item, its pieces put together; readings of Asian characters apart. */
  static String text(Element item) {
    StringBuilder text = new StringBuilder();
    item.all("t").forEach(t -> text.append(t.text()));
    item.all("r").forEach(run -> run.all("t").forEach(t -> text.append(t.text())));
    return text.toString();
  }

  /** The beginning of a text. */
  static String shortened(String text) {
    int most = 40;
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
  }

  /** The text of a number; empty where there is none. */
  Optional<String> find(long index) {
    return index >= 0 && index < texts.size()
        ? Optional.of(texts.get((int) index))
        : Optional.empty();
  }

  /** Whether some of its letters stand above the line. */
  static boolean isRaised(Element item) {
    return item.all("r").stream()
        .anyMatch(run -> run.child("rPr").child("vertAlign").get("val").equals("superscript"));
  }

  /** A text, one of these or one that a cell has for itself. */
  void hear(String text) {
    note = note || NOTE.matcher(text).find();
  }

  /** Whether any text of the workbook that was heard so far refers to a note. */
  boolean saysNote() {
    return note;
  }
}
