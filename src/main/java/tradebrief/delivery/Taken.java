package tradebrief.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The letters of each briefing that its recipients have, or may have, one after another. */
final class Taken {
  private final Map<String, List<Letter>> letters = new HashMap<>();

  /** A letter, by its content, and when it was first taken, or may have been. */
  private record Letter(String content, Instant at) {}

  /** As some rows of the ledger have it. */
  static Taken of(List<LedgerRow> rows) {
    Taken taken = new Taken();
    rows.forEach(taken::remember);
    return taken;
  }

  void remember(LedgerRow row) {
    if (row.state() == ParcelState.SENT || row.state() == ParcelState.UNKNOWN) {
      List<Letter> before = letters.computeIfAbsent(row.key(), key -> new ArrayList<>());
      if (!isLast(before, row.content())) {
        before.add(new Letter(row.content(), row.at()));
      }
    }
  }

  private static boolean isLast(List<Letter> letters, String content) {
    return !letters.isEmpty() && letters.get(letters.size() - 1).content().equals(content);
  }

  /** Whether the recipient had the letter, and another of the same briefing after it. */
  boolean isReplaced(Parcel parcel) {
    List<Letter> before = of(parcel);
    return before.stream().anyMatch(letter -> letter.content().equals(parcel.content()))
        && !isLast(before, parcel.content());
  }

  /**
   * How often the letter was replaced by another of the same briefing: from 0, and the same for
   * every attempt until it is replaced again.
   */
  int turn(Parcel parcel) {
    List<Letter> before = of(parcel);
    int times =
        Math.toIntExact(
            before.stream().filter(letter -> letter.content().equals(parcel.content())).count());
    return isLast(before, parcel.content()) ? times - 1 : times;
  }

  /**
   * When the recipient was sent what the letter corrects: the latest other one of the same
   * briefing; empty when there is none. The same for every attempt.
   */
  Optional<Instant> corrected(Parcel parcel) {
    return of(parcel).stream()
        .filter(letter -> !letter.content().equals(parcel.content()))
        .reduce((earlier, later) -> later)
        .map(Letter::at);
  }

  private List<Letter> of(Parcel parcel) {
    return letters.getOrDefault(parcel.key(), List.of());
  }
}
