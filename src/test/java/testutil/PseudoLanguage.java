package testutil;

import java.util.stream.Collectors;

/**
 * Stands in for a translator: English whose Latin letters have become Greek ones, with the
 * placeholders of messages as they were. A Latin word in what is made of it was never translated.
 */
public final class PseudoLanguage {
  private static final String GREEK = "αβψδεφγηιξκλμνοπθρστυβωχυζ";

  private final String message;
  private int at;

  private PseudoLanguage(String message) {
    this.message = message;
  }

  /** The translation of an ICU message. */
  public static String of(String message) {
    return new PseudoLanguage(message).text();
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    while (at < message.length() && message.charAt(at) != '}') {
      if (message.charAt(at) == '{') {
        text.append(argument());
      } else {
        text.append(letters(message.substring(at, at + 1)));
        at++;
      }
    }
    return text.toString();
  }

  /** From one bracket to the other; of a choice, the words of each case are text again. */
  private String argument() {
    StringBuilder argument = new StringBuilder();
    argument.append(message.charAt(at++));
    while (message.charAt(at) != '}') {
      if (message.charAt(at) == '{') {
        argument.append(message.charAt(at++)).append(text());
      }
      argument.append(message.charAt(at++));
    }
    return argument.append(message.charAt(at++)).toString();
  }

  private static String letters(String text) {
    return text.chars()
        .mapToObj(
            letter -> {
              int small = Character.toLowerCase(letter) - 'a';
              return small < 0 || small >= GREEK.length()
                  ? Character.toString(letter)
                  : Character.toString(
                      Character.isUpperCase(letter)
                          ? Character.toUpperCase(GREEK.charAt(small))
                          : GREEK.charAt(small));
            })
        .collect(Collectors.joining());
  }
}
