package tradebrief.lint;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers in a file that nobody vouches for. */
final class Numbers {
  private static final int LONGEST = 40;

  private Numbers() {}

  /** A whole number; empty where the text is none. */
  static Optional<Long> whole(String text) {
    try {
      return Optional.of(Long.parseLong(text.strip()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** A number; empty where the text is none, or is not finite. */
  static Optional<BigDecimal> decimal(String text) {
    try {
      return Optional.of(text.strip())
          .filter(number -> number.length() <= LONGEST)
          .map(BigDecimal::new)
          .filter(number -> Double.isFinite(number.doubleValue()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
