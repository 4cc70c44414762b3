package tradebrief.app;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.util.Collection;
import java.util.List;

/** Which ids somebody may have meant who mistyped one. */
final class NearestIds {
  private static final int SHOWN = 5;

  private NearestIds() {}

  /** The nearest ones by edit distance, the nearest first; of equally near ones in ASCII order. */
  static List<String> to(String word, Collection<String> ids) {
    return ids.stream()
        .sorted(comparing((String id) -> distance(word, id)).thenComparing(naturalOrder()))
        .limit(SHOWN)
        .toList();
  }

  /** Levenshtein's: how many characters must be put in, left out or changed. */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
