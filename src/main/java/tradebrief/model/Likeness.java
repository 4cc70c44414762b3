package tradebrief.model;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which of several names somebody may have meant who mistyped one. */
public final class Likeness {
  private static final int MOST_SLIPS = 2;

  private Likeness() {}

  /** Whether one may have been meant where the other was typed. */
  private static boolean alike(String one, String other) {
    String a = plain(one);
    String b = plain(other);
    return Math.abs(a.length() - b.length()) <= MOST_SLIPS
        && distance(a, b) <= Math.min(MOST_SLIPS, Math.max(a.length(), b.length()) / 2);
  }

  /** Whether a faulty text may have been meant to say another one. */
  public static boolean mayBe(String faulty, String meant) {
    String a = plain(faulty);
    String b = plain(meant);
    return alike(a, b) || a.startsWith(b) || b.startsWith(a);
  }

  /** The hint that names the likest of the known texts; empty when none is like. */
  public static String hint(String text, Collection<String> known) {
    Optional<String> likest =
        known.stream()
            .filter(one -> alike(one, text))
            .min(Comparator.comparingInt(one -> distance(plain(one), plain(text))));
    return likest.map(one -> "did you mean " + one + "?").orElse("");
  }

  /** The nearest of the known names, the nearest first; of equally near ones in ASCII order. */
  public static List<String> nearest(String text, Collection<String> known, int howMany) {
    return known.stream()
        .sorted(
            Comparator.comparing((String one) -> distance(text, one))
                .thenComparing(Comparator.naturalOrder()))
        .limit(howMany)
        .toList();
  }

  /** Full-width letters and case are no difference worth counting. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }

  /** The Levenshtein distance. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
